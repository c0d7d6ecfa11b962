/** Makes assets/sample.xlsx: `npm run sample`. */
import path from 'node:path';
import { sampleBook } from './sampleBook';

/** The writer stamps the file with the time; a fixed one makes the same file each time. */
const MADE = Date.parse('2026-01-05T12:00:00Z');
globalThis.Date = class extends Date {
  constructor(...given: unknown[]) {
    super(given.length > 0 ? (given[0] as number) : MADE);
  }
} as DateConstructor;

const book = await sampleBook();
await book.xlsx.writeFile(path.join(import.meta.dirname, '../../../../assets/sample.xlsx'));
