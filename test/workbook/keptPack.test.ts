import { openExcel, USER } from './excelNode';

const NAMESPACE = 'urn:parley:market-pack';

test('a pack comes back byte by byte, after a larger one and before none', async () => {
  const { office, workbook } = await openExcel(USER);
  expect(await workbook.keptPack()).toBeNull();
  const large = Uint8Array.from({ length: 300_000 }, (_, at) => (at * 31) % 256);
  const small = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  for (const file of [large, small]) {
    await workbook.keepPack(file);
    const kept = await workbook.keptPack();
    expect(kept && Buffer.compare(kept, file)).toBe(0);
  }
  expect(office.workbook.parts.xmlParts.size).toBe(1);
  await workbook.keepPack(null);
  expect([await workbook.keptPack(), office.workbook.parts.xmlParts.size]).toEqual([null, 0]);
  office.close();
}, 30_000);

test.each([
  ['other elements', `<pack xmlns="${NAMESPACE}"><a/></pack>`],
  ['text that is no base64', `<pack xmlns="${NAMESPACE}">?</pack>`],
  ['a length that base64 never has', `<pack xmlns="${NAMESPACE}">A</pack>`],
  ['far too much', `<pack xmlns="${NAMESPACE}">${'A'.repeat(4 << 20)}</pack>`],
])('a part with %s is no pack', async (_, xml) => {
  const { office, workbook } = await openExcel(USER);
  office.workbook.parts.xmlParts.set('{1}', xml);
  expect(await workbook.keptPack()).toBeNull();
  office.close();
});
