import { type BillingCode, printCode } from '../codes';
import { codeAndTier } from '../fees';
import type { Cents, Micros } from '../money';
import type { CellRef } from '../sheets';
import type { Finding, FindingKind } from './types';

/** What a finding is about; a rate is one. */
export interface Subject {
  readonly payer: string;
  readonly cell: CellRef;
  readonly line: {
    readonly key: { readonly code: BillingCode };
    readonly units: Micros | null;
    readonly tier?: string;
  };
}

/** What a finding has besides its subject. */
export interface Found {
  /** Asked for when somebody reads it. */
  readonly related?: () => readonly { readonly cell: CellRef }[];
  readonly annual?: Cents | null;
  readonly words: () => Words;
}

/** Made when somebody reads them: half a million findings need their dollars alone to be ranked. */
export interface Words {
  readonly says: () => string;
  readonly explain: () => string;
}

const NOTHING: readonly CellRef[] = [];

/** A class, since objects with getters of their own take several times the room. */
class LazyFinding implements Finding {
  readonly payer: string;
  readonly cell: CellRef;

  constructor(
    readonly kind: FindingKind,
    readonly annual: Cents | null,
    private readonly subject: Subject,
    private readonly others: Found['related'],
    private readonly words: () => Words,
  ) {
    this.payer = subject.payer;
    this.cell = subject.cell;
  }

  get code(): string {
    return printCode(this.subject.line.key.code);
  }

  get codeAndTier(): string {
    return codeAndTier(this.subject.line);
  }

  get units(): Micros | null {
    return this.subject.line.units;
  }

  get related(): readonly CellRef[] {
    return this.others?.().map(({ cell }) => cell) ?? NOTHING;
  }

  get says(): string {
    return this.words().says();
  }

  explain(): string {
    return this.words().explain();
  }
}

/** A finding whose sentences are made when somebody reads them. */
export const finding = (kind: FindingKind, subject: Subject, { annual = null, related, words }: Found): Finding =>
  new LazyFinding(kind, annual, subject, related, words);
