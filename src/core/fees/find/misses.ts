/** Why nothing on a sheet is a fee schedule, the nearer to one the later. */
const NEARER = [
  'empty',
  /** Nothing stands out as a code. */
  'noCodes',
  /** Some cells of a column do: too few, and nothing names them. */
  'fewCodes',
  /** A heading names codes, and others stand below it. */
  'otherCodes',
  /** A heading names codes, and none stands below it. */
  'nothingBelow',
  /** Codes stand beside each other, in the headings of a table that is turned. */
  'codesAcross',
  'noDollars',
  'claims',
  /** Prices that nobody agreed to. */
  'otherPrices',
] as const;

export type MissKind = (typeof NEARER)[number];

/** What was nearest to a fee schedule, and why it is none. */
export interface Miss {
  readonly kind: MissKind;
  /** The heading of its codes, or the first of them. */
  readonly at?: { readonly row: number; readonly column: number };
  /** Of `fewCodes` and `codesAcross`: how many. */
  readonly codes?: number;
  /** Of `codesAcross`: the last of them. */
  readonly to?: { readonly row: number; readonly column: number };
}

/** What the finder passes over on its way; the nearest is what to tell. */
export interface Misses {
  readonly note: (miss: Miss) => void;
  readonly nearest: () => Miss;
}

export function noMisses(): Misses {
  let nearest: Miss = { kind: 'noCodes' };
  return {
    note: (miss) => {
      if (NEARER.indexOf(miss.kind) > NEARER.indexOf(nearest.kind)) nearest = miss;
    },
    nearest: () => nearest,
  };
}
