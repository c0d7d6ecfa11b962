import { cellA1, columnLetters } from '../sheets';
import type { Miss, MissKind } from './find/misses';

interface Where {
  readonly cell: string;
  /** `column B, from B3 on,` */
  readonly below: string;
  readonly codes: number;
  /** `B1 to E1` */
  readonly across: string;
}

const HEADED = 'give the codes a column of their own with a heading such as Code, one code to a row';

/** What is the matter, and what to do about it. */
const REASONS: Readonly<Record<MissKind, (where: Where) => readonly [what: string, advice: string]>> = {
  empty: () => ['it has no cells with anything in them', 'paste a fee schedule in, or leave it'],
  noCodes: () => ['no cell stands out as a billing code (90837, H0015 HF, 0905), and no heading names any', HEADED],
  fewCodes: ({ cell, codes }) => [
    `no heading names billing codes, and no column has more than ${codes === 1 ? '1 cell' : `${codes} cells`} like one (the first is ${cell})`,
    HEADED,
  ],
  otherCodes: ({ below }) => [`${below} holds other things than billing codes`, HEADED],
  nothingBelow: ({ cell }) => [
    `the heading in ${cell} names billing codes, and none stands below it`,
    'write the codes and their rates below the heading, one code to a row',
  ],
  codesAcross: ({ codes, across }) => [
    `${codes} billing codes stand beside each other, ${across}, and codes are read one below the other`,
    'copy the table and paste it on a sheet of its own with Paste Special > Transpose, so that each code has a row',
  ],
  noDollars: ({ below }) => [
    `${below} holds billing codes, and no column beside them has rates in dollars`,
    'write the rates in the rows of their codes, under a heading such as Rate',
  ],
  claims: ({ cell }) => [
    `the headings beside ${cell} are those of claims or payments, not of agreed rates`,
    'copy the codes and their rates to a sheet without dates of service, claims and patients',
  ],
  otherPrices: ({ cell }) => [
    `its name or the title above ${cell} says Medicare’s prices, charges or benchmarks, which no payer has agreed to`,
    'where a payer pays them, name the payer in the title or the sheet’s name',
  ],
};

/** Why a sheet has no fee schedule, and what to do, as the end of a sentence: `…; give the codes a column of their own …`. */
export function whyNoSchedule({ kind, at = { row: 0, column: 0 }, to = at, codes = 0 }: Miss): string {
  const cell = cellA1(at);
  const below = `column ${columnLetters(at.column)}, from ${cell} on,`;
  return REASONS[kind]({ cell, below, codes, across: `from ${cell} to ${cellA1(to)}` }).join('; ');
}
