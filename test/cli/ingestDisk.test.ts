import { spawnSync } from 'node:child_process';
import type fs from 'node:fs';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inFolder, JSON_FILE, kept, lines, parts, RATES, run, within, write } from '../support/ingesting';

/** How a disk takes what is written to it: so many bytes at once, and in all. */
const disk = { atOnce: Infinity, room: Infinity };

jest.mock('node:fs', () => {
  const actual = jest.requireActual<typeof fs>('node:fs');
  return {
    ...actual,
    writeSync(handle: number, bytes: Uint8Array, from: number, length: number, at: number): number {
      if (disk.room === 0) throw Object.assign(new Error('no room'), { code: 'ENOSPC' });
      const taken = Math.min(length, disk.atOnce, disk.room);
      disk.room -= taken;
      return actual.writeSync(handle, bytes, from, taken, at);
    },
  };
});

inFolder();
beforeEach(() => Object.assign(disk, { atOnce: Infinity, room: Infinity }));

test('a disk that takes a little at a time has all of it in the end', async () => {
  disk.atOnce = 100;
  expect(await run([write('made.json', JSON_FILE)])).toMatchObject({ rows: 3 });
  expect(await kept()).toHaveLength(3);
});

test.each([false, true])('a full disk ends the run, and is no fault of the file (salvaged: %s)', async (salvage) => {
  await run([write('one.json', JSON_FILE)]);
  disk.room = 500;
  const inputs = [within('one.json'), write('other.json', JSON_FILE), write('more.json', JSON_FILE)];
  await expect(run(inputs, { salvage })).rejects.toThrow(
    `${RATES()} cannot be written to: its disk is full. Make room, and run it again. The files that were finished stay.`,
  );
  expect(readdirSync(RATES()).filter((name) => name !== 'ingested.json')).toEqual(parts());
  expect(parts()).toHaveLength(1);
  disk.room = Infinity;
  expect(await run(inputs, { salvage })).toMatchObject({ files: 2, skipped: 1, failed: 0 });
});

test('what a run left that was ended by force is removed; what another is writing is not', async () => {
  mkdirSync(RATES());
  const { pid: over } = spawnSync(process.execPath, ['--version']);
  const [gone, ours, others] = [over, process.pid, process.ppid].map((pid) => `made.parquet.${pid}.unfinished`);
  for (const name of [gone, ours, others]) writeFileSync(path.join(RATES(), name ?? ''), 'half');
  await run([write('made.json', JSON_FILE)]);
  expect(readdirSync(RATES()).filter((name) => name.includes('unfinished'))).toEqual([others]);
});

test('a list of what was finished that cannot be read is not begun anew', async () => {
  const list = path.join(RATES(), 'ingested.json');
  mkdirSync(list, { recursive: true });
  await expect(run([write('made.json', JSON_FILE)])).rejects.toThrow(`${list} cannot be read (EISDIR).`);
  expect(existsSync(list)).toBe(true);
  expect(lines()).toEqual([]);
});
