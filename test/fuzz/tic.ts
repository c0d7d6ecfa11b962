import fc from 'fast-check';
import { documents, wantedOnes } from '../formats/tic/generated/documents';
import { hasTic, readTic, ticExamples } from '../support/ticFiles';
import { mutate } from './mutate';
import { random } from './random';
import { smallest } from './smallest';
import { type Input, trouble } from './trouble';

/**
 * `npm run fuzz`, or `npm run fuzz -- 300 7` for five minutes from seed 7: gives the reader of in-network files generated documents and
 * CMS's examples with bytes changed, cut out, repeated and mixed, and says where it does not do as `JSON.parse` and plain loops do.
 */
const [seconds = 60, seed = Math.trunc(Math.random() * 2 ** 31)] = process.argv.slice(2).map(Number);
const BATCH = 50;
const ROUNDS = 8;

const next = random(seed);
const encoder = new TextEncoder();
const examples: readonly Uint8Array[] = hasTic() ? ticExamples().map(readTic) : [];
const end = performance.now() + seconds * 1000;
console.log(`Seed ${seed}, ${seconds} seconds, ${examples.length} examples.`);

function fail(input: Input, what: string): never {
  console.log(`${what}\nSmallest input that does so:`);
  const small = smallest(input, (one) => trouble(one) !== undefined, performance.now() + 30_000);
  console.log(JSON.stringify(new TextDecoder().decode(small.bytes)));
  console.log(`In base64: ${Buffer.from(small.bytes).toString('base64')}`);
  console.log(
    `In pieces of ${small.pieces} bytes; wanted of it: ${JSON.stringify(small.wanted)}; ${trouble(small) ?? ''}`,
  );
  console.log(`Again with npm run fuzz -- ${seconds} ${seed}`);
  process.exit(1);
}

let inputs = 0;
while (performance.now() < end) {
  const options = { numRuns: BATCH, seed: Math.trunc(next() * 2 ** 31) };
  const made = fc.sample(documents, options);
  const wanted = fc.sample(wantedOnes, options);
  const corpus = [...made.map(({ text }) => encoder.encode(text)), ...examples];
  for (let index = 0; index < BATCH * ROUNDS && performance.now() < end; index += 1) {
    const which = index % corpus.length;
    const bytes = mutate(corpus[which] ?? new Uint8Array(), corpus, next);
    const pieces = next() < 0.5 ? bytes.length + 1 : 1 + Math.trunc(next() * 100);
    const input: Input = {
      bytes,
      pieces,
      wanted: wanted[which % BATCH] ?? {},
      remote: made[which]?.remote ?? {},
    };
    const what = trouble(input);
    if (what !== undefined) fail(input, what);
    inputs += 1;
  }
}
console.log(`${inputs} inputs, none of which the reader and JSON.parse read differently.`);
