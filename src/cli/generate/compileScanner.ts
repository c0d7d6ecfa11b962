import asc from 'assemblyscript/asc';

const SOURCE = 'src/formats/tic/assembly/index.ts';
const OPTIONS = ['--runtime', 'minimal', '-O3', '--converge', '--noAssert', '--enable', 'simd'];
const WIDTH = 110;

/** The module that holds the compiled scanner, as text. */
export async function compileScanner(): Promise<string> {
  const { error, messages, binary } = await compiled();
  if (error || !binary) throw new Error(`The scanner does not compile: ${messages}`);
  const lines =
    Buffer.from(binary)
      .toString('base64')
      .match(new RegExp(`.{1,${WIDTH}}`, 'g')) ?? [];
  return [
    '// Compiled from src/formats/tic/assembly by `npm run scanner`; a test compiles it again and compares.',
    'export const SCANNER_WASM = [',
    ...lines.map((line) => `  '${line}',`),
    "].join('');",
    '',
  ].join('\n');
}

async function compiled() {
  let binary: Uint8Array | undefined;
  const stderr = asc.createMemoryStream();
  const { error } = await asc.main([SOURCE, ...OPTIONS, '--outFile', 'scanner.wasm'], {
    stderr,
    writeFile: (_name, contents) => {
      binary = typeof contents === 'string' ? undefined : contents;
    },
  });
  return { error, messages: stderr.toString(), binary };
}
