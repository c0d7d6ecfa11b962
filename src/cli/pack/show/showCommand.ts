import { Command } from 'commander';
import type { MarketPack } from '../../../core/market';
import { parity, read } from '../../../session';
import { openPack } from '../../openPack';
import { misused } from '../../refusal';
import { distributionLines, type Wanted } from './distributionLines';
import { packLines } from './packLines';
import { parityLines } from './parityLines';

export interface ShowOptions extends Wanted {
  readonly parity?: boolean;
}

/** A code as a person writes it: revenue code 905 is 0905 in the pack. */
function codeAsked(text: string): string {
  const code = read.code(text);
  if (!code.ok) throw misused(`--code: ${code.failure.message}`);
  return code.value.code;
}

function payersFor({ payers }: MarketPack, asked: string | undefined): readonly string[] {
  const names = payers.flatMap((payer) => payer ?? []);
  const found = names.filter(
    (name) => asked === undefined || name.toLowerCase().startsWith(asked.trim().toLowerCase()),
  );
  if (found.length === 0) throw misused(`--payer ${asked ?? ''} is not in this pack. It has ${names.join(', ')}.`);
  return found;
}

function parityOf(pack: MarketPack, { region = 'US', payer }: ShowOptions): readonly string[] {
  return payersFor(pack, payer).flatMap((name, at) => {
    const index = parity(pack, name, region);
    if (!index.ok) throw misused(`--region: ${index.failure.message}`);
    return [...(at === 0 ? [] : ['']), ...parityLines(index.value)];
  });
}

/** What `parley pack show` prints. */
export function shown(pack: MarketPack, options: ShowOptions): readonly string[] {
  if (options.parity === true) return parityOf(pack, options);
  const { code, region, payer } = options;
  const wanted = {
    ...(code === undefined ? {} : { code: codeAsked(code) }),
    ...(region === undefined ? {} : { region }),
    ...(payer === undefined ? {} : { payer }),
  };
  const isWhole = Object.keys(wanted).length === 0;
  return [...(isWhole ? [...packLines(pack), ''] : []), ...distributionLines(pack, wanted)];
}

const EXAMPLES = `
Examples:
  parley pack show texas.parquet
  parley pack show texas.parquet --code 90837 --region TX
  parley pack show texas.parquet --payer Aetna --code 90837
  parley pack show texas.parquet --parity --payer Aetna --region TX`;

/** `parley pack show`. */
export const showCommand = (): Command =>
  new Command('show')
    .description('shows what a market pack rests on, its distributions, and how payers treat behavioral health')
    .argument('<pack>', 'a pack that parley pack build made')
    .option('--code <code>', 'distributions of this code only')
    .option('--region <region>', 'of this region only: TX, Texas or US')
    .option('--payer <payer>', 'of this payer only; "all" for all payers together')
    .option('--parity', 'the parity index of each payer, or of the one named, in US or the state named')
    .addHelpText('after', EXAMPLES)
    .action(async (file: string, options: ShowOptions) => {
      console.log(shown(await openPack(file), options).join('\n'));
    });
