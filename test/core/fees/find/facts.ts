import type { Raw } from '../../../../src/core/raw';

/** A rate as it is meant, before anybody lays it out on a sheet. */
export interface Fact {
  readonly payer: string;
  /** With its modifiers in alphabetical order: `90837-95`. */
  readonly code: string;
  readonly dollars: number;
  readonly units: number | null;
  readonly practitioner: string | null;
  readonly setting: 'facility' | 'nonfacility';
  /** Of the row, or Houston, where all are asked for that say none. */
  readonly place: string;
  readonly basis: string | null;
  /** `20250701` */
  readonly effective: number | null;
  readonly ends: number | null;
  /** What tells it apart from rates of the same code beside all this. */
  readonly tier: string | null;
}

export const PAYERS = ['Aetna', 'BCBS PPO', 'Cigna'] as const;
export const CODES = [
  '90791',
  '90792',
  '90832',
  '90834',
  '90837',
  '90839',
  '90846',
  '90847',
  '90853',
  '96130',
  '96131',
  '96136',
  '96137',
  '99202',
  '99203',
  '99204',
  '99205',
  '99212',
  '99213',
  '99214',
  '99215',
  'H0001',
  'H0004',
  'H0005',
  'H0015',
  'H0020',
  'H2011',
  'H2019',
  'T1015',
  'G2067',
] as const;

/** The same numbers on every machine. */
export function dice(seed: number): (sides: number) => number {
  let state = seed * 2_654_435_761 + 1;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return (state >>> 8) % sides;
  };
}

/** Dollars with cents, from 20 to 320. */
export const someDollars = (roll: (sides: number) => number): number => (2000 + roll(30_000)) / 100;

/** A fact with everything left open but what is given. */
export const fact = (given: Partial<Fact> & Pick<Fact, 'payer' | 'code' | 'dollars'>): Fact => ({
  payer: given.payer,
  code: given.code,
  dollars: given.dollars,
  units: given.units ?? null,
  practitioner: given.practitioner ?? null,
  setting: given.setting ?? 'nonfacility',
  place: given.place ?? '04412-18',
  basis: given.basis ?? null,
  effective: given.effective ?? null,
  ends: given.ends ?? null,
  tier: given.tier ?? null,
});

/** A code as the number that Excel makes of it. */
export const asCell = (code: string): Raw => (/^\d{5}$/.test(code) ? Number(code) : code);
