import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** By its command: its types would make every Array of ours one of AssemblyScript's. */
const COMPILER = 'node_modules/assemblyscript/bin/asc.js';
const SOURCE = 'src/formats/tic/assembly/index.ts';
/** Pages of 64 kB: to JavaScript an address above 2 GB would be a negative number. */
const MOST_MEMORY = '32767';
const OPTIONS = ['--runtime', 'minimal', '-O3', '--converge', '--noAssert', '--enable', 'simd', '--maximumMemory'];
const WIDTH = 110;

/** The module that holds the compiled scanner, as text. Throws with the compiler's words where it does not compile. */
export function compileScanner(): string {
  const lines = compiled().match(new RegExp(`.{1,${WIDTH}}`, 'g')) ?? [];
  return [
    '// Compiled from src/formats/tic/assembly by `npm run scanner`; a test compiles it again and compares.',
    'export const SCANNER_WASM = [',
    ...lines.map((line) => `  '${line}',`),
    "].join('');",
    '',
  ].join('\n');
}

function compiled(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'parley-scanner-'));
  try {
    const file = path.join(folder, 'scanner.wasm');
    execFileSync(process.execPath, [COMPILER, SOURCE, ...OPTIONS, MOST_MEMORY, '--outFile', file], { stdio: 'pipe' });
    return readFileSync(file).toString('base64');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
