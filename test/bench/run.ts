import os from 'node:os';
import type { Bench } from './bench';
import { bundled } from './bundled';

/** `npm run bench`, or `npm run bench -- core sizes`: measures the parts named, each in its own words. */
const BENCHES: Readonly<Record<string, () => Promise<Bench>>> = {
  core: async () => (await bundled('test/bench/core.ts'))['default'] as Bench,
  functions: async () => (await import('./functions')).default,
  commandLine: async () => (await import('./commandLine')).default,
  market: async () => (await import('./market')).default,
  pack: async () => (await import('./pack')).default,
  tic: async () => (await import('./tic/tic')).default,
  workbench: async () => (await import('./workbench')).default,
  wizard: async () => (await import('./wizard')).default,
  sizes: async () => (await import('./sizes')).default,
};

const [cpu] = os.cpus();
const memory = Math.round(os.totalmem() / 2 ** 30);
console.log(`${cpu?.model ?? 'unknown processor'}, ${os.cpus().length} cores, ${memory} GiB, Node ${process.version}`);

const wanted = process.argv.slice(2);
const names = wanted.length > 0 ? wanted : Object.keys(BENCHES);
for (const name of names) {
  const load = BENCHES[name];
  if (!load) throw new Error(`There is no bench ${name}; there are ${Object.keys(BENCHES).join(', ')}.`);
  console.log(`\n${name}`);
  const rows = await (await load())();
  const width = Math.max(...rows.map(([what]) => what.length));
  for (const [what, figure] of rows) console.log(`  ${what.padEnd(width)}  ${figure}`);
}
process.exit();
