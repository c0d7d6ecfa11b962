import type { TicFile, TicPack, TicProgress } from '../../../../session';

/** What the user says of the files, as it stands in the fields. */
export interface TicForm {
  readonly payer: string;
  /** Two letters, or empty. */
  readonly state: string;
  readonly name: string;
  readonly withBroken: boolean;
}

/** What is to be kept of the files, as it stands in the fields; empty for everything. */
export interface TicLimitsForm {
  readonly codes: string;
  readonly taxpayers: string;
}

/** Where reading a payer's files stands. */
export type TicState =
  | { readonly kind: 'asking'; readonly trouble: string | null }
  | { readonly kind: 'reading'; readonly progress: TicProgress | null }
  | { readonly kind: 'found'; readonly files: readonly TicFile[] }
  | { readonly kind: 'making'; readonly files: readonly TicFile[]; readonly share: number }
  | {
      readonly kind: 'made';
      readonly files: readonly TicFile[];
      readonly pack: TicPack;
      readonly trouble: string | null;
    };

/** The files that a pack would be made of. */
export const usable = (files: readonly TicFile[], withBroken: boolean): readonly TicFile[] =>
  files.filter(({ rows, fault }) => rows > 0 && (withBroken || fault === null));

/** Distinct payers as the files call them. */
export const payersOf = (files: readonly TicFile[]): readonly string[] =>
  [...new Set(files.filter(({ rows }) => rows > 0).map(({ payer }) => payer))].filter(Boolean);

export const newest = (files: readonly TicFile[]): string =>
  files.reduce((latest, { updated }) => (updated > latest ? updated : latest), '');
