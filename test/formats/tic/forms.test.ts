import { bytesOf, pieces, readPieces, readText, sorted } from './read';
import { type ReferenceWanted, referenceRows } from './reference';

const PRICE =
  '{"negotiated_type":"negotiated","negotiated_rate":104.5,"expiration_date":"2026-12-31","service_code":["11"],"billing_class":"professional"}';
const group = (tin: string, npi = '[1234567890]') => `{"npi":${npi},"tin":${tin}}`;
const EIN = '{"type":"ein","value":"12-3456789"}';
const OTHER = group('{"type":"ein","value":"98-7654321"}');
const reference = (id: string, groups = group(EIN)) => `{"provider_group_id":${id},"provider_groups":[${groups}]}`;
const rate = (references: string, prices = PRICE) =>
  `{"provider_references":${references},"negotiated_prices":[${prices}]}`;
const item = (rates: string) =>
  `{"negotiation_arrangement":"ffs","billing_code_type":"CPT","billing_code":"90837","negotiated_rates":[${rates}]}`;
const file = (references: string, items: string) => `{"provider_references":[${references}],"in_network":[${items}]}`;
const inline = (groups: string) => file('', item(`{"provider_groups":[${groups}],"negotiated_prices":[${PRICE}]}`));
const one = file(reference('1'), item(rate('[1]')));

const NPIS: ReferenceWanted = { npis: { classes: new Map([[1234567890, 3]]), absent: 0 } };
/** Two texts that part only after so many bytes. */
const LONG = 'g'.repeat(300);
const deep = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;

/** Each a name, a file, and how many rows it has. */
const FORMS: readonly (readonly [string, string, number])[] = [
  ['plain', one, 1],
  ['with a byte order mark', `\uFEFF${one}`, 1],
  ['with CRLF and tabs', JSON.stringify(JSON.parse(one), undefined, '\t').replaceAll('\n', '\r\n'), 1],
  [
    'with the groups after the rates',
    `{"in_network":[${item(rate('[1]'))}],"provider_references":[${reference('1')}]}`,
    1,
  ],
  [
    'with the code after the rates',
    file(reference('1'), `{"negotiated_rates":[${rate('[1]')}],"billing_code":"90837"}`),
    1,
  ],
  [
    'with numbers and words for codes',
    one
      .replace('"ffs"', 'true')
      .replace('"CPT"', 'null')
      .replace('"90837"', '90837 ')
      .replace('"provider_references"', '"plan_id":1 ,"provider_references"'),
    1,
  ],
  ['with groups inline', inline(group(EIN)), 1],
  [
    'with ids that are fractions',
    file(`${reference('690.64462')},${reference('690.64461')}`, item(rate('[690.64462]'))),
    1,
  ],
  ['with one id as 7, 7.0 and 7e0', file(reference('7.0'), item(rate('[7,7e0,70e-1]'))), 1],
  ['with ids as texts, one escaped', file(reference('"a\\u0062"'), item(rate('["ab","a"]'))), 1],
  [
    'with ids as texts that part after 300 bytes',
    file(`${reference(`"${LONG}1"`)},${reference(`"${LONG}2"`, OTHER)}`, item(rate(`["${LONG}2"]`))),
    1,
  ],
  [
    'with ids as long texts, one escaped',
    file(reference(`"${LONG}a\\u0062"`), item(rate(`["${LONG}ab","${LONG}aB"]`))),
    1,
  ],
  ['with ids as two halves of characters', file(reference('"\\ud800"'), item(rate('["\\ud801"]'))), 0],
  ['with one id of twenty digits in two ways', file(reference('1e21'), item(rate('[1000000000000000000000]'))), 1],
  ['with ids that are one number of 64 bits', file(reference('9007199254740993'), item(rate('[9007199254740992]'))), 1],
  [
    'with a long number as id and the same as text',
    file(reference('12345678901234567890'), item(rate('["12345678901234567890"]'))),
    0,
  ],
  [
    'with ids beside the largest that has a place of its own',
    file(`${reference('16777216')},${reference('16777215', OTHER)}`, item(rate('[16777215]'))),
    1,
  ],
  ['with an id of zero and of minus zero', file(reference('-0'), item(rate('[0]'))), 1],
  ['with a rate in exponent form', file(reference('1'), item(rate('[1]', PRICE.replace('104.5', '1.045E+2')))), 1],
  ['with NPIs in exponent form', inline(group(EIN, '[1.23456789e9]')), 1],
  ['with NPIs in quotes', inline(group(EIN, '["1234567890","","N/A"," "]')), 1],
  [
    'with NPIs that are null, objects, negative or fractions',
    inline(group(EIN, '[null,{},-1234567890,123456789.1]')),
    1,
  ],
  ['with an NPI in quotes with spaces around it', inline(group(EIN, '[" 1234567890\\t"]')), 1],
  ['with an NPI in quotes with zeros in front', inline(group(EIN, '["001234567890"]')), 1],
  ['with an NPI in quotes with an escape', inline(group(EIN, '["12345678\\u00390"]')), 1],
  ['with no NPIs', inline(group(EIN, '[]')), 1],
  ['with null for NPIs', inline(group(EIN, 'null')), 1],
  ['with an escaped key', one.replace('"tin"', '"t\\u0069n"').replace('"npi"', '"np\\u0069"'), 1],
  [
    'with an escaped kind and number of the taxpayer',
    inline(group('{"type":"e\\u0069n","value":"12\\u002d3456789"}')),
    1,
  ],
  ['with spaces around the taxpayer', inline(`${group(EIN)},${group('{"type":"EIN","value":" 123456789 "}')}`), 1],
  ['with a taxpayer as a number', inline(group('{"type":"ein","value":12345678}')), 1],
  ...[
    '1e15',
    '12345678.0',
    '1.2345678e7',
    '123456789012345678',
    '1e18',
    '9e18',
    '9007199254740992',
    '9007199254740991',
    '12345678901234567890',
    '1e400',
    '-5',
    '-0',
    '1.5',
    '12345678.99999999999999999999',
  ].map(
    (number) =>
      [`with a taxpayer as the number ${number}`, inline(group(`{"type":"ein","value":${number}}`)), 1] as const,
  ),
  ['with NPIs that overflow', inline(group(EIN, '[18446744074944118506,1844674407494411850.6e1,1e400]')), 1],
  ['with a kind of taxpayer that only looks like one', inline(group('{"type":"eon","value":"123456789"}')), 1],
  [
    'with taxpayers that are null, lists and words',
    inline(`${group('null')},${group('[]')},${group('{"value":true}')}`),
    1,
  ],
  ['with a taxpayer beyond ASCII', inline(group('{"type":"ein","value":"Zürich \\ud83d\\ude00 \\ud800"}')), 1],
  ['with groups that are none', inline(`null,7,${group(EIN)}`), 1],
  ['with references that are none', file(reference('1'), item(rate('[null,{},1]'))), 1],
  ['with null for the lists', '{"provider_references":null,"in_network":null}', 0],
  ['with empty lists', '{"provider_references":[],"in_network":[]}', 0],
  [
    'with a group in two definitions',
    file(`${reference('1')},${reference('1', group(EIN.replace('9"', '8"')))}`, item(rate('[1]'))),
    2,
  ],
  [
    'with every list twice',
    one.replace('{"provider_references"', '{"provider_references":[],"in_network":[],"provider_references"'),
    1,
  ],
  [
    'with a rate that has its prices twice',
    one.replace('"negotiated_prices"', '"negotiated_prices":[1],"negotiated_prices"'),
    1,
  ],
  [
    'with keys that come in another order, or with spaces, after others of their kind',
    file(
      `${reference('1')},{"provider_groups" : [{"tin":{"value":"98-7654321","type":"ein"},"npi":[1]}],"provider_group_id":2},${reference('3', OTHER)}`,
      item(`${rate('[1]')},{"negotiated_prices":[${PRICE}], "provider_references":[2]},${rate('[3]')}`),
    ),
    2,
  ],
  [
    'with keys that part from those before them in their last letter, or after 32 bytes',
    file(
      `{"provider_group_ie":7,"provider_group_id":1,"provider_groups":[]},${reference('2')},{"a_key_that_goes_on_for_longer_than_a":1,"provider_group_id":3,"provider_groups":[${OTHER}]},{"a_key_that_goes_on_for_longer_than_b":1,"provider_group_id":4,"provider_groups":[]}`,
      item(rate('[1,2,3,4]')),
    ),
    2,
  ],
  [
    'with more keys than come in any object',
    inline(`{"a":1,"b":"2","c":[],"d":{},"e":null,"f":true,"g":"]","h":"\\"","i":[{"npi":[1]}],${OTHER.slice(1)}`),
    1,
  ],
  [
    'with ids of one digit to nine',
    file(
      ['1', '12', '123', '1234', '12345', '123456', '1234567', '12345678', '123456789']
        .map((id) => reference(id, group(`{"type":"ein","value":"${id.padStart(9, '0')}"}`)))
        .join(),
      item(rate('[1,12 ,123,1234,12345,123456,1234567,12345678,123456789]')),
    ),
    9,
  ],
  [
    'with taxpayers whose numbers are the same in their last 32 bits',
    inline(
      `${group('{"type":"npi","value":"1234567890"}')},${group('{"type":"npi","value":"2308309714"}')},${group(EIN)}`,
    ),
    3,
  ],
  ['with 500 levels in an unknown key', one.replace('{"provider', `{"x":${deep(498)},"provider`), 1],
];

describe('in-network files give the rows that JSON.parse gives', () => {
  test.each(FORMS)('%s', (_name, text, count) => {
    for (const wanted of [{}, NPIS]) {
      const { rows } = readText(text, wanted);
      expect(sorted(rows)).toEqual(sorted(referenceRows(text, wanted)));
    }
    expect(readText(text).rows).toHaveLength(count);
  });

  test.each(FORMS)('%s, cut into pieces of 1 and of 7 bytes', (_name, text) => {
    const expected = sorted(referenceRows(text));
    for (const size of [1, 7]) expect(sorted(readPieces(pieces(bytesOf(text), size)).rows)).toEqual(expected);
  });

  test('however they are cut: at every byte, and in pieces of 1, 63, 64 and 65 bytes', () => {
    const expected = sorted(referenceRows(one));
    const bytes = bytesOf(one);
    for (let cut = 0; cut <= bytes.length; cut += 1)
      expect(sorted(readPieces([bytes.subarray(0, cut), bytes.subarray(cut)]).rows)).toEqual(expected);
    for (const size of [1, 63, 64, 65]) expect(sorted(readPieces(pieces(bytes, size)).rows)).toEqual(expected);
  });
});

test.each([1, 2, 3, 4, 5])('a first brace that comes alone, in pieces of %p bytes, is no text in UTF-16', (size) => {
  expect(readPieces(pieces(bytesOf(`\uFEFF${one}`), size)).rows).toHaveLength(1);
  expect(readPieces(pieces(bytesOf(one), size)).rows).toHaveLength(1);
});
