import type { ParityIndex, ParitySide } from '../../../core/market';
import { printDollars } from '../../../core/money';
import { table, type TableColumn } from '../../audit/table';
import { count } from '../../count';
import { printable } from '../../printable';

const percent = (share: number | null): string => (share === null ? 'none' : `${(share * 100).toFixed(1)}%`);

const CODES: readonly TableColumn<ParitySide['codes'][number]>[] = [
  { heading: 'Code', side: 'left', of: ({ code }) => code },
  { heading: 'Groups', side: 'right', of: ({ groups }) => count(groups) },
  { heading: 'Median', side: 'right', of: ({ median }) => printDollars(median) },
  { heading: 'Medicare', side: 'right', of: ({ medicare }) => printDollars(medicare) },
  { heading: 'Ratio', side: 'right', of: ({ ratio }) => percent(ratio) },
];

/** Codes that the pack has nothing of say nothing of the payer. */
const isSilent = ({ why }: ParitySide['left'][number]): boolean => why.kind === 'codeNotInMarket';

function sideLines(name: string, { codes, left, percentOfMedicare }: ParitySide): readonly string[] {
  const silent = left.filter(isSilent);
  const said = left.filter((one) => !isSilent(one));
  return [
    `${name}: ${percent(percentOfMedicare)} of Medicare over ${codes.length} codes`,
    ...(codes.length === 0 ? [] : table(CODES, codes).map((line) => `  ${line}`)),
    ...(said.length === 0
      ? []
      : ['  Left out:', ...said.map(({ code, why }) => `    ${code}: ${printable(why.message)}`)]),
    ...(silent.length === 0 ? [] : [`  Not in the pack: ${silent.map(({ code }) => code).join(', ')}`]),
    '',
  ];
}

/** A parity index with its codes, counts, method and limits. */
export function parityLines({
  payer,
  region,
  behavioral,
  medical,
  index,
  gap,
  method,
  medicare,
  limits,
}: ParityIndex): readonly string[] {
  return [
    `Parity index of ${printable(payer)} in ${region}: ${index === null ? 'none' : index.toFixed(3)}${gap === null ? '' : ` (medical rates are ${percent(Math.abs(gap))} ${gap < 0 ? 'below' : 'above'} behavioral ones)`}`,
    '',
    ...sideLines('Behavioral services', behavioral),
    ...sideLines('Office visits of medicine and surgery', medical),
    ...(medicare === null ? [] : [`Medicare: ${medicare.release}. ${medicare.place}.`, `  ${medicare.link}`, '']),
    'Method',
    ...method.map((line) => `  ${line}`),
    'Limits',
    ...limits.map((line) => `  ${line}`),
  ];
}
