import { LEAST_PARITY_CODES, PARITY_REACH, type ParityIndex, type ParitySide } from '../../../core/market';
import { LICENCE_WORDS, withoutIndex } from '../../../core/report';
import { printDollars } from '../../../core/money';
import { table, type TableColumn } from '../../audit/table';
import { count, many } from '../../count';
import { printable } from '../../printable';

const percent = (share: number | null): string => (share === null ? 'none' : `${(share * 100).toFixed(1)}%`);

const CODES: readonly TableColumn<ParitySide['codes'][number]>[] = [
  { heading: 'Code', side: 'left', of: ({ code }) => code },
  { heading: 'Groups', side: 'right', of: ({ groups }) => count(groups) },
  { heading: 'Untold', side: 'right', of: ({ untold }) => count(untold) },
  { heading: 'Median', side: 'right', of: ({ median }) => printDollars(median) },
  { heading: 'Medicare', side: 'right', of: ({ medicare }) => printDollars(medicare) },
  { heading: 'Ratio', side: 'right', of: ({ ratio }) => percent(ratio) },
  { heading: 'Is', side: 'left', of: ({ confidence }) => confidence },
];

/** Codes that the pack has nothing of say nothing of the payer. */
const isSilent = ({ why }: ParitySide['left'][number]): boolean => why.kind === 'codeNotInMarket';

function range(least: number, most: number, print: (number: number) => string): string {
  return least === most ? print(least) : `${print(least)} to ${print(most)}`;
}

/** `, 80.0% to 125.0% by code, 9 to 30 provider groups: fair`. */
function strengthOf({ groups, ratios, untold, confidence }: ParitySide): string {
  if (groups === null || ratios === null) return '';
  const counted = `${range(groups.least, groups.most, count)} provider ${groups.most === 1 ? 'group' : 'groups'}`;
  return `, ${range(ratios.least, ratios.most, percent)} by code, ${counted}${untold === 0 ? '' : `, ${count(untold)} with groups of untold setting`}: ${confidence}`;
}

/** Of no code, or of too few for a figure, there is none. */
const figureOf = ({ codes, percentOfMedicare }: ParitySide): string =>
  percentOfMedicare === null
    ? `no figure of ${many(codes.length, 'code')} (${LEAST_PARITY_CODES} are needed)`
    : `${percent(percentOfMedicare)} of Medicare over ${many(codes.length, 'code')}`;

function sideLines(name: string, side: ParitySide): readonly string[] {
  const { codes, left } = side;
  const silent = left.filter(isSilent);
  const said = left.filter((one) => !isSilent(one));
  return [
    `${name}: ${figureOf(side)}${strengthOf(side)}`,
    ...(codes.length === 0 ? [] : table(CODES, codes).map((line) => `  ${line}`)),
    ...(said.length === 0
      ? []
      : ['  Left out:', ...said.map(({ code, why }) => `    ${code}: ${printable(why.message)}`)]),
    ...(silent.length === 0 ? [] : [`  Not in the pack: ${silent.map(({ code }) => code).join(', ')}`]),
    '',
  ];
}

/** A parity index with its codes, counts, method and limits. */
export function parityLines(parity: ParityIndex): readonly string[] {
  const { payer, region, behavioral, medical, licences, index, gap, method, medicare, limits } = parity;
  return [
    `Parity index of ${printable(payer)} in ${region}: ${index === null ? `none. ${withoutIndex(parity) ?? ''}` : index.toFixed(3)}${gap === null ? '' : ` (medical rates are ${percent(Math.abs(gap))} ${gap < 0 ? 'below' : 'above'} behavioral ones)`}`,
    PARITY_REACH,
    '',
    ...sideLines('Behavioral services', behavioral),
    ...sideLines('Office visits of medicine and surgery', medical),
    ...licences.flatMap((side) =>
      sideLines(`Behavioral services, ${LICENCE_WORDS[side.level]}, of Medicare’s price for it`, { ...side, left: [] }),
    ),
    ...(medicare === null ? [] : [`Medicare: ${medicare.release}. ${medicare.place}.`, `  ${medicare.link}`, '']),
    'Method',
    ...method.map((line) => `  ${line}`),
    'Limits',
    ...limits.map((line) => `  ${line}`),
  ];
}
