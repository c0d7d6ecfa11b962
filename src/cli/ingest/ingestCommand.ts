import { setFlagsFromString } from 'node:v8';
import { Command } from 'commander';
import { count, many } from '../count';
import { interruptible } from '../interruptible';
import { printable } from '../printable';
import { EXIT, misused, Refusal } from '../refusal';
import { filtersSaid } from './filtersSaid';
import { ingest, type IngestTotals } from './ingest';
import { namesOf } from './listOf';
import { NO_TABLE, readNpiTable } from './npiTable';
import { stateNamed } from './statesNamed';
import { codesNotCompared, wantedOf } from './wanted';
import { readZipCounties } from './zipCounties';

interface IngestOptions {
  readonly output: string;
  readonly codes: string;
  readonly tins?: string;
  readonly states?: string;
  readonly npis?: string;
  readonly onlyNpis?: string;
  readonly zipCounties?: string;
  readonly payer?: string;
  readonly payers?: string;
  readonly state?: string;
  readonly follow?: string | boolean;
  readonly salvage?: boolean;
  readonly remote?: boolean;
}

const EXAMPLES = `
Examples:
  parley ingest tic 2026-11_in-network.json.gz -o rates
  parley ingest tic https://payer.example/2026-11/index.json -o rates --follow PPO
  parley ingest tic *.json.gz -o rates --npis npidata.csv --states TX,OK
  parley ingest tic *.json.gz -o rates --npis npidata.csv --zip-counties zip-county.csv
  parley ingest tic file.json.gz -o rates --codes 90837,H0015 --tins @our-tins.txt
  parley ingest tic https://payer.example/2026-11/index.json -o rates --follow --payers "Blue Cross,Aetna" --only-npis @our-npis.txt

Files are JSON as they are, packed by gzip or zip, or https addresses; a table of contents lists what is in it, and with --follow
these are read, too. Nothing is asked of the network but the addresses given. Run it again after an interruption: files that are in
the folder already are passed over, but for what was left of them: provider groups in other files (--remote), or what came after a
fault (without --salvage). Of a download only the rest is fetched, if its server says that it is the same file still; it is read from
its start, and meanwhile takes as much room in the folder as it is long. A file of none of the --payers is passed over and named, by what it says before its lists if it does.`;

function totalsLine({ files, empty, passedOver, skipped, failed, rows }: IngestTotals, folder: string): string {
  const parts = [
    `${many(files, 'file')} read`,
    ...(empty === 0 ? [] : [`${count(empty)} of them without rates in network`]),
    ...(passedOver === 0 ? [] : [`${count(passedOver)} of other payers passed over`]),
    `${count(skipped)} read before`,
    `${count(failed)} failed`,
  ];
  return `${parts.join(', ')}; ${many(rows, 'rate')} kept in ${folder}.`;
}

const MOST_NAMED = 5;
const listed = (codes: readonly string[]): string =>
  codes.slice(0, MOST_NAMED).join(', ') +
  (codes.length > MOST_NAMED ? ` and ${count(codes.length - MOST_NAMED)} more` : '');

/**
 * By itself the engine lets what is no longer used grow to four times what is before it looks: hundreds of megabytes where many codes
 * are kept. Looking at half as much again costs a tenth of the time there, and none where few are.
 */
const KEEP_HEAP_SMALL = '--heap-growing-percent=50';

async function run(inputs: readonly string[], options: IngestOptions): Promise<void> {
  setFlagsFromString(KEEP_HEAP_SMALL);
  const { signal, release } = interruptible(
    'Stopped; the files that were finished stay in the folder, and so does what was downloaded of the one that was being read. Run it again to go on.',
  );
  try {
    const { output, codes, tins, states, npis, onlyNpis, zipCounties, payers, payer, follow } = options;
    const { salvage = false, remote = false } = options;
    const state = options.state === undefined ? '' : stateNamed('--state', options.state);
    if (zipCounties !== undefined && npis === undefined)
      throw misused('--zip-counties needs --npis: files do not say where providers practise.');
    const counties = zipCounties === undefined ? undefined : await readZipCounties(zipCounties, signal);
    const table = npis === undefined ? undefined : await readNpiTable(npis, signal, counties);
    const filters = { codes, tins, states, onlyNpis };
    const odd = await codesNotCompared(codes);
    if (odd.length > 0)
      console.log(
        `note: ${listed(odd.map(printable))} ${odd.length === 1 ? 'is' : 'are'} no CPT, HCPCS or revenue code, and no pack is made of other kinds.`,
      );
    const totals = await ingest({
      inputs,
      folder: output,
      filters: await filtersSaid({ ...filters, payers, payer, state, table }),
      wanted: await wantedOf(filters, table),
      classes: (table ?? NO_TABLE).classes,
      payer,
      payers: payers === undefined ? undefined : await namesOf('--payers', payers),
      state,
      salvage,
      remote,
      follow: typeof follow === 'string' ? follow : follow === true ? '' : undefined,
      signal,
      print: (line) => console.log(line),
    });
    console.log(totalsLine(totals, output));
    if (totals.failed > 0) throw new Refusal('Some files were not read; what went wrong stands above.', EXIT.failed);
  } finally {
    release();
  }
}

/** `parley ingest`. */
export const ingestCommand = (): Command =>
  new Command('ingest')
    .description('reads files of rates that payers publish')
    .addCommand(
      new Command('tic')
        .description('reads in-network files of the Transparency in Coverage rule, and keeps the rates asked for')
        .argument('<files...>', 'in-network files or tables of contents: .json, .json.gz, .zip, or https addresses')
        .requiredOption('-o, --output <folder>', 'keeps the rates in this folder')
        .option('--codes <codes>', 'behavioral, all, a list with commas, or @file with one a line', 'behavioral')
        .option(
          '--npis <table>',
          'a table of NPIs (an NPPES extract, CSV): it says where providers practise and what they are',
        )
        .option(
          '--zip-counties <table>',
          'the county of each ZIP code (HUD’s or the Census Bureau’s file), where the table of NPIs names no counties',
        )
        .option(
          '--only-npis <npis>',
          'keeps provider groups that one of these NPIs is in, for these alone: a list with commas, or @file with one a line',
        )
        .option('--states <states>', 'keeps providers of these states only; needs --npis')
        .option('--tins <tins>', 'keeps these taxpayers only: a list with commas, or @file')
        .option(
          '--payers <names>',
          'keeps files of these payers only: one of the names, with commas between or @file with one a line, stands in what the file calls its entity, issuer or plan',
        )
        .option('--payer <name>', 'calls the rates this payer’s; otherwise as the file says')
        .option('--state <state>', 'where rates hold whose providers’ state is not known')
        .option(
          '--follow [text]',
          'reads the files that a table of contents lists, or those whose address or description holds the text',
        )
        .option('--remote', 'fetches provider groups that files keep elsewhere, by https')
        .option('--salvage', 'keeps what came before a fault in a broken file')
        .addHelpText('after', EXAMPLES)
        .action(run),
    );
