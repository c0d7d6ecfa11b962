import { realpath } from 'node:fs/promises';
import { Command } from 'commander';
import { bar } from '../../audit/bar';
import { checkOutput, writeOutput } from '../../audit/output';
import { calendarDate } from '../../audit/request';
import { interruptible } from '../../interruptible';
import { misused } from '../../refusal';
import { buildPack } from './buildPack';
import { buildSummary } from './buildSummary';
import { type BuildOptions, buildTerms } from './buildTerms';
import { readCounties } from './countiesFile';
import type { Stage } from './countVotes';

/** How long each stage takes of the whole, as measured on a million rates. */
const STAGES: Readonly<Record<Stage, number>> = { Reading: 0.1, Judging: 0.3, Voting: 0.4, Counting: 0.2 };

const EXAMPLES = `
Examples:
  parley pack build rates -o texas.parquet --name "Texas market"
  parley pack build rates/*.parquet -o texas.parquet --name "Texas market" --band 40-400 --minimum 10
  parley pack build rates -o texas.parquet --name "Texas market" --counties list1.csv
  parley pack build aetna cigna -o market.parquet --name "Two payers" --edition 2026-11 --until 2027-05-31

Rates are what parley ingest tic kept. A provider group has one vote a code, modifier class, setting, region and payer; percentiles of
fewer groups than the minimum are withheld. Rates outside the band around Medicare's price are dropped as ghosts and counted.`;

async function run(inputs: readonly string[], options: BuildOptions): Promise<void> {
  const began = performance.now();
  const { output, force = false } = options;
  const terms = buildTerms(options, calendarDate(new Date()));
  const existing = await realpath(output).catch(() => undefined);
  for (const input of inputs)
    if (existing !== undefined && (await realpath(input).catch(() => undefined)) === existing)
      throw misused(`-o ${output} is what the pack is to be made of. Name another file.`);
  await checkOutput('', output, force);
  const { signal, release } = interruptible('Stopped; nothing was written.');
  const shown = bar(process.stderr, STAGES);
  try {
    const counties = options.counties === undefined ? [] : await readCounties(options.counties, signal);
    const { pack, bytes } = await buildPack(inputs, { ...terms, counties }, { signal, stage: shown.stage });
    await writeOutput(output, [bytes], { signal, force });
    shown.end();
    console.log(buildSummary(pack, output, bytes.length, (performance.now() - began) / 1000).join('\n'));
  } finally {
    shown.end();
    release();
  }
}

/** `parley pack build`. */
export const buildCommand = (): Command =>
  new Command('build')
    .description('makes a market pack of the rates that parley ingest kept')
    .argument('<rates...>', 'folders of parts, or parts')
    .requiredOption('-o, --output <file>', 'writes the pack to this file')
    .requiredOption('--name <name>', 'what formulas call it by: "Texas market"')
    .option('--edition <edition>', 'tells this pack from others of its name; the date and a checksum otherwise')
    .option('--minimum <groups>', 'percentiles of fewer provider groups are withheld', '5')
    .option('--band <percents>', 'what is plausible, in percent of Medicare’s price; 20-1000 otherwise')
    .option('--no-band', 'drops nothing for being implausible')
    .option('--date <day>', 'drops what expired before it; today otherwise')
    .option('--until <day>', 'the last day that it is used for; a year after the newest file’s month otherwise')
    .option('--counties <table>', 'makes regions of counties and CBSAs; the Census Bureau’s delineation file as CSV')
    .option('--link <address>', 'where it will be published')
    .option('-f, --force', 'replaces that file where it is there already')
    .addHelpText('after', EXAMPLES)
    .action(run);
