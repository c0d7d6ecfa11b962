import { separated } from '../../../core/money';
import type { MarketPack } from '../../../core/market';
import { printDay } from '../../../core/dates';
import type { Pulled, PackOrigin } from '../../../session';
import { count } from '../../wizard/strings';

/** `840 kB`, `2.4 MB` */
const size = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;

const host = (address: string): string => (URL.canParse(address) ? new URL(address).host : address);

/** Where a pack came from, in words. */
function originWords(origin: PackOrigin): string {
  switch (origin.kind) {
    case 'address':
      return `fetched from ${host(origin.address)}`;
    case 'file':
      return `from the file ${origin.file}`;
    case 'workbook':
      return 'came with this workbook';
  }
}

/** How a pack comes back that a browser has cleared. */
const WAY_BACK: Readonly<Record<PackOrigin['kind'], string>> = {
  address: 'It can be fetched again from where it came, as long as it is published there.',
  file: 'Keep its file to add it again: save it where you have none.',
  workbook: 'Keep the workbook that it came with.',
};

const MOST_NAMED = 5;

/** `Aetna, Cigna and 3 others` */
const some = (names: readonly string[]): string =>
  names.length <= MOST_NAMED
    ? names.join(', ')
    : `${names.slice(0, MOST_NAMED).join(', ')} and ${separated(names.length - MOST_NAMED)} others`;

const PULLED: Readonly<Record<Pulled, (address: string) => string>> = {
  added: (address) => `The pack from ${host(address)} is loaded. Cells that use market rates are worked out again.`,
  replaced: (address) =>
    `A newer edition from ${host(address)} is loaded. Cells that use market rates are worked out again.`,
  unchanged: (address) => `${host(address)} has no newer edition. Nothing has changed.`,
};

export const MARKET = {
  title: 'Market rates',
  back: 'Back to start',
  outcome: 'What came of it',
  none: {
    title: 'No market rates are loaded',
    what: [
      'A pack of market rates says what payers have published that they pay: percentiles by code, place and payer, over provider groups.',
      'Formulas read it: =PARLEY.BENCHMARK(90837, "TX", "P50") is the median, =PARLEY.RATERANK(90837, 118.5, "TX") where a rate stands in it.',
      'A pack comes from an address where somebody publishes it, from a file, or from payers’ own files, of which one is made here.',
    ],
  },
  list: 'Loaded packs',
  first: 'Where packs overlap, the newest rates of the nearest region are used; of packs alike, the first in the list.',
  damaged: {
    title: (name: string) => `${name} is damaged`,
    fetch: 'What this browser kept of it can no longer be read. Fetch it again.',
    add: (file: string) => `What this browser kept of it can no longer be read. Add ${file} again.`,
    again: 'Fetch it again',
    forget: 'Forget it',
  },
  add: 'Add market rates',
  address: {
    label: 'Address of a pack',
    hint: 'Begins with https://. It is fetched only when you press the button, and nothing is sent along.',
    known: 'This workbook was worked out with the pack at this address.',
    get: 'Fetch the pack',
    what: (address: string) => `Fetching from ${host(address)}`,
    done: (pulled: Pulled, address: string) => PULLED[pulled](address),
    cancelled: 'Cancelled. Nothing has changed.',
    failed: 'The pack was not fetched',
    /** Why a pack did not come in, beside so many that are loaded. */
    kept: (what: string, packs: number) =>
      packs === 0
        ? what
        : `${what} ${packs === 1 ? 'The pack that is loaded stays as it is.' : 'The packs that are loaded stay as they are.'}`,
    unknown: 'Something went wrong that Parley did not expect. Try again.',
    inFull: 'Fetch it anyway',
    inFullWhat: 'You know of a newer one? Some servers say that nothing has changed though it has.',
    same: (address: string) =>
      `All of it was fetched from ${host(address)}, and it is what it was. Nothing has changed.`,
  },
  replacing: {
    title: (name: string) => `Replace ${name}?`,
    what: (old: MarketPack, fresh: MarketPack, lost: readonly string[]) =>
      `The pack that came is also called ${fresh.name}, edition ${fresh.edition}, and has no rates of ${some(lost)}. It would take the place of edition ${old.edition}, and these rates would be gone.`,
    yes: 'Replace it',
    no: 'Keep what is there',
  },
  file: {
    choose: 'Choose a file',
    drop: 'or drop a pack (.parquet) here',
    label: 'A file of a pack',
    reading: (file: string) => `Reading ${file}`,
    done: (name: string, replaced: MarketPack | null) =>
      [
        `${name} is loaded.`,
        ...(replaced ? [`It takes the place of edition ${replaced.edition}, made on ${printDay(replaced.made)}.`] : []),
        'Cells that use market rates are worked out again.',
      ].join(' '),
    failed: (file: string) => `${file} was not loaded`,
    unreadable: 'The file could not be read. It may have been moved or changed meanwhile: choose it again.',
  },
  tic: {
    loading: 'Loading the reader of payers’ own files…',
    notLoaded: 'The reader of payers’ own files could not be loaded. Check the connection and open this page again.',
  },
  sample: { get: 'Try the sample', what: 'A small pack of made-up rates comes with Parley, to see how it works.' },
  pack: {
    edition: ({ edition, periods }: MarketPack) =>
      `Edition ${edition} · rates of ${periods.map(({ name }) => name).join(', ') || 'no period'}`,
    holds: ({ payers, codes, regions }: MarketPack) =>
      [
        count(payers.filter((payer) => payer !== null).length, 'payer'),
        count(codes.length, 'code'),
        count(regions.length, 'region'),
      ].join(' · '),
    from: (origin: PackOrigin, bytes: number) => `${size(bytes)}, ${originWords(origin)}`,
    notKept: 'This browser keeps nothing, so that the pack has to be added again the next time.',
    lasts: 'This browser keeps it, and has agreed not to clear it by itself.',
    mayGo:
      'This browser keeps it, but has not agreed never to clear it: it may when space runs short, or after weeks in which Parley was not opened.',
    whatToDo: (origin: PackOrigin, fits: boolean) =>
      [WAY_BACK[origin.kind], ...(fits ? ['Or let the pack travel with the workbook.'] : [])].join(' '),
    rests: 'What it rests on',
    label: (what: string, name: string) => `${what}: ${name}`,
    made: ({ made }: MarketPack) => `Made on ${printDay(made)}.`,
    groups: (most: number, minimum: number) =>
      `Up to ${count(most, 'provider group')} to a percentile; none where there are fewer than ${minimum}.`,
    rates: ({ read, kept }: MarketPack['counts']) => `${count(kept, 'rate')} of ${separated(read)} read are used.`,
    dropped: (rates: number, why: string) => `${count(rates, 'rate')} left out: ${why}`,
    source: (payer: string, file: string, updated: string) => `${payer}: ${file}${updated}`,
    updated: (day: string) => `, of ${day}`,
    others: (others: number) => `and ${separated(others)} others`,
    link: 'Where it is published',
    refresh: 'Look for a newer edition',
    save: 'Save its file',
    remove: 'Remove',
    travels: 'Keep in this workbook',
    travelsHint: 'Whoever opens the workbook has the same rates.',
    tooLarge: 'Too large to be kept in a workbook, which 1 MB can be.',
    travelling: (name: string) => `${name} travels with this workbook from now on. Save the workbook to keep it.`,
    staying: (name: string) => `${name} no longer travels with this workbook.`,
    saved: (file: string) =>
      `${file} is offered to be saved. If nothing is asked or downloaded, this Excel saves no files: let the pack travel with the workbook, or open Parley in Excel on the web.`,
    removed: (name: string) => `${name} is removed.`,
  },
  removing: {
    title: (name: string) => `Remove ${name}?`,
    what: 'Cells that use it will say that no market rates are loaded.',
    yes: 'Remove it',
    no: 'Keep it',
  },
} as const;
