import { PARITY_REACH, type ParityIndex, type ParityLicence, type ParitySide } from '../../../../core/market';
import { LICENCE_WORDS } from '../../../../core/report';
import { printDollars } from '../../../../core/money';
import { count, share } from '../../../wizard/strings';

/** `9 to 12 provider groups`. */
const groupsOf = ({ groups }: ParitySide): string => {
  if (groups === null) return '';
  const { least, most } = groups;
  return least === most ? `, ${count(most, 'provider group')}` : `, ${least} to ${count(most, 'provider group')}`;
};

/** `, 80.0% to 125.0% by code`. */
const rangeOf = ({ ratios }: ParitySide): string => {
  if (ratios === null) return '';
  const [least, most] = [share(ratios.least), share(ratios.most)];
  return least === most ? '' : `, ${least} to ${most} by code`;
};

const untoldOf = ({ untold }: ParitySide): string =>
  untold === 0 ? '' : `, ${count(untold, 'code')} with groups of untold setting`;

const side = (of: ParitySide): string => {
  const codes = count(of.codes.length, 'code');
  return of.percentOfMedicare === null
    ? `not known (${codes})`
    : `${share(of.percentOfMedicare)} of Medicare (${codes}${rangeOf(of)}${groupsOf(of)}${untoldOf(of)}; ${of.confidence})`;
};

export const PARITY = {
  open: 'Parity of behavioral and medical rates',
  label: (pack: string) => `Parity of behavioral and medical rates: ${pack}`,
  loading: 'Loading the parity report…',
  working: 'Working out the indices…',
  failed: 'The parity report could not be loaded. Check the connection, then open it again.',
  lead: 'For each payer, what it pays for behavioral services and for office visits of medicine, both as percent of Medicare.',
  reach: PARITY_REACH,
  region: 'Region',
  noRegion:
    'The pack has no rates of a state or of the nation, and for others there is no price of Medicare’s to divide by.',
  noPayer: 'The pack names no payers.',
  list: 'Parity by payer',
  index: ({ index }: ParityIndex) => (index === null ? 'no index' : index.toFixed(3)),
  sides: ({ behavioral, medical }: ParityIndex) => `Behavioral: ${side(behavioral)}. Medical: ${side(medical)}.`,
  licence: (one: ParityLicence) =>
    `Behavioral, ${LICENCE_WORDS[one.level]}: ${side(one)}, of what Medicare pays that licence.`,
  gap: (more: number) =>
    more >= 0
      ? `Medical rates are ${share(more)} above behavioral ones.`
      : `Medical rates are ${share(-more)} below behavioral ones.`,
  codes: 'The codes',
  codesOf: (payer: string) => `The codes of ${payer}`,
  code: (
    { code, groups, untold, median, medicare, ratio }: ParitySide['codes'][number],
    of: 'behavioral' | 'medical',
  ) => {
    const whose = `${count(groups, 'provider group')}${untold === 0 ? '' : `, ${untold} of untold setting`}`;
    return `${code}, ${of}: ${printDollars(median)}, the median of ${whose}, ÷ ${printDollars(medicare)} = ${share(ratio)}`;
  },
  left: ({ code, why }: ParitySide['left'][number]) => `${code} left out: ${why.message}`,
  notInPack: (codes: readonly string[]) => `Not in the pack: ${codes.join(', ')}`,
  how: 'How it is counted',
  limits: 'What it cannot say',
  report: 'parity report',
} as const;
