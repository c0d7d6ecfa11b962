import { gzipSync } from 'node:zlib';
import { writePack } from '../../src/formats/pack';
import { packOf, type Row as PackRow } from '../core/market/packOf';
import { madeTic } from '../support/madeTic';
import { disconnect } from '../support/openWorkbench';
import { packServer } from '../support/packServer';
import { startRunning, stopRunning } from '../support/running';
import { type Bench, count, type Row } from './bench';
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

async function largePack(): Promise<readonly Row[]> {
  const server = await packServer();
  const pack = packOf(Array.from({ length: DISTRIBUTIONS }, (_, at) => rowAt(at)));
  server.publish(new Uint8Array(writePack(pack)));
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
  const rows = [...(await largePack()), ...(await largeFile())];
  await disconnect();
  await stopRunning(running);
  return rows;
};

export default market;
