/**
 * A second reader of in-network files, to compare the first with: `JSON.parse` of the whole file, then plain loops, written from the
 * schema (CMSgov/price-transparency-guide) and from what the trade says of these files.
 */
export interface ReferenceRow {
  readonly arrangement: string;
  readonly codeType: string;
  readonly code: string;
  readonly type: string;
  readonly rate: number;
  readonly expires: string;
  readonly places: readonly string[];
  readonly billingClass: string;
  readonly setting: string;
  readonly modifiers: readonly string[];
  readonly tin: string;
  readonly class: number;
}

export interface ReferenceWanted {
  readonly code?: (code: string, type: string | null) => boolean;
  readonly tin?: (tin: { readonly kind: string; readonly value: string }) => boolean;
  /** Classes by NPI, and of all the others; -1 is not wanted. */
  readonly npis?: { readonly classes: ReadonlyMap<number, number>; readonly absent: number };
  /** What lies at the addresses that references of schema 1.x name. */
  readonly remote?: Readonly<Record<string, string>>;
}

type Name =
  | 'billing_class'
  | 'billing_code'
  | 'billing_code_modifier'
  | 'billing_code_type'
  | 'expiration_date'
  | 'in_network'
  | 'location'
  | 'negotiated_prices'
  | 'negotiated_rate'
  | 'negotiated_rates'
  | 'negotiated_type'
  | 'negotiation_arrangement'
  | 'npi'
  | 'provider_group_id'
  | 'provider_groups'
  | 'provider_references'
  | 'service_code'
  | 'setting'
  | 'tin'
  | 'type'
  | 'value';
type Fields = Readonly<Partial<Record<Name, unknown>>>;
interface Payee {
  readonly tin: string;
  readonly class: number;
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {});
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as readonly unknown[]) : []);
const isId = (value: unknown): value is string | number => typeof value === 'string' || typeof value === 'number';

/** A name or a code, which some write as a number; null where there is none. */
const scalarOf = (value: unknown): string | null => (isId(value) || typeof value === 'boolean' ? String(value) : null);
const trimmed = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
const texts = (value: unknown): readonly string[] => listOf(value).slice(0, 200).map(trimmed).filter(Boolean);

const MOST_BYTES = 64;
const wellFormed = (text: string): string => new TextDecoder().decode(new TextEncoder().encode(text));
const cut = (text: string): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(text).subarray(0, MOST_BYTES));
const QUOTED_NUMBER = /^[\0- ]*-?\d+(\.\d+)?(e[+-]?\d+)?[\0- ]*$/i;
const ASCII_SPACES = /^[\0- ]+|[\0- ]+$/g;

/** An EIN has nine digits and an NPI ten; anything else is kept as it is written. A number has lost its zeros in front. */
function tinOf(value: unknown): { kind: string; value: string } {
  const { type, value: given } = fieldsOf(value);
  const kind = typeof type === 'string' ? type.toLowerCase() : '';
  const width = { ein: 9, npi: 10 }[kind];
  if (typeof given === 'number') {
    if (!Number.isSafeInteger(given) || given < 0) return { kind: 'other', value: '' };
    const digits = String(given).padStart(kind === 'ein' ? 9 : 0, '0');
    return digits.length === width ? { kind, value: digits } : { kind: 'other', value: digits };
  }
  const written = typeof given === 'string' ? wellFormed(given).replace(ASCII_SPACES, '') : '';
  const digits = written.replaceAll('-', '');
  return /^\d+$/.test(digits) && digits.length === width
    ? { kind, value: digits }
    : { kind: 'other', value: cut(written) };
}

function payeesOf(group: unknown, wanted: ReferenceWanted): readonly Payee[] {
  const { npi, tin: written } = fieldsOf(group);
  const tin = tinOf(written);
  if (wanted.tin && !wanted.tin(tin)) return [];
  const name = `${tin.kind} ${tin.value}`;
  const { npis } = wanted;
  if (!npis) return [{ tin: name, class: 0 }];
  const listed = listOf(npi).map((one) => {
    const isNumber = typeof one === 'number' || (typeof one === 'string' && QUOTED_NUMBER.test(one));
    return isNumber ? Number(String(one).replace(ASCII_SPACES, '')) : 0;
  });
  const classes = listed.map((one) => npis.classes.get(one) ?? npis.absent).filter((one) => one >= 0);
  // Where nobody who is listed is wanted, the taxpayer may be somebody who is.
  const asTaxpayer = tin.kind === 'npi' ? (npis.classes.get(Number(tin.value)) ?? -1) : -1;
  if (classes.length === 0 && asTaxpayer >= 0) classes.push(asTaxpayer);
  if (classes.length === 0 && listed.length === 0 && npis.absent >= 0) classes.push(npis.absent);
  return [...new Set(classes)].map((one) => ({ tin: name, class: one }));
}

const groupsOf = (value: unknown, wanted: ReferenceWanted): readonly Payee[] =>
  listOf(value).flatMap((group) => (isFields(group) ? payeesOf(group, wanted) : []));

/** Several definitions of one group are one. A text is another id than a number. */
function payeesById(references: unknown, wanted: ReferenceWanted): ReadonlyMap<unknown, readonly Payee[]> {
  const byId = new Map<unknown, readonly Payee[]>();
  for (const each of listOf(references)) {
    const { provider_group_id: id, provider_groups: groups, location } = fieldsOf(each);
    if (!isId(id)) continue;
    const isElsewhere = !Array.isArray(groups) && typeof location === 'string';
    const remote = isElsewhere ? wanted.remote?.[location] : undefined;
    const found = remote === undefined ? groups : fieldsOf(JSON.parse(remote)).provider_groups;
    byId.set(id, [...(byId.get(id) ?? []), ...groupsOf(found, wanted)]);
  }
  return byId;
}

type PriceOfRow = Omit<ReferenceRow, 'arrangement' | 'codeType' | 'code' | 'tin' | 'class'>;

function priceOf(value: unknown): PriceOfRow | undefined {
  const fields = fieldsOf(value);
  const { negotiated_rate: given } = fields;
  const rate = typeof given === 'string' && /^\d+(\.\d+)?$/.test(given.trim()) ? Number(given) : given;
  if (typeof rate !== 'number' || !Number.isFinite(rate)) return undefined;
  return {
    type: trimmed(fields.negotiated_type).toLowerCase(),
    rate,
    expires: trimmed(fields.expiration_date).slice(0, 10),
    places: texts(fields.service_code),
    billingClass: trimmed(fields.billing_class).toLowerCase(),
    setting: trimmed(fields.setting).toLowerCase(),
    modifiers: texts(fields.billing_code_modifier).map((modifier) => modifier.toUpperCase()),
  };
}

function itemRows(
  value: unknown,
  byId: ReturnType<typeof payeesById>,
  wanted: ReferenceWanted,
): readonly ReferenceRow[] {
  const item = fieldsOf(value);
  const code = (scalarOf(item.billing_code) ?? '').trim().toUpperCase();
  const type = scalarOf(item.billing_code_type);
  if (wanted.code && !wanted.code(code, type)) return [];
  const named = { arrangement: scalarOf(item.negotiation_arrangement) ?? '', codeType: type ?? '', code };
  const rows = new Map<string, ReferenceRow>();
  for (const rate of listOf(item.negotiated_rates)) {
    const { provider_references: references, provider_groups: groups, negotiated_prices: prices } = fieldsOf(rate);
    const payees = [...listOf(references).flatMap((id) => byId.get(id) ?? []), ...groupsOf(groups, wanted)];
    for (const price of listOf(prices)
      .map(priceOf)
      .filter((one) => one !== undefined))
      for (const payee of payees) {
        const row = { ...named, ...price, ...payee };
        rows.set(JSON.stringify(row), row);
      }
  }
  return [...rows.values()];
}

/** The rows of an in-network file; throws where `JSON.parse` does. */
export function referenceRows(json: string, wanted: ReferenceWanted = {}): readonly ReferenceRow[] {
  const file = fieldsOf(JSON.parse(json.replace(/^\uFEFF/, '')));
  const byId = payeesById(file.provider_references, wanted);
  return listOf(file.in_network)
    .filter(isFields)
    .flatMap((item) => itemRows(item, byId, wanted));
}
