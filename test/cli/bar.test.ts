import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ofSheetData } from '../formats/xlsx/files';

/* The command in a terminal of its own, which util-linux's `script` plays; what is piped goes to a file meanwhile. */

const IN_TERMINAL = ['--quiet', '--return', '--command'];
const hasTerminal = spawnSync('script', [...IN_TERMINAL, 'true', '/dev/null']).status === 0;
const testInTerminal = hasTerminal ? test : test.skip;

const ESCAPE = '\u001b';
const [HIDE_CURSOR, SHOW_CURSOR] = [`${ESCAPE}[?25l`, `${ESCAPE}[?25h`];
const CTRL_C = '\u0003';
const ROWS = 20_000;

let folder = '';
const inFolder = (name: string): string => path.join(folder, name);

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'parley-'));
  const row = (index: number): string =>
    `<row><c><v>90837</v></c><c><v>${80 + (index % 97)}</v></c><c t="str"><v>Payer ${index % 9}</v></c></row>`;
  const headings = ['Code', 'Rate', 'Payer'].map((heading) => `<c t="str"><v>${heading}</v></c>`).join('');
  const rows = Array.from({ length: ROWS }, (_, index) => row(index)).join('');
  writeFileSync(inFolder('big.xlsx'), await ofSheetData(`<row>${headings}</row>${rows}`));
  // Makes the command where its sources have changed, so that what is measured here is the audit.
  spawnSync(process.execPath, ['bin/parley.js', '--help']);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const command = (output: string): string =>
  `'${process.execPath}' bin/parley.js audit '${inFolder('big.xlsx')}' -r TX-18 -o '${inFolder(output)}'`;

/** Runs the audit in a terminal, and presses Ctrl-C as soon as the terminal shows this. */
async function inTerminal(output: string, printed: string, stopAt?: RegExp): Promise<{ code: unknown; shown: string }> {
  const line = `stty cols 100; exec ${command(output)} >'${inFolder(printed)}'`;
  const run = spawn('script', [...IN_TERMINAL, line, '/dev/null']);
  let shown = '';
  run.stdout.on('data', (chunk: Buffer) => {
    const before = shown;
    shown += chunk.toString();
    if (stopAt?.test(shown) === true && !stopAt.test(before)) run.stdin.write(CTRL_C);
  });
  const code = await new Promise((resolve) => run.on('close', resolve));
  return { code, shown };
}

testInTerminal(
  'a terminal shows a bar that goes through the stages and is cleared away; what is piped is the summary alone',
  async () => {
    const { code, shown } = await inTerminal('audited.xlsx', 'printed.txt');
    expect(code).toBe(0);
    // It is drawn ten times a second, in which time a short stage is over.
    const stages = [...new Set(shown.match(/Reading|Auditing|Reporting|Writing/g))];
    expect(stages.filter((stage) => stage !== 'Reporting')).toEqual(['Reading', 'Auditing', 'Writing']);
    const percents = [...shown.matchAll(/(\d+)% · /g)].map(([, percent]) => Number(percent));
    expect(percents.length).toBeGreaterThan(5);
    expect(percents).toEqual([...percents].sort((one, other) => one - other));
    expect(shown).toMatch(/█+░*/);
    expect(shown.indexOf(HIDE_CURSOR)).toBeGreaterThanOrEqual(0);
    expect(shown.lastIndexOf(SHOW_CURSOR)).toBeGreaterThan(shown.lastIndexOf('%'));
    // The line is wiped after the bar was drawn for the last time.
    const after = shown.slice(shown.lastIndexOf('%'));
    expect(['0K', '2K', 'K'].some((wiped) => after.includes(`${ESCAPE}[${wiped}`))).toBe(true);
    const printed = readFileSync(inFolder('printed.txt'), 'utf8');
    expect(printed).not.toContain(ESCAPE);
    expect(printed).toMatch(/^All payers +20,000 /m);
  },
  60_000,
);

testInTerminal(
  'Ctrl-C in the terminal gives the cursor back, says so, and leaves no half file',
  async () => {
    const before = readdirSync(folder);
    const { code, shown } = await inTerminal('stopped.xlsx', 'nothing.txt', /Auditing/);
    expect(code).toBe(130);
    expect(shown.lastIndexOf(SHOW_CURSOR)).toBeGreaterThan(shown.lastIndexOf(HIDE_CURSOR));
    expect(shown).toMatch(/parley: Stopped; nothing was written\.\r?\n$/);
    expect(readdirSync(folder).filter((name) => !before.includes(name))).toEqual(['nothing.txt']);
    expect(readFileSync(inFolder('nothing.txt'), 'utf8')).toBe('');
  },
  60_000,
);
