import { MONTH_NAMES } from '../../../../core/dates';
import { separated } from '../../../../core/money';
import type { TicFile, TicPack, TicProgress, TicWanted } from '../../../../session';
import { count } from '../../../wizard/strings';

/** `2026-11-01` as `November 2026`; empty where it is no date. */
const month = (updated: string): string => {
  const [, year, number] = /^(\d{4})-(\d{2})/.exec(updated) ?? [];
  const name = MONTH_NAMES[Number(number) - 1];
  return name === undefined || year === undefined ? '' : `${name} ${year}`;
};

/** `340 MB`, `12 kB` */
const size = (bytes: number): string =>
  bytes < 1_000_000
    ? `${separated(Math.max(1, Math.round(bytes / 1000)))} kB`
    : `${separated(Math.round(bytes / 1_000_000))} MB`;

function left({ done, of, seconds }: TicProgress): string {
  if (done === 0 || seconds < 1) return 'a moment';
  const rest = Math.ceil((seconds * (of - done)) / done);
  return rest < 60 ? count(rest, 'second') : count(Math.ceil(rest / 60), 'minute');
}

const COMMAND = 'parley ingest tic';

export const isNarrowed = ({ codes, taxpayers }: TicWanted): boolean => codes.length + taxpayers.length > 0;

export const TIC = {
  title: 'Read a payer’s own file',
  what: 'In-network files of the Transparency in Coverage rule become a pack on this computer: .json, .json.gz or .zip, one or several of one payer. Nothing is sent anywhere.',
  choose: 'Choose payer files',
  drop: 'or drop them here',
  label: 'Payer files',
  again: 'Choose other files',
  limits: {
    title: 'Keep only some codes or taxpayers',
    codes: {
      label: 'Codes',
      hint: 'With commas between them, such as 90837, H0015. Left empty: every code that Parley carries.',
      wrong: (entry: string) =>
        `“${entry.slice(0, 20)}” is none of the codes that Parley carries. ${COMMAND} --codes keeps any code.`,
    },
    taxpayers: {
      label: 'Taxpayers’ numbers',
      hint: 'EINs such as 12-3456789: yours, or those of practices that you compare yourself with. Left empty: everybody.',
      wrong: (entry: string) => `“${entry.slice(0, 20)}” is no EIN: these have nine digits. An NPI has ten.`,
    },
    mend: 'Correct what is to be kept first; nothing was read.',
  },
  reading: ({ name, unpacked, seconds, rows, ...progress }: TicProgress) =>
    `${name}: ${size(unpacked)}, ${Math.round(unpacked / 1e6 / Math.max(seconds, 0.001))} MB/s, ${left({ name, unpacked, seconds, rows, ...progress })} left, ${count(rows, 'rate')} kept`,
  begin: 'Opening the files',
  cancelled: 'Cancelled. Nothing was kept.',
  failed: 'The files were not read',
  unknown: `The browser ended the reading: most likely it ran out of memory. Try smaller files, or ${COMMAND} on the command line.`,
  found: {
    title: 'What was found',
    said: (rows: number) => `The files are read: ${count(rows, 'rate')} kept.`,
    kept: ({ rows, servicesKept, wanted }: TicFile) =>
      rows === 0
        ? isNarrowed(wanted)
          ? 'No rates of what was to be kept.'
          : 'No rates of codes that Parley carries.'
        : `${count(rows, 'rate')} of ${count(servicesKept, 'service')} kept`,
    passed: ({ services, servicesKept, bytes, wanted }: TicFile) =>
      `${count(services - servicesKept, 'service')} passed over, whose codes ${wanted.codes.length > 0 ? 'were not asked for' : 'Parley does not carry'}; ${size(bytes)} read`,
    narrowed: ({ wanted: { codes, taxpayers } }: TicFile) =>
      `Kept only ${[codes.length > 0 ? count(codes.length, 'code') : '', taxpayers.length > 0 ? count(taxpayers.length, 'taxpayer') : ''].filter(Boolean).join(' of ')}, as asked`,
    from: (payer: string, updated: string) => [payer, updated].filter(Boolean).join(', '),
    unresolved: (mentions: number) =>
      `${count(mentions, 'mention')} of provider references that the file does not define`,
    elsewhere: (references: number) =>
      `${count(references, 'provider reference')} in files of their own, so that their rates are left out; ${COMMAND} --remote fetches them.`,
    issues: (entries: number) =>
      entries === 1
        ? '1 entry could not be read:'
        : `${count(entries, 'entry', 'entries')} could not be read, the first of them:`,
    contents: (files: number) =>
      `A table of contents: it holds no rates and names ${count(files, 'in-network file')}. Download those you need, then choose them here:`,
    more: (files: number) => `and ${count(files, 'other')}`,
    allowed:
      'A file of allowed amounts, which says what was paid out of network. In-network files hold the rates: choose one of these.',
    tooMany: (most: number) =>
      `Holds more than ${count(most, 'rate')}, the most that the pane takes. ${COMMAND} reads files of any size, and parley pack build makes a pack of them.`,
    broken: 'Not read to its end',
    before: (rows: number) => `${count(rows, 'rate')} came before that.`,
    keep: (rows: number) => `Keep what came before (${count(rows, 'rate')})`,
    payers: (names: string) => `The files name several payers: ${names}. All their rates would count as one payer’s.`,
    nothing: 'None of this can become a pack. Choose other files.',
  },
  form: {
    payer: { label: 'Payer', missing: 'Say whose rates these are.' },
    state: {
      label: 'State of these providers',
      hint: 'Files list providers by number alone, and the pane does not look them up. Without a state the rates count for the nation only.',
      none: 'Not known: the nation only',
    },
    name: { label: 'Name of the pack', hint: 'Formulas call it by this name.', missing: 'Give the pack a name.' },
    usual: (payer: string, updated: string) => [payer, month(updated)].filter(Boolean).join(' '),
    make: 'Make the pack',
    making: 'Making the pack',
  },
  made: {
    title: (name: string) => `${name} is ready`,
    rates: ({ counts: { read, kept } }: TicPack) => `${count(kept, 'rate')} of ${separated(read)} count.`,
    dropped: (rates: number, why: string) => `${count(rates, 'rate')} left out: ${why}`,
    holds: ({ codes, groups, distributions }: TicPack) =>
      `${count(codes, 'code')}, ${count(groups, 'provider group')}, ${count(distributions, 'distribution')}`,
    withheld: ({ withheld, minimumGroups }: TicPack) =>
      withheld === 0
        ? `Every distribution has ${minimumGroups} provider groups or more.`
        : `${count(withheld, 'distribution')} of fewer than ${minimumGroups} provider groups: their percentiles are withheld.`,
    load: 'Load the pack',
    change: 'Change the terms',
    failed: 'The pack was not loaded',
  },
} as const;
