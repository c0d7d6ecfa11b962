import { readDocument } from '../../../src/formats/documents';
import { contractDocx, contractPdf, PARAGRAPHS } from '../../support/contractFiles';

const nothing = (): void => undefined;

async function pagesOf(bytes: Uint8Array): Promise<readonly (readonly string[])[]> {
  const read = await readDocument(bytes, nothing);
  if (!read.ok) throw new Error(read.failure.message);
  return read.value.values.pages.map(({ paragraphs }) => paragraphs);
}

describe('one contract by several programs', () => {
  test('a Word file reads as it was written, without pages', async () => {
    expect(await pagesOf(await contractDocx())).toEqual([PARAGRAPHS.flat()]);
  });

  test('a PDF reads as it was written, page by page', async () => {
    expect(await pagesOf(await contractPdf())).toEqual(PARAGRAPHS);
  });
});
