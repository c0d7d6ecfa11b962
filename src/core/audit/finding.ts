import { type BillingCode, printCode } from '../codes';
import type { Cents } from '../money';
import type { CellRef } from '../sheets';
import type { Finding, FindingKind } from './types';

/** What a finding is about; a rate is one. */
export interface Subject {
  readonly payer: string;
  readonly cell: CellRef;
  readonly line: { readonly key: { readonly code: BillingCode } };
}

/** What a finding has besides its subject. */
export interface Found {
  readonly related?: readonly { readonly cell: CellRef }[];
  readonly annual?: Cents | null;
  readonly says: () => string;
  readonly explain: () => string;
}

const NOTHING: readonly CellRef[] = [];

/** Its sentences are made when asked for: half a million findings need their dollars alone to be ranked. */
export function finding(kind: FindingKind, { payer, cell, line }: Subject, found: Found): Finding {
  const { related, annual = null, says, explain } = found;
  return {
    kind,
    payer,
    code: printCode(line.key.code),
    cell,
    related: related ? related.map((other) => other.cell) : NOTHING,
    annual,
    get says() {
      return says();
    },
    explain,
  };
}
