import { type Finding, FINDING_NAMES } from '../audit';
import type { Raw } from '../raw';

/** What stands above a column of flags. */
export const FLAG_HEADING = 'Parley';

const BETWEEN_PAYERS = '; ';
const BETWEEN_KINDS = ', ';

/** `Below target, Unchanged for years`; with a column a payer, whose rate each is. */
export function flagOf(findings: readonly Finding[]): string | null {
  if (findings.length === 0) return null;
  const payers = [...new Set(findings.map(({ payer }) => payer))];
  return payers
    .map((payer) => {
      const kinds = new Set(findings.filter((one) => one.payer === payer).map(({ kind }) => FINDING_NAMES[kind]));
      const said = [...kinds].join(BETWEEN_KINDS);
      return payers.length > 1 ? `${payer}: ${said}` : said;
    })
    .join(BETWEEN_PAYERS);
}

const kinds = Object.values(FINDING_NAMES).join('|');
const FLAG = new RegExp(`^(?:.*: )?(?:${kinds})(?:${BETWEEN_KINDS}(?:${kinds}))*$`, 's');

/** Whether a cell reads as a flag does, whoever wrote it. */
export const looksFlagged = (cell: Raw): boolean => typeof cell === 'string' && FLAG.test(cell);

/** What no cell of Excel's keeps. */
// eslint-disable-next-line no-control-regex -- they are what is meant
const CONTROL = /[\u0000-\u001F]/g;

/** What the flags written are made of: a few texts, however long the column. */
const partsOf = (flag: string): readonly string[] => flag.replace(CONTROL, '').split(BETWEEN_PAYERS);

/** What a workbook keeps of the flags that were ever written into it, so that they are told from what people write. */
export type KeptFlags = readonly string[];

export function keptWith(kept: KeptFlags, flags: Iterable<string | null>): KeptFlags {
  const parts = new Set(kept);
  const seen = new Set<string>();
  for (const flag of flags) {
    if (flag === null || seen.has(flag)) continue;
    seen.add(flag);
    for (const part of partsOf(flag)) parts.add(part);
  }
  return [...parts];
}

/** Says of cells whether they hold a flag that was written into this workbook, and nothing else. */
export function flagTeller(kept: KeptFlags): (cell: Raw) => boolean {
  const known = new Set(kept);
  const told = new Map<string, boolean>();
  return (cell) => {
    if (typeof cell !== 'string') return false;
    const before = told.get(cell);
    if (before !== undefined) return before;
    const isOurs = partsOf(cell).every((part) => known.has(part));
    told.set(cell, isOurs);
    return isOurs;
  };
}
