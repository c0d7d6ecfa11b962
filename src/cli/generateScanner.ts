import { writeFileSync } from 'node:fs';
import { compileScanner } from './generate/compileScanner';

const FILE = 'src/formats/tic/scan/scannerWasm.ts';

/** Compiles the byte scanner (AssemblyScript, in src/formats/tic/assembly) to the WebAssembly that travels in its module. */
writeFileSync(FILE, compileScanner());
console.log(`Wrote ${FILE}.`);
