import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { ingest, type IngestRequest } from '../../src/cli/ingest/ingest';
import { NO_TABLE } from '../../src/cli/ingest/npiTable';
import { type Filters, wantedOf } from '../../src/cli/ingest/wanted';
import type { MarketRate } from '../../src/core/market';
import { readRatePart } from '../../src/formats/rates';

export const { signal } = new AbortController();

let folder = '';
let printed: string[] = [];

/** A folder of its own for each test, with the files that are read and the rates that are kept of them. */
export function inFolder(): void {
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'parley-'));
    printed = [];
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
}

export const within = (name: string): string => path.join(folder, name);
export const RATES = (): string => within('rates');
export const said = (): string => printed.join('\n');
export const lines = (): readonly string[] => printed;

export function write(name: string, contents: string | Uint8Array): string {
  writeFileSync(within(name), contents);
  return within(name);
}

const price = (rate: unknown, more: object = {}) => ({
  negotiated_type: 'negotiated',
  negotiated_rate: rate,
  expiration_date: '9999-12-31',
  service_code: ['11', '02'],
  billing_class: 'professional',
  ...more,
});

export const item = (code: string, rate: unknown, references: readonly number[], type = 'CPT', more: object = {}) => ({
  negotiation_arrangement: 'ffs',
  name: 'made up',
  billing_code_type: type,
  billing_code_type_version: '2026',
  billing_code: code,
  description: 'made up',
  negotiated_rates: [{ provider_references: references, negotiated_prices: [price(rate, more)] }],
});

export const [HOUSTON, TULSA] = [1093700001, 1093700002];
const REFERENCES = [
  { provider_group_id: 1, provider_groups: [{ npi: [HOUSTON], tin: { type: 'ein', value: '11-1111111' } }] },
  { provider_group_id: 2, provider_groups: [{ npi: [TULSA], tin: { type: 'ein', value: '22-2222222' } }] },
];

export const FILE = {
  reporting_entity_name: 'Made Health',
  last_updated_on: '2026-11-01',
  version: '2.0.0',
  provider_references: REFERENCES,
  in_network: [item('90837', 118.5, [1, 2]), item('99999', 50, [1]), item('905', 700, [2], 'RC')],
};
export const JSON_FILE = JSON.stringify(FILE);

export async function run(
  inputs: readonly string[],
  more: Partial<IngestRequest> = {},
  filters: Partial<Filters> = {},
) {
  const asked: Filters = { codes: '90837,0905', tins: undefined, states: undefined, ...filters };
  return ingest({
    inputs,
    folder: RATES(),
    filters: JSON.stringify(asked),
    wanted: await wantedOf(asked, undefined),
    classes: NO_TABLE.classes,
    payer: undefined,
    state: '',
    salvage: false,
    remote: false,
    follow: undefined,
    signal,
    print: (line) => void printed.push(line),
    ...more,
  });
}

export const parts = (of = RATES()): readonly string[] => readdirSync(of).filter((name) => name.endsWith('.parquet'));

export async function kept(of = RATES()): Promise<readonly MarketRate[]> {
  const read = await Promise.all(parts(of).map((name) => readRatePart(readFileSync(path.join(of, name)))));
  return read.flatMap(({ rates }) => rates);
}

export const brief = (rates: readonly MarketRate[]) =>
  rates.map(({ code, rate, tin }) => `${code} ${rate} ${tin}`).sort();

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A server on this machine for each test: what it answers with, and what it was asked. */
export function served() {
  let server: Server;
  const host = {
    at: '',
    asked: [] as IncomingMessage[],
    answer: ((_request, response) => void response.end()) as Answer,
  };
  beforeEach(async () => {
    host.asked = [];
    server = createServer((request, response) => {
      host.asked.push(request);
      host.answer(request, response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    host.at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterEach(async () => {
    const closed = new Promise((resolve) => server.close(resolve));
    // One that was not read to its end stays open for seconds.
    server.closeAllConnections();
    await closed;
  });
  return host;
}

/** The headers of a file that is sent from a byte on, whole where that is the first. */
export const lengths = ({ length }: Uint8Array, from: number) => ({
  'content-length': length - from,
  ...(from > 0 ? { 'content-range': `bytes ${from}-${length - 1}/${length}` } : {}),
});
