import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { KEPT_PERCENTS, type MarketPack } from '../../src/core/market';
import { writePack } from '../../src/formats/pack';
import { packOf, type Row as PackRow } from '../core/market/packOf';
import { madeTic } from '../support/madeTic';
import { disconnect } from '../support/openWorkbench';
import { packServer } from '../support/packServer';
import { startRunning, stopRunning } from '../support/running';
import { type Bench, count, type Row } from './bench';
import { measured, printRun } from './measured';
import { paneOf, ready, walkOf } from './walked';

const DISTRIBUTIONS = 500_000;
const PAYERS = 500;
const CODES = ['90791', '90832', '90834', '90837', '90839', '90846', '90847', '90853', '99213', '99214'];
const CLASSES = ['', 'masters', 'doctoral', 'physician'];
const REGIONS = ['US', 'TX', '04412-18', 'CBSA:26420', '48201'];
const SETTINGS = ['nonfacility', 'facility', 'any'] as const;
const PERIODS = ['2026-03', '2026-06'];
const PATIENCE = 120_000;

/** Every combination of the lists once, as many as are asked for. */
function rowAt(at: number): PackRow {
  let rest = at;
  const next = <T>(list: readonly T[]): T => {
    const one = list[rest % list.length]!;
    rest = Math.floor(rest / list.length);
    return one;
  };
  return {
    ...{ code: next(CODES), of: next(CLASSES), region: next(REGIONS), setting: next(SETTINGS), period: next(PERIODS) },
    payer: `Payer ${rest % PAYERS}`,
    groups: 5 + (at % 90),
  };
}

/** With the percentiles that a built pack keeps, in cents that differ from row to row as observed ones do. */
function withKept(pack: MarketPack): MarketPack {
  const amountOf = (row: number, percent: number): number =>
    Math.round((6000 + ((row * 7919) % 20_011)) * (0.6 + percent / 90) + ((row * 104_729) % 97));
  const quantiles = KEPT_PERCENTS.map((percent) => ({
    percent,
    cents: Int32Array.from({ length: pack.distributions.length }, (_, row) => amountOf(row, percent)),
  }));
  return { ...pack, distributions: { ...pack.distributions, quantiles } };
}

const madePack = (): Uint8Array =>
  writePack(withKept(packOf(Array.from({ length: DISTRIBUTIONS }, (_, at) => rowAt(at)))));

/** The same read by `parley pack show`, in a process of its own whose whole memory is known. */
async function readAlone(bytes: Uint8Array): Promise<Row> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'parley-bench-'));
  try {
    const file = path.join(folder, 'pack.parquet');
    writeFileSync(file, bytes);
    // Makes the command where its sources have changed.
    await measured(folder, ['bin/parley.js', '--help']);
    const idle = await measured(folder, ['bin/parley.js', '--help']);
    const run = await measured(folder, ['bin/parley.js', 'pack', 'show', file]);
    const what = `parley pack show, ${count(DISTRIBUTIONS)} distributions of ${KEPT_PERCENTS.length} percentiles, ${(bytes.length / 1e6).toFixed(1)} MB`;
    return [what, `${printRun(run)}; without a pack ${idle.megabytes.toFixed(0)} MB`];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function largePack(bytes: Uint8Array): Promise<readonly Row[]> {
  const server = await packServer();
  server.publish(bytes);
  const open = await ready();
  const { page } = open;
  const pane = paneOf(page);
  await pane.getByRole('button', { name: 'Market rates' }).click();
  await pane.getByRole('textbox', { name: 'Address of a pack' }).fill(server.address);
  const { rows, step } = await walkOf(page, `a pack of ${count(DISTRIBUTIONS)} distributions`);
  await step(
    'fetched',
    () => pane.getByRole('button', { name: 'Fetch the pack' }).click(),
    () => pane.getByText(/^The pack from .* is loaded/).waitFor({ timeout: PATIENCE }),
  );
  await open.close();
  await server.close();
  return rows;
}

/** Lets go of a file over the pane, as a hand does. */
async function largeFile(): Promise<readonly Row[]> {
  const text = madeTic({
    groups: 2000,
    npis: 6000,
    items: CODES.map((code) => ({ code, rate: (group: number) => 80 + (group % 400) / 4 })),
  });
  const open = await ready();
  const { page } = open;
  const pane = paneOf(page);
  await pane.getByRole('button', { name: 'Market rates' }).click();
  const files = await pane.evaluateHandle((base64) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([Uint8Array.from(atob(base64), (one) => one.charCodeAt(0))], 'made.json.gz'));
    return transfer;
  }, gzipSync(text).toString('base64'));
  const { rows, step } = await walkOf(page, `a payer's file of ${(text.length / 1e6).toFixed(0)} MB`);
  await step(
    'read',
    () => pane.getByRole('group', { name: 'Payer files' }).dispatchEvent('drop', { dataTransfer: files }),
    () => pane.getByText(/rates of \d+ services kept/).waitFor({ timeout: PATIENCE }),
  );
  await pane.getByRole('combobox', { name: /^State/ }).selectOption('TX');
  await step(
    'made a pack',
    () => pane.getByRole('button', { name: 'Make the pack' }).click(),
    () => pane.getByText(/is ready$/).waitFor({ timeout: PATIENCE }),
  );
  await open.close();
  return rows;
}

/** A large pack fetched, and a large file dropped, in the pane. */
const market: Bench = async () => {
  const running = await startRunning(process.cwd());
  const bytes = new Uint8Array(madePack());
  const rows = [await readAlone(bytes), ...(await largePack(bytes)), ...(await largeFile())];
  await disconnect();
  await stopRunning(running);
  return rows;
};

export default market;
