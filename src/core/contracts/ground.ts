import type { CellRef } from '../sheets';

/** Where a published statement stands. */
export interface Citation {
  readonly title: string;
  readonly link?: string;
  /** What has to be said wherever it is shown: that nobody checked it against the statute, that it is not legal advice. */
  readonly caution?: string;
}

/** What a judgement on a contract rests on, in words with the figures in them. */
export interface Ground {
  readonly says: string;
  /** `asked`: somebody said so in the register; the others are worked out. */
  readonly from: 'register' | 'asked' | 'rates' | 'claims' | 'index' | 'law' | 'market';
  /** The cell that it can be seen in. */
  readonly at?: CellRef;
  readonly citation?: Citation;
}
