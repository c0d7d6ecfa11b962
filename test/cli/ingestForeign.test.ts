import { FILE, inFolder, item, kept, lines, run, write } from '../support/ingesting';

inFolder();

/** A file as a program writes it that knows nothing of UTF-8. */
const latin = (file: object): Uint8Array => Buffer.from(JSON.stringify(file), 'latin1');
const from = (start: string) => lines().slice(lines().findIndex((line) => line.trimStart().startsWith(start)));

test('a payer’s name in Latin-1 is said to be so: the byte, where it is, and that no rate depends on it', async () => {
  await run([write('made.json', latin({ ...FILE, reporting_entity_name: 'Salud Añeja' }))]);
  expect((await kept())[0]?.payer).toBe('Salud A�eja');
  // {"reporting_entity_name":"Salud Añeja": the key and its quotes end at byte 26, seven more come before the ñ.
  expect(from('1 text')).toEqual([
    '  1 text is not in UTF-8, as these files have to be; each byte that cannot be read is kept as “�”:',
    '    reporting_entity_name, at byte 33: 0xF1 (“ñ” in Latin-1)',
    "    Names alone are concerned: codes, rates and providers are as the file has them. --payer calls the rates by the payer's right name.",
  ]);
});

test('several texts are counted by their keys, and codes among them are told', async () => {
  const odd = { ...item('9083É', 90, [1]), billing_code_type: 'ÇPT' };
  const rates = [item('90837', 100, [1]), odd, odd];
  await run([
    write('made.json', latin({ ...FILE, plan_name: 'Plan “Año”'.replace(/[“”]/g, '\x93'), in_network: rates })),
  ]);
  const printed = from('5 texts');
  expect(printed[0]).toMatch(/^ {2}5 texts are not in UTF-8/);
  expect(printed.slice(1, 4).map((line) => line.replace(/[\d,]+: /, '#: '))).toEqual([
    '    billing_code_type, 2 times, first at byte #: 0xC7 (“Ç” in Latin-1)',
    '    billing_code, 2 times, first at byte #: 0xC9 (“É” in Latin-1)',
    '    plan_name, at byte #: 0x93, 0xF1 (“ñ” in Latin-1)',
  ]);
  expect(printed[4]).toContain('A service whose code is written so is not found by its code');
});

test('UTF-8 is not said to be anything else, nor is a mark in it that something could not be read', async () => {
  const names = 'Añeja “Größe” 健康 🩺 \uFFFD \\u00f1 é'.normalize('NFD');
  await run([write('made.json', JSON.stringify({ ...FILE, reporting_entity_name: names }))]);
  expect((await kept())[0]?.payer).toBe(names);
  expect(from('1 text')).toEqual(lines().slice(-1));
});

test.each([
  ['a character that is longer than it has to be', [0xc0, 0xaf], [0xc0, 0xaf]],
  ['half a pair', [0xed, 0xa0, 0x80], [0xed, 0xa0, 0x80]],
  ['a number that is no character', [0xf4, 0x90, 0x80, 0x80], [0xf4, 0x90, 0x80]],
  ['a character that breaks off', [0xc3, 0xa9, 0xe2, 0x82], [0xe2, 0x82]],
])('%s is no UTF-8 either', async (_, bytes, odd) => {
  const [before = '', after = ''] = JSON.stringify({ ...FILE, plan_name: '@' }).split('@');
  await run([write('made.json', Buffer.concat([Buffer.from(before), Uint8Array.from(bytes), Buffer.from(after)]))]);
  const [, line = ''] = from('1 text');
  expect([...line.matchAll(/0x([0-9A-F]{2})/g)].map(([, hex = '']) => parseInt(hex, 16))).toEqual(odd);
});

test('a payer that is passed over may be so because of its name, which is said', async () => {
  const file = write('made.json', latin({ ...FILE, reporting_entity_name: 'Salud Añeja' }));
  expect(await run([file], { payers: ['Salud Añeja'] })).toMatchObject({ passedOver: 1 });
  expect(from('1 text')).toHaveLength(3);
});

test('what a table of contents lists in Latin-1 is said, too', async () => {
  const listed = { description: 'Año', location: 'https://payer.example/a.json' };
  await run([write('index.json', latin({ reporting_structure: [{ in_network_files: [listed] }] }))]);
  expect(from('1 text')[1]).toMatch(/^ {4}description, at byte \d+: 0xF1/);
});

test('where the pieces part makes no difference', async () => {
  const long = latin({ ...FILE, plan_name: `${'x'.repeat((1 << 20) - 60)}ñ` });
  await run([write('made.json', long)]);
  const [, line = ''] = from('1 text');
  expect(line).toBe(
    `    plan_name, at byte ${Buffer.from(long).indexOf(0xf1).toLocaleString('en-US')}: 0xF1 (“ñ” in Latin-1)`,
  );
});
