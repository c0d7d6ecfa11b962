import { many } from '../count';
import type { Ingested } from './ingestFile';
import type { Manifest, Undone } from './manifest';

const NO_IN_NETWORK = 'holds no in_network: no rates file as the rule has it';
const ALLOWED_AMOUNTS = 'lists allowed amounts out of network, which are no in-network rates';

/** What a file lists instead of rates in network; undefined where it lists these, or other files. */
export const insteadOfRates = ({ summary, anothers }: Ingested): string | undefined => {
  const { counts, listed, isAllowedAmounts } = summary;
  if (anothers !== undefined || counts.items > 0 || listed.length > 0) return undefined;
  return isAllowedAmounts ? ALLOWED_AMOUNTS : NO_IN_NETWORK;
};

/** Provider groups that lie in other files and were not had. */
const elsewhereOf = ({ notFetched, missing }: Ingested): number => notFetched + missing.length;

function notesOf(done: Ingested): readonly string[] {
  const { anothers, fault } = done;
  const instead = insteadOfRates(done);
  const elsewhere = elsewhereOf(done);
  return [
    ...(anothers === undefined ? [] : [`${anothers}, none of the payers asked for`]),
    ...(instead === undefined ? [] : [instead]),
    ...(elsewhere === 0
      ? []
      : [
          `keeps provider groups in ${many(elsewhere, 'other file')}, which ${elsewhere === 1 ? 'was' : 'were'} not read`,
        ]),
    ...(fault === undefined ? [] : [`was not read to its end: ${fault}`]),
  ];
}

/** What is left to do of a file, or to be said of it when it is met again; undefined where that is nothing. */
export function undoneOf(done: readonly Ingested[]): Undone | undefined {
  const notes = done.flatMap((one) => {
    const before = done.length > 1 ? `${one.name} ` : '';
    return notesOf(one).map((note) => `${before}${note}`);
  });
  if (notes.length === 0) return undefined;
  const fault = done.find((one) => one.fault !== undefined)?.fault;
  return {
    elsewhere: done.reduce((sum, one) => sum + elsewhereOf(one), 0),
    notes,
    ...(fault === undefined ? {} : { fault }),
  };
}

/** Why a file that was finished before is read again; undefined where it need not be. */
export function whyAgain(
  { elsewhere, fault }: Undone,
  { remote, salvage }: { readonly remote: boolean; readonly salvage: boolean },
): string | undefined {
  if (fault !== undefined && !salvage)
    return `was kept up to a fault by --salvage (${fault}). It is read again, since this run asks for whole files`;
  if (elsewhere > 0 && remote)
    return 'is there without provider groups that it keeps in other files. It is read again, with these';
  return undefined;
}

/** `path size time`: a path may have blanks in it. */
const STATE = / \S+ \S+$/;

/** Earlier states of a file on this machine that were broken: who gets it again puts it in their place. */
export const brokenBefore = (undone: Manifest['undone'], path: string, identity: string): readonly string[] =>
  Object.entries(undone).flatMap(([known, { fault }]) =>
    fault !== undefined && known !== identity && known.replace(STATE, '') === path ? [known] : [],
  );

/** What is said of a file that was finished before and is not read again. */
export const metAgain = (undone: Undone | undefined, folder: string): string =>
  undone === undefined ? `is in ${folder} already` : `was read before: ${undone.notes.join('; ')}`;
