import { UnreadableTic } from '../../../src/formats/tic';
import { openReader, readText, sorted } from './read';
import { type ReferenceWanted, referenceRows } from './reference';

const PRICE = '{"negotiated_rate":104.5}';
const groups = (value: string) => `"provider_groups":[{"npi":[1],"tin":{"type":"ein","value":${value}}}]`;
const RATES = `"negotiated_rates":[{${groups('"12-3456789"')},"negotiated_prices":[${PRICE}]}]`;
const OTHER_RATES = RATES.replace('12-', '21-');
const REFERRED = `"negotiated_rates":[{"provider_references":[1],"negotiated_prices":[${PRICE}]}]`;
const file = (item: string) => `{"in_network":[{${item}}]}`;

const THERAPY: ReferenceWanted = { code: (code, type) => code === '90837' && type !== 'RC' };

function expectAsReference(text: string, wanted: ReferenceWanted, count: number): void {
  const { rows } = readText(text, wanted);
  expect(sorted(rows)).toEqual(sorted(referenceRows(text, wanted)));
  expect(rows).toHaveLength(count);
}

describe('of what an item says twice the second counts', () => {
  test.each([
    ['a code before the rates', `"billing_code":"1","billing_code":"90837",${RATES}`, 1],
    ['a wanted code that is none after the rates', `"billing_code":"90837",${RATES},"billing_code":"1"`, 0],
    [
      'a type that is not wanted',
      `"billing_code":"90837","billing_code_type":"CPT",${RATES},"billing_code_type":"RC"`,
      0,
    ],
    ['a code that is null after the rates', `"billing_code":"90837",${RATES},"billing_code":null`, 0],
    [
      'rates, the second as those of a wanted code',
      `"billing_code":"1",${RATES},"billing_code":"90837",${OTHER_RATES}`,
      1,
    ],
    ['null for rates before the code', '"billing_code":"1","negotiated_rates":null,"billing_code":"90837"', 0],
  ])('%s', (_name, item, count) => {
    expectAsReference(file(item), THERAPY, count);
  });

  test.each([
    ['a code', `"billing_code":"1",${RATES},"billing_code":"90837"`],
    ['a type', `"billing_code":"90837","billing_code_type":"RC",${RATES},"billing_code_type":"CPT"`],
    [
      'a code, after rates of a wanted one',
      `"billing_code":"90837",${OTHER_RATES},"billing_code":"1",${RATES},"billing_code":"90837"`,
    ],
  ])('%s that is wanted after rates that were passed over: refused by the byte where these begin', (_name, item) => {
    const text = file(item);
    expect(referenceRows(text, THERAPY)).toHaveLength(1);
    const byte = text.indexOf(RATES) + '"negotiated_rates":'.length;
    expect(() => readText(text, THERAPY)).toThrow(
      new UnreadableTic(
        byte,
        'these rates were passed over as those of another code; after them their item says that it is 90837. No item says its code twice.',
      ),
    );
  });

  test('rates that do not count are not counted', () => {
    const text = file(`"billing_code":"90837",${RATES},${OTHER_RATES}`);
    expect(readText(text, THERAPY).summary.counts).toMatchObject({ rates: 1, rows: 1 });
  });
});

describe('groups that come a second time', () => {
  const item = `{"billing_code":"90837",${REFERRED}}`;
  const defined = (value: string) => `"provider_references":[{"provider_group_id":1,${groups(value)}}]`;

  test('are refused after rates that no wanted taxpayer had by the first ones', () => {
    const text = `{${defined('"111111111"')},"in_network":[${item}],${defined('"222222222"')}}`;
    const wanted = { tin: ({ value }: { value: string }) => value === '222222222' };
    expect(referenceRows(text, wanted)).toHaveLength(1);
    expect(() => readText(text, wanted)).toThrow(/provider_references come a second time/);
  });

  test('count where the rates after the first ones do not', () => {
    const items = `"in_network":[${item}]`;
    expectAsReference(`{${defined('"111111111"')},${items},"in_network":[],${defined('"222222222"')},${items}}`, {}, 1);
  });
});

describe('groups of one reference here and elsewhere', () => {
  const REMOTE = { 'https://x/1': `{${groups('"222222222"')}}` };
  const here = `{"provider_group_id":1,${groups('"111111111"')}}`;
  const elsewhere = '{"provider_group_id":1,"location":"https://x/1"}';

  test.each([
    ['here first', `${here},${elsewhere}`],
    ['elsewhere first', `${elsewhere},${here}`],
  ])('%s: the rate waits for both', (_name, references) => {
    const text = `{"provider_references":[${references}],"in_network":[{"billing_code":"90837",${REFERRED}}]}`;
    expectAsReference(text, { remote: REMOTE }, 2);
    expectAsReference(text, {}, 1);
  });
});

describe('groups elsewhere are read as groups in the file are', () => {
  const NPIS = { classes: new Map([[1234567890, 3]]), absent: 0 };
  const elsewhere = `{"provider_references":[{"provider_group_id":1,"location":"x"}],"in_network":[{"billing_code":"90837",${REFERRED}}]}`;

  test.each([
    ['an EIN as a number', '{"npi":[1],"tin":{"type":"ein","value":12345678}}'],
    ['an EIN of more digits than a double has', '{"npi":[1],"tin":{"type":"ein","value":12345678901234567890}}'],
    ['an EIN in spaces', '{"npi":[1],"tin":{"type":"EIN","value":" 12-3456789\\n"}}'],
    ['an NPI as taxpayer', '{"npi":[1],"tin":{"type":"npi","value":1234567890}}'],
    ['a long taxpayer', `{"npi":[1],"tin":{"type":"ein","value":"${'Zürich '.repeat(12)}"}}`],
    ['a taxpayer of another kind', '{"npi":[1],"tin":{"type":"__proto__","value":"123456789"}}'],
    ['an NPI', '{"npi":[1234567890],"tin":{}}'],
    ['NPIs in quotes', '{"npi":[" 1234567890",""],"tin":{}}'],
    [
      'NPIs that are negative, fractions, words or lists',
      '{"npi":[-1234567890,1.5,true,[1234567890],null,"0x499602d2"]}',
    ],
    ['no NPIs', '{"tin":{"type":"ein","value":"123456789"}}'],
    ['no groups', 'null,7,[]'],
  ])('%s', (_name, group) => {
    const remote = { x: `\uFEFF{"provider_groups":[${group}]}` };
    for (const wanted of [{}, { npis: NPIS }, { npis: { ...NPIS, absent: -1 } }]) {
      const { rows } = readText(elsewhere, { ...wanted, remote });
      const here = elsewhere.replace('"location":"x"', () => remote.x.slice(2, -1));
      expect(sorted(rows)).toEqual(sorted(referenceRows(here, wanted)));
    }
  });
});

test('a group of two thousand classes of providers has a row for each', () => {
  const npis = Array.from({ length: 4000 }, (_, index) => 1_000_000_000 + index);
  const wanted: ReferenceWanted = {
    npis: { classes: new Map(npis.map((npi, index) => [npi, (index % 2000) * 1_000_003])), absent: -1 },
  };
  const text = file(`"billing_code":"90837",${RATES.replace('[1]', JSON.stringify(npis))}`);
  expectAsReference(text, wanted, 2000);
});

test('a file that is broken in its rates says nothing of them when the rest is kept', () => {
  const { reader, rows } = openReader(THERAPY);
  expect(() => reader.feed(new TextEncoder().encode(file(`"billing_code":"90837",${RATES},}`)))).toThrow(UnreadableTic);
  expect(reader.salvage().counts).toMatchObject({ rates: 0, rows: 0 });
  expect(rows).toEqual([]);
});
