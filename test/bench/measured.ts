import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

/** What a process took. */
export interface Run {
  readonly seconds: number;
  /** Of all threads, whatever else the machine does meanwhile. */
  readonly processor: number;
  readonly megabytes: number;
}

const MEASURE = `process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  console.error('used ' + maxRSS / 1024 + ' ' + (userCPUTime + systemCPUTime) / 1e6);
});`;

/** Runs Node with these arguments; seconds from start to end, and the most memory that it had. */
export async function measured(folder: string, args: readonly string[]): Promise<Run> {
  const measure = path.join(folder, 'measure.mjs');
  writeFileSync(measure, MEASURE);
  const before = performance.now();
  const { stderr } = await promisify(execFile)(process.execPath, ['--import', measure, ...args], {
    maxBuffer: 1 << 26,
  });
  const seconds = (performance.now() - before) / 1000;
  const used = /used ([\d.]+) ([\d.]+)/.exec(stderr);
  return { seconds, megabytes: Number(used?.[1]), processor: Number(used?.[2]) };
}

export const printRun = ({ seconds, processor, megabytes }: Run): string =>
  `${seconds.toFixed(1)} s (${processor.toFixed(1)} s of processors), ${megabytes.toFixed(0)} MB`;
