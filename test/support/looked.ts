import { mkdirSync } from 'node:fs';
import { atRest } from './atRest';
import type { OpenPane } from './openPane';

/** Where pictures of the pane go, if somebody wants them. */
const PICTURES = process.env['PARLEY_PICTURES'];

/** Makes the pane so wide, in pixels. */
export async function paneOf(open: OpenPane, width: number): Promise<void> {
  await open.page.addStyleTag({
    content: `#pane, #pane iframe { width: ${width}px !important; min-width: 0 !important }`,
  });
}

/** Nothing bars anybody's way in the pane, and nothing is wider than it. */
export async function accessible(open: OpenPane): Promise<void> {
  expect(await open.barriers()).toEqual([]);
  expect(await open.overflows()).toBe(false);
}

/** Looks at the pane at a width: that it is accessible, and with a picture where they are wanted. */
export async function looked(open: OpenPane, name: string, width: number): Promise<void> {
  await paneOf(open, width);
  await accessible(open);
  await pictured(open, name, width);
}

/** Takes a picture of the pane at a width, where they are wanted. */
export async function pictured(open: OpenPane, name: string, width: number): Promise<void> {
  await paneOf(open, width);
  if (PICTURES === undefined) return;
  await atRest(open.pane);
  mkdirSync(PICTURES, { recursive: true });
  const frame = await open.page.$('#pane iframe');
  await frame?.screenshot({ path: `${PICTURES}/${name}-${width}.png` });
}

/** Lets go of a file over a zone of the pane, as a hand does; its bytes come so many times. */
export async function dropped(open: OpenPane, zone: string, name: string, bytes: Uint8Array, times = 1): Promise<void> {
  const files = await open.pane.evaluateHandle(
    ([base64, called, often]) => {
      const piece = new Blob([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))]);
      const transfer = new DataTransfer();
      transfer.items.add(new File(Array<Blob>(often).fill(piece), called));
      return transfer;
    },
    [Buffer.from(bytes).toString('base64'), name, times] as const,
  );
  await open.pane.getByRole('group', { name: zone }).dispatchEvent('drop', { dataTransfer: files });
}
