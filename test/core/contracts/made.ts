import type { Audit } from '../../../src/core/audit';
import {
  type Contract,
  type PayerRates,
  ratesByPayer,
  type TermKey,
  TERM_KEYS,
  type Terms,
  type TriggerInputs,
  USUAL_SETTINGS,
} from '../../../src/core/contracts';
import type { UnreadTerm } from '../../../src/core/contracts';

/** A contract as a test writes it, in row 2 of the sheet Contracts, its terms in the register's columns. */
export const contractOf = (terms: Terms, unread: readonly UnreadTerm[] = [], row = 1): Contract => ({
  terms,
  unread,
  cellOf: (key: TermKey) => ({ sheet: 'Contracts', row, column: TERM_KEYS.indexOf(key) }),
});

/** Nothing measured, the usual settings. */
export const NOTHING: TriggerInputs = {
  settings: USUAL_SETTINGS,
  rates: null,
  denials: null,
  shortage: null,
  eroded: null,
};

export const TEXAS = { state: 'TX', areas: 393, severity: 15.6, citation: { title: 'HRSA, 2025-12-31' } };

export const ratesOf = (audit: Audit, ...payers: readonly string[]): PayerRates => ratesByPayer(audit).of(payers);
