import type { FileHeader } from '../../formats/tic';

/** Where a file says whose it is; the last two where it says so at all. */
const whose = (header: FileHeader): readonly string[] =>
  [header.reporting_entity_name, header.issuer_name, header.plan_name].filter(
    (name): name is string => name !== undefined && name.trim() !== '',
  );

/** As much of a name as is said. */
const LONGEST = 200;

const plain = (name: string): string => name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();

/** Whether a file is of one of the payers asked for: one of the names stands in what it calls its entity, issuer or plan. */
export const isOfPayers = (header: FileHeader, names: readonly string[]): boolean =>
  whose(header).some((said) => names.some((name) => plain(said).includes(plain(name))));

/** Whose a file is, in words. */
export const whoseWords = (header: FileHeader): string => {
  const names = [...new Set(whose(header).map((name) => name.trim().slice(0, LONGEST)))];
  return names.length === 0 ? 'does not say whose it is' : `is of ${names.join(', ')}`;
};
