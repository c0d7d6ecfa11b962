import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Frame, JSHandle } from 'playwright-core';
import { KEPT_PERCENTS, type MarketPack } from '../../src/core/market';
import { writePack } from '../../src/formats/pack';
import { packOf, type Row as PackRow } from '../core/market/packOf';
import { madeTic } from '../support/madeTic';
import { disconnect } from '../support/openWorkbench';
import { packServer } from '../support/packServer';
import { startRunning, stopRunning } from '../support/running';
import { type Bench, count, type Row } from './bench';
import { measured, printRun } from './measured';
import { ready, reloading, walkOf } from './walked';
import { paneOf } from './watchPage';

const DISTRIBUTIONS = 500_000;
const PAYERS = 500;
const CODES = ['90791', '90832', '90834', '90837', '90839', '90846', '90847', '90853', '99213', '99214'];
const CLASSES = ['', 'masters', 'doctoral', 'physician'];
const REGIONS = ['US', 'TX', '04412-18', 'CBSA:26420', '48201'];
const SETTINGS = ['nonfacility', 'facility', 'any'] as const;
const PERIODS = ['2026-03', '2026-06'];
const PATIENCE = 120_000;

/** A payer's file of two thousand groups. */
const TIC = {
  groups: 2000,
  npis: 6000,
  items: CODES.map((code) => ({ code, rate: (group: number) => 80 + (group % 400) / 4 })),
};

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

/** Read by `parley pack show`, in a process of its own whose whole memory is known. */
async function readAlone(file: string): Promise<Row> {
  const folder = path.dirname(file);
  // Makes the command where its sources have changed.
  await measured(folder, ['bin/parley.js', '--help']);
  const idle = await measured(folder, ['bin/parley.js', '--help']);
  const run = await measured(folder, ['bin/parley.js', 'pack', 'show', file]);
  const what = `parley pack show, ${count(DISTRIBUTIONS)} distributions of ${KEPT_PERCENTS.length} percentiles, ${(statSync(file).size / 1e6).toFixed(1)} MB`;
  return [what, `${printRun(run)}; without a pack ${idle.megabytes.toFixed(0)} MB`];
}

const WHAT = `a pack of ${count(DISTRIBUTIONS)} distributions`;

/** A file of this machine as it comes with a hand that lets go of it over the pane. */
async function carried(pane: Frame, file: string): Promise<JSHandle<DataTransfer>> {
  const field = await pane.evaluateHandle(() => Object.assign(document.createElement('input'), { type: 'file' }));
  await field.setInputFiles(file);
  return field.evaluateHandle(({ files }) => {
    const transfer = new DataTransfer();
    for (const one of files ?? []) transfer.items.add(one);
    return transfer;
  });
}

const toMarketRates = (pane: Frame): Promise<void> => pane.getByRole('button', { name: 'Market rates' }).click();

/** Fetches a pack, looks at it and at the parity of its payers, and loads the page anew. */
async function fetchedPack(bytes: Uint8Array): Promise<readonly Row[]> {
  const server = await packServer();
  server.publish(bytes);
  const open = await ready();
  const { page } = open;
  const without = await reloading(page, 'the page loaded anew, without a pack', toMarketRates);
  // What cells take that are worked out again is seen beside the dropped file.
  await page.evaluate(async () => window.workbench.openBlank());
  const pane = paneOf(page);
  await pane.getByRole('textbox', { name: 'Address of a pack' }).fill(server.address);
  const { rows, step } = walkOf(page, WHAT);
  const press = (name: string | RegExp) => pane.getByRole('button', { name }).click();
  await step(
    'fetched',
    () => press('Fetch the pack'),
    () => pane.getByText(/^The pack from .* is loaded/).waitFor({ timeout: PATIENCE }),
  );
  await step(
    'fetched again and the same',
    async () => {
      server.publish(bytes);
      await press(/^Look for a newer edition/);
    },
    () => pane.getByText(/has no newer edition/).waitFor({ timeout: PATIENCE }),
  );
  await press('Back to start');
  await step(
    'shown',
    () => press('Market rates'),
    () => pane.getByText('What it rests on').first().waitFor(),
  );
  await step(
    'what it rests on',
    () => pane.getByText('What it rests on').first().click(),
    () => pane.getByText(/provider groups to a percentile/).waitFor(),
  );
  await step(
    `the parity of its ${PAYERS} payers`,
    () => pane.getByText('Parity of behavioral and medical rates').first().click(),
    () => pane.getByText('How it is counted').waitFor({ timeout: PATIENCE }),
  );
  const kept = await reloading(page, `${WHAT}, loaded anew from the browser’s store`, async (anew) => {
    await toMarketRates(anew);
    await anew.getByText('What it rests on').first().waitFor({ timeout: PATIENCE });
  });
  await open.close();
  await server.close();
  return [without, ...rows, kept];
}

async function droppedPack(file: string): Promise<readonly Row[]> {
  const open = await ready();
  const pane = paneOf(open.page);
  await toMarketRates(pane);
  const dataTransfer = await carried(pane, file);
  const { rows, step } = walkOf(open.page, WHAT);
  await step(
    'dropped beside a workbook of many formulas',
    () => pane.getByRole('group', { name: 'A file of a pack' }).dispatchEvent('drop', { dataTransfer }),
    () => pane.getByText(/is loaded\. Cells that use market rates/).waitFor({ timeout: PATIENCE }),
  );
  await open.close();
  return rows;
}

async function droppedTic(file: string, megabytes: number): Promise<readonly Row[]> {
  const open = await ready();
  const pane = paneOf(open.page);
  await toMarketRates(pane);
  const dataTransfer = await carried(pane, file);
  const { rows, step } = walkOf(open.page, `a payer's file of ${megabytes.toFixed(0)} MB`);
  const press = (name: string) => pane.getByRole('button', { name }).click();
  await step(
    'dropped and read',
    () => pane.getByRole('group', { name: 'Payer files' }).dispatchEvent('drop', { dataTransfer }),
    () => pane.getByText(/rates of \d+ services kept/).waitFor({ timeout: PATIENCE }),
  );
  await pane.getByRole('combobox', { name: /^State/ }).selectOption('TX');
  await step(
    'made a pack',
    () => press('Make the pack'),
    () => pane.getByText(/is ready$/).waitFor({ timeout: PATIENCE }),
  );
  await step(
    'its pack loaded',
    () => press('Load the pack'),
    () => pane.getByText(/is loaded\. Cells that use market rates/).waitFor({ timeout: PATIENCE }),
  );
  await open.close();
  return rows;
}

/** A large pack read alone, then fetched, shown, dropped and loaded anew in the pane; and a payer's large file dropped there. */
const market: Bench = async () => {
  const running = await startRunning(process.cwd());
  const folder = mkdtempSync(path.join(os.tmpdir(), 'parley-bench-'));
  try {
    const bytes = madePack();
    const pack = path.join(folder, 'pack.parquet');
    writeFileSync(pack, bytes);
    const text = madeTic(TIC);
    const tic = path.join(folder, 'made.json.gz');
    writeFileSync(tic, gzipSync(text));
    return [
      await readAlone(pack),
      ...(await fetchedPack(bytes)),
      ...(await droppedPack(pack)),
      ...(await droppedTic(tic, text.length / 1e6)),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
    await disconnect();
    await stopRunning(running);
  }
};

export default market;
