import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { contractDocx, contractPdf } from '../support/contractFiles';
import { packed, pdfOfPage, wordFile } from '../support/hostileDocuments';

jest.setTimeout(180_000);

let folder = '';
beforeAll(() => (folder = mkdtempSync(path.join(os.tmpdir(), 'parley-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Says at its end what memory the command took at most, in kilobytes. */
const WATCH =
  'data:text/javascript,process.on("exit",()=>process.stderr.write("peak "+process.resourceUsage().maxRSS))';
const MEGABYTES = 1024;

function command(bytes: Uint8Array, name: string, ...more: readonly string[]) {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', WATCH, 'bin/parley.js', 'contract', 'read', file, ...more],
    { encoding: 'utf8', timeout: 120_000 },
  );
  const peak = Number(/peak (\d+)/.exec(stderr)?.[1]) / MEGABYTES;
  return { status, stdout, says: stderr.replace(/peak \d+/, '').trim(), peak };
}

describe('parley contract read', () => {
  test('prints what it found with page and sentence', async () => {
    const { status, stdout } = command(await contractPdf(), 'a.pdf');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Read 11 paragraphs on 2 pages\.$/m);
    expect(stdout).toMatch(/^Timely filing \(days\) +90 +1 +likely +Provider shall submit claims within ninety/m);
    expect(stdout).toMatch(/^Notice \(days\) +120 +2 +likely +It renews for one year/m);
  });

  test('prints the text too as JSON, and nothing else', async () => {
    const { stdout } = command(await contractDocx(), 'a.docx', '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      issues: [],
      pages: [{ number: null }],
      found: expect.arrayContaining([expect.objectContaining({ key: 'noticeDays', value: 120 })]) as unknown,
    });
  });

  test('a file that cannot be read ends with 1 and its name', () => {
    const { status, says } = command(new Uint8Array([0, 1]), 'a.bin');
    expect(status).toBe(1);
    expect(says).toMatch(/^parley: a\.bin: This is a file of a kind/);
  });

  test('bombs end in words within bounds of memory', () => {
    const blanks = new Uint8Array(Buffer.alloc(300 << 20, ' '));
    const calm = command(new TextEncoder().encode('Text.'), 'calm.txt').peak;
    for (const [name, bytes] of [
      ['bomb.docx', wordFile(blanks)],
      ['bomb.pdf', pdfOfPage(packed(blanks))],
    ] as const) {
      const { status, says, peak } = command(bytes, name);
      expect(status).toBe(1);
      expect(says).toMatch(/comes to more than 64 MB/);
      // A few times the limit of 64 MB, whatever the bomb comes to.
      expect(peak - calm).toBeLessThan(500);
    }
  });
});
