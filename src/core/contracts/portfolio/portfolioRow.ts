import type { Cents } from '../../money';
import type { Contract } from '../contract';
import type { Renegotiation, TriggerSettings } from '../triggers';
import type { DateFactor } from './dateFactor';
import type { Leverage } from './leverage';
import type { PayerMatch } from './matchPayers';

/** A contract among all, with what it is ranked by. */
export interface PortfolioRow {
  /** From 1. */
  readonly rank: number;
  readonly contract: Contract;
  /** `Aetna PPO` */
  readonly name: string;
  readonly match: PayerMatch;
  readonly renegotiation: Renegotiation;
  /** Dollars a year below target; `null` where the audit does not know them: no rates, none with a target, or no units. */
  readonly opportunity: Cents | null;
  readonly leverage: Leverage;
  readonly date: DateFactor;
  /** Opportunity × leverage × date, in dollars that only rank. */
  readonly priority: Cents | null;
  /** Of its terms, where they were reviewed. */
  readonly score: number | null;
  /** The arithmetic and the reasons in one sentence. */
  readonly why: string;
}

export interface Portfolio {
  /** From where on figures were reasons. */
  readonly settings: TriggerSettings;
  /** The most pressing first. */
  readonly rows: readonly PortfolioRow[];
  /** The first three that there is a reason to reopen. */
  readonly nextThree: readonly PortfolioRow[];
  /** `No rates of Oscar were found in the audit.` */
  readonly unmatched: readonly string[];
  /** Payers of the audit that no contract in the register is with. */
  readonly withoutContract: readonly string[];
}
