/**
 * Takes the pictures of the report's sheets as another program than ours draws them: the command audits the sample, LibreOffice prints
 * what it wrote, and the browser shows the pages.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type * as PdfJs from 'pdfjs-dist';
import type { Page } from 'playwright-core';

/** A sheet by the title on its first page; how large a point is drawn, and how much of the page is shown, from its top left. */
interface Sheet {
  readonly name: string;
  readonly title: string;
  readonly scale: number;
  readonly wide: number;
  readonly tall: number;
}

const SHEETS: readonly Sheet[] = [
  { name: 'sheet-findings', title: 'What the audit found', scale: 1.9, wide: 0.65, tall: 0.5 },
  { name: 'sheet-payers', title: 'Payers', scale: 1.6, wide: 1, tall: 1 },
  { name: 'sheet-sources', title: 'How the audit was made', scale: 1.25, wide: 1, tall: 1 },
];

/** Of pixels, around what is shown. */
const MARGIN = 12;

const PDFJS = 'node_modules/pdfjs-dist/build';

/** The sample with its report, printed. */
function printed(): Buffer {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'parley-pictures-'));
  try {
    const file = path.join(folder, 'audited.xlsx');
    execFileSync(process.execPath, [
      ...['bin/parley.js', 'audit', 'assets/sample.xlsx', '--region', 'TX-18', '--target', '120%', '-o', file],
    ]);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file], {
      stdio: 'ignore',
    });
    return readFileSync(path.join(folder, 'audited.pdf'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The page whose text begins so, as large as what stands in the part of it that is shown. */
function drawn(page: Page, pdf: Buffer, { title, scale, wide, tall }: Sheet): Promise<string | null> {
  return page.evaluate(
    async ({ base64, begins, pixels, share, margin }) => {
      const { pdfjsLib } = globalThis as unknown as { readonly pdfjsLib: typeof PdfJs };
      const data = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const printed = await pdfjsLib.getDocument({ data }).promise;
      for (let number = 1; number <= printed.numPages; number += 1) {
        const one = await printed.getPage(number);
        const { items } = await one.getTextContent();
        if (
          !items
            .map((item) => ('str' in item ? item.str : ''))
            .join(' ')
            .startsWith(begins)
        )
          continue;
        const viewport = one.getViewport({ scale: pixels });
        const canvas = document.createElement('canvas');
        canvas.width = viewport.width * share[0];
        canvas.height = viewport.height * share[1];
        const context = canvas.getContext('2d');
        if (!context) return null;
        await one.render({ canvasContext: context, viewport }).promise;
        const { width, height } = canvas;
        const shades = context.getImageData(0, 0, width, height).data;
        const inked = Array.from({ length: width * height }, (_, at) => at).filter((at) =>
          [0, 1, 2].some((color) => (shades[at * 4 + color] ?? 255) < 250),
        );
        const [left, right] = inked.reduce(
          ([least, most], at) => [Math.min(least, at % width), Math.max(most, at % width)],
          [width, 0],
        );
        const [top, bottom] = [inked[0] ?? 0, inked.at(-1) ?? 0].map((at) => Math.floor(at / width)) as [
          number,
          number,
        ];
        const cut = document.createElement('canvas');
        cut.width = right - left + 2 * margin;
        cut.height = bottom - top + 2 * margin;
        const onto = cut.getContext('2d');
        if (!onto) return null;
        onto.fillStyle = 'white';
        onto.fillRect(0, 0, cut.width, cut.height);
        onto.drawImage(canvas, margin - left, margin - top);
        return cut.toDataURL('image/png').replace(/^[^,]*,/, '');
      }
      return null;
    },
    { base64: pdf.toString('base64'), begins: title, pixels: scale, share: [wide, tall] as const, margin: MARGIN },
  );
}

/** Takes each sheet's first page; says so where LibreOffice is not there, and leaves the pictures as they are. */
export async function takeReport(page: Page, folder: string): Promise<void> {
  if (spawnSync('soffice', ['--version']).status !== 0) {
    console.error('The pictures of the report’s sheets stay as they are: LibreOffice is not installed.');
    return;
  }
  for (const part of ['pdf.worker.min.mjs', 'pdf.min.mjs'])
    await page.addScriptTag({ path: path.join(PDFJS, part), type: 'module' });
  await page.waitForFunction(() => 'pdfjsLib' in globalThis && 'pdfjsWorker' in globalThis);
  const pdf = printed();
  for (const sheet of SHEETS) {
    const png = await drawn(page, pdf, sheet);
    if (png === null) throw new Error(`no page begins with “${sheet.title}”`);
    writeFileSync(`${folder}/${sheet.name}.png`, Buffer.from(png, 'base64'));
  }
}
