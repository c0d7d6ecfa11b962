/**
 * A billing code with its modifiers, as a claim would carry it.
 * CPT: five digits, or four and a letter, which is never X: people write `9083X` for all ten. HCPCS Level II: a letter and four digits.
 * Revenue: four digits, leading zero kept, in the ranges that the National Uniform Billing Committee uses (0xxx, 1000–1006, 2100–2109,
 * 3101–3109).
 */
export interface BillingCode {
  readonly system: CodeSystem;
  readonly code: string;
  /** Up to four, in alphabetical order: their order on a claim says nothing about the price. */
  readonly modifiers: readonly string[];
}

export type CodeSystem = 'CPT' | 'HCPCS' | 'revenue';

const SYSTEMS: readonly (readonly [CodeSystem, RegExp])[] = [
  ['CPT', /^\d{4}[\dA-WYZ]$/],
  ['HCPCS', /^[A-V]\d{4}$/],
  ['revenue', /^(?:0\d{3}|100\d|210\d|310\d)$/],
];

export const systemOf = (text: string): CodeSystem | undefined => SYSTEMS.find(([, form]) => form.test(text))?.[0];

/** Excel drops leading zeros of a number, and revenue codes are the only ones of fewer than five digits. */
export const restored = (code: string): string => (/^\d{3}$/.test(code) ? `0${code}` : code);

/** `H0015-HF-TG`. */
export const printCode = ({ code, modifiers }: BillingCode): string => [code, ...modifiers].join('-');
