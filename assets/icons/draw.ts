/** Draws the PNG icons of the manifest from their SVG sources: `npm run icons`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium, type Page } from 'playwright-core';
import { launchBrowser } from '../../test/support/browser';

const FOLDER = 'assets/icons';
const SIZES = [16, 32, 64, 80, 128];
const MARKS = ['parley', 'help'];
/** Below this a picture scaled down turns to fog, so that it has a drawing of its own. */
const SMALL = 16;

const draw = async (page: Page, mark: string, size: number): Promise<void> => {
  const svg = readFileSync(`${FOLDER}/${mark}${size <= SMALL ? '-small' : ''}.svg`, 'utf8');
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  writeFileSync(`${FOLDER}/${mark}-${size}.png`, await page.screenshot({ omitBackground: true }));
};

const server = await launchBrowser(process.cwd());
const browser = await chromium.connect(server.wsEndpoint());
const page = await browser.newPage();
for (const mark of MARKS) for (const size of SIZES) await draw(page, mark, size);
await server.close();
