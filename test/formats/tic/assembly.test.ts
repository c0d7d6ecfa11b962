import { readFileSync } from 'node:fs';
import { compileScanner } from '../../../src/cli/generate/compileScanner';

/** Compiling takes some seconds on two cores. */
const PATIENCE = 120_000;

test(
  'the scanner in the add-in is what its sources compile to',
  () => {
    expect(readFileSync('src/formats/tic/scan/scannerWasm.ts', 'utf8')).toBe(compileScanner());
  },
  PATIENCE,
);
