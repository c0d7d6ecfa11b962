import fc, { type Arbitrary } from 'fast-check';
import type { ReferenceWanted } from '../reference';
import { type Json, junk, list, mostly, number, object, quoted } from './json';

/** An in-network file of schema 1 or 2, and what lies at the addresses that it names. */
export interface Document {
  readonly text: string;
  readonly remote: Readonly<Record<string, string>>;
}

const oneOf = (texts: readonly string[]): Json => fc.constantFrom(...texts).chain(quoted);
const anyOf = (values: readonly number[]): Json => fc.constantFrom(...values).chain(number);
const anyText: Json = fc.string({ unit: 'grapheme', maxLength: 30 }).chain(quoted);

const LONG = 'G'.repeat(300);
const NPIS = [1111111111, 1234567890, 1999999999, 1000000004, 1000000012];
const ADDRESSES = ['https://x/1', 'https://x/ü?a=1&b=2', 'nowhere'];

const id = mostly(
  anyOf([1, 2, 3, 4]),
  6,
  anyOf([0, -7, 690.64462, 690.64461, 2 ** 24, 2 ** 53, 1e21, 0.1, 1.5, 2.5, 1e-7]),
  fc.constantFrom('12345678901234567890', '9007199254740993', '0.1000000000000000055', '1e400', '-0', '0e5'),
  oneOf(['1', '2', '', 'a', 'ü', '😀', `${LONG}1`, `${LONG}2`, '\ud800', '\udc00', 'a"\\/\n']),
);

const npi = mostly(
  anyOf(NPIS),
  6,
  oneOf([...NPIS.map(String), ' 1234567890', '001234567890', '1.23456789e9', 'N/A', '']),
  anyOf([0, -1234567890, 1234567890.5, 1e15, 1e30]),
);

const value = mostly(
  oneOf(['12-3456789', '123456789', '987654321', '1234567890', ' 98-7654321 ', '1-2-3-4-5-6-7-8-9']),
  4,
  anyOf([123456789, 12345678, 1234567890, 0, -1, 1e15, 2 ** 53, 1e18, 12345678.5]),
  fc.constantFrom('12345678901234567890', '9007199254740993', '1e400'),
  anyText,
  oneOf([`Zürich ${'é'.repeat(40)}`, '\ud800 x', '-', '12-345', 'a\u0000b']),
);

const tin = object({ type: mostly(oneOf(['ein', 'npi', 'EIN', 'Npi']), 9, anyText), value, business_name: anyText });
const group = object({ npi: list(npi, 4), tin: mostly(tin, 30, junk) });
const groups = list(group, 3);
const reference = object({
  provider_group_id: id,
  provider_groups: groups,
  network_name: list(anyText, 2),
});
const elsewhere = object({ provider_group_id: id, location: oneOf(ADDRESSES) });
const remoteFile = object({ provider_groups: groups, version: oneOf(['1.0.0']) });

const codes = list(mostly(oneOf(['11', '02', ' 10 ', '']), 9, anyText), 3);
const price = object({
  negotiated_type: mostly(oneOf(['negotiated', 'derived', 'Fee Schedule', 'percentage']), 9, anyText),
  negotiated_rate: mostly(
    anyOf([104.5, 120, 0.01, 1e6]),
    6,
    oneOf(['104.50', ' 7', '1e3', 'x']),
    fc.double({ noNaN: true, noDefaultInfinity: true }).chain(number),
  ),
  expiration_date: mostly(oneOf(['2026-12-31', '9999-12-31', '2026-12-31T00:00']), 9, anyText),
  service_code: codes,
  billing_class: oneOf(['professional', 'institutional', 'Both']),
  setting: oneOf(['inpatient', 'outpatient']),
  billing_code_modifier: list(oneOf(['HN', 'gt', '95 ', '']), 2),
  additional_information: anyText,
});
const rate = object({
  provider_references: list(id, 4),
  provider_groups: groups,
  negotiated_prices: list(price, 3, 1),
});
const referring = object({ provider_references: list(id, 4), negotiated_prices: list(price, 3, 1) });

const CODES = ['90837', '90834', '0905', '905', 'H0015', 'h0015 '];
const item = object({
  negotiation_arrangement: mostly(oneOf(['ffs', 'bundle', 'capitation']), 9, anyText),
  name: anyText,
  billing_code_type: mostly(oneOf(['CPT', 'HCPCS', 'RC']), 9, anyText, junk),
  billing_code_type_version: oneOf(['2026']),
  billing_code: mostly(oneOf(CODES), 9, anyOf([90837, 905, 1e21]), anyText, junk),
  description: anyText,
  negotiated_rates: list(fc.oneof(rate, referring), 3, 1),
  bundled_codes: junk,
});

const text = object({
  reporting_entity_name: anyText,
  reporting_entity_type: anyText,
  last_updated_on: oneOf(['2026-11-01']),
  version: oneOf(['1.3.1', '2.0.0']),
  provider_references: list(mostly(reference, 5, elsewhere), 4),
  in_network: list(item, 4, 2),
});

export const documents: Arbitrary<Document> = fc
  .tuple(
    fc.constantFrom('', '', '', '\uFEFF', '\r\n', ' '),
    text,
    fc.constantFrom('', '', '', '\n', '\r\n \t'),
    fc.tuple(remoteFile, remoteFile),
  )
  .map(([before, middle, after, [first, second]]) => ({
    text: `${before}${middle}${after}`,
    remote: Object.fromEntries([first, second].map((file, index) => [ADDRESSES[index] ?? '', file])),
  }));

const WANTED: readonly ReferenceWanted[] = [
  {},
  { code: (code, type) => code === '90837' || (code === '905' && (type === null || type === 'RC')) },
  { tin: ({ kind, value: of }) => kind === 'ein' && of.startsWith('1') },
  {
    npis: {
      classes: new Map([
        [1111111111, 3],
        [1234567890, 4],
        [1999999999, -1],
      ]),
      absent: 0,
    },
  },
  {
    code: (code) => code.startsWith('90'),
    npis: {
      classes: new Map([
        [1234567890, 7],
        [1000000004, 7],
      ]),
      absent: -1,
    },
  },
];

export const wantedOnes: Arbitrary<ReferenceWanted> = fc.constantFrom(...WANTED);
