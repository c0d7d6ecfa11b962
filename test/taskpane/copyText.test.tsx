import { copyText } from '../../src/taskpane/copyText';

const formula = '=PARLEY.LOCALITY(77002)';

const element = (): HTMLElement => {
  const code = document.createElement('code');
  code.textContent = formula;
  document.body.replaceChildren(code);
  return code;
};

const giveClipboard = (writeText?: (text: string) => Promise<void>): void => {
  Object.assign(navigator, { clipboard: writeText && { writeText } });
};

afterEach(() => window.getSelection()?.removeAllRanges());

test('copies the text where the clipboard takes it', async () => {
  const written: string[] = [];
  giveClipboard((text) => Promise.resolve(void written.push(text)));
  await expect(copyText(element())).resolves.toBe('copied');
  expect(written).toEqual([formula]);
});

test.each([
  ['there is no clipboard', undefined],
  ['the clipboard refuses', () => Promise.reject(new Error('denied'))],
])('selects the text where %s', async (_, writeText) => {
  giveClipboard(writeText);
  await expect(copyText(element())).resolves.toBe('selected');
  expect(window.getSelection()?.toString()).toBe(formula);
});
