import type { PortfolioRow, Trigger } from '../../../../core/contracts';
import { printDay } from '../../../../core/dates';
import { printDollars } from '../../../../core/money';
import { count } from '../../../wizard/strings';

const ANSWERS = { yes: 'Reopen', no: 'No reason found', unknown: 'Not known' } as const;
const STATES = { yes: 'Yes', no: 'No', unknown: 'Not known' } as const;

export const REOPEN = {
  none: 'There is no contract in the register yet. Add one under Register.',
  ranking: 'Ranking the contracts…',
  failed: 'The contracts were not ranked',
  audited: 'The rates are those of the last audit in this pane.',
  notAudited:
    'No fee schedule has been audited since the pane was opened, so that dollars and rates are not known. Audit the workbook first, then come back.',
  next: 'The next three to reopen',
  nothing: 'There is no reason to reopen any of them, as far as is known.',
  all: 'All contracts',
  how: 'How they are ranked',
  settings: 'From when on a figure is a reason',
  settingsSay: 'They are kept in this workbook. RENEGOTIATE in cells goes by the usual ones.',
  unmatched: 'Not in the audit',
  withoutContract: (payers: readonly string[]) =>
    `Audited, and without a contract in the register: ${payers.slice(0, 8).join(', ')}${payers.length > 8 ? ` and ${payers.length - 8} others` : ''}.`,
  answer: ({ renegotiation }: PortfolioRow) => ANSWERS[renegotiation.answer],
  opportunity: ({ opportunity }: PortfolioRow) => (opportunity === null ? 'not known' : printDollars(opportunity)),
  actBy: ({ renegotiation: { actBy }, date: { daysLeft } }: PortfolioRow) =>
    actBy === null
      ? 'The date to act by is not known.'
      : `Act by ${printDay(actBy)}${daysLeft === null ? '' : `, ${count(daysLeft, 'day')} from today`}.`,
  evidence: 'Reasons and evidence',
  evidenceOf: (name: string) => `Reasons and evidence: ${name}`,
  trigger: ({ state }: Trigger, name: string) => `${name}: ${STATES[state]}`,
  dollars: ({ annual }: Trigger) => (annual === null ? undefined : `${printDollars(annual)} a year`),
  leverage: (value: number) => `Leverage ${value.toFixed(2)} of 1`,
  part: (name: string, weight: number, shows: string) => `${name} (${Math.round(weight * 100)}%): ${shows}`,
  report: 'list of contracts to reopen',
} as const;
