import { type DayNumber, printDay } from '../../dates';
import type { Contract } from '../contract';
import type { TriggerInputs } from './inputs';
import { named } from '../printed';
import { type Trigger, TRIGGER_KINDS, TRIGGER_NAMES } from './trigger';
import { triggersOf } from './triggersOf';
import { type ReopeningWindow, windowOf } from './window';

/** Whether to reopen a contract, why, and until when. */
export interface Renegotiation {
  /** `unknown` where nothing could be checked. */
  readonly answer: 'yes' | 'no' | 'unknown';
  /** The triggers that say yes: those with most dollars a year first, then in the order of `TRIGGER_KINDS`. */
  readonly reasons: readonly Trigger[];
  /** The last day to give notice; `null` where it is not known. */
  readonly actBy: DayNumber | null;
  /** The answer in words, with what was checked and what is not known. */
  readonly why: string;
  readonly window: ReopeningWindow;
  readonly triggers: readonly Trigger[];
}

const byDollars = (one: Trigger, other: Trigger): number =>
  (other.annual ?? -1) - (one.annual ?? -1) || TRIGGER_KINDS.indexOf(one.kind) - TRIGGER_KINDS.indexOf(other.kind);

const names = (triggers: readonly Trigger[]): string =>
  named(triggers.map(({ kind }) => TRIGGER_NAMES[kind].toLowerCase()));

function inWords(answer: Renegotiation['answer'], triggers: readonly Trigger[], window: ReopeningWindow): string {
  const of = (state: Trigger['state']): readonly Trigger[] => triggers.filter((trigger) => trigger.state === state);
  const open = of('unknown');
  const rest = open.length > 0 ? ` Not known: ${names(open)}.` : '';
  switch (answer) {
    case 'yes':
      return `${window.why}${rest}`;
    case 'no':
      return `Checked, and no reason found: ${names(of('no'))}.${rest} ${window.why}`;
    case 'unknown':
      return `Nothing could be checked. ${open[0]?.answeredBy ?? ''}`.trim();
  }
}

/**
 * Whether to reopen a contract: yes where any reason was measured or is written in the register; no where some were checked and none
 * was found; unknown where nothing could be checked.
 */
export function renegotiate(contract: Contract, inputs: TriggerInputs, today: DayNumber): Renegotiation {
  const triggers = triggersOf(contract, inputs, today);
  const window = windowOf(contract, today);
  const reasons = triggers.filter(({ state }) => state === 'yes').sort(byDollars);
  const isChecked = triggers.some(({ state }) => state === 'no');
  const answer = reasons.length > 0 ? 'yes' : isChecked ? 'no' : 'unknown';
  return { answer, reasons, actBy: window.actBy, why: inWords(answer, triggers, window), window, triggers };
}

/** `Yes: paid below peers; rates unchanged for years. Act by 2026-10-02.` in one line. */
export function renegotiateLine({ answer, reasons, actBy, why }: Renegotiation): string {
  if (answer !== 'yes') return `${answer === 'no' ? 'No' : 'Unknown'}: ${why}`;
  const because = reasons.map(({ kind }) => TRIGGER_NAMES[kind].toLowerCase()).join('; ');
  return `Yes: ${because}. ${actBy === null ? 'The date to act by is not known.' : `Act by ${printDay(actBy)}.`}`;
}
