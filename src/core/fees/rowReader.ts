import type { BillingCode } from '../codes';
import { isBlank, quoted, type Raw } from '../raw';
import { type Failed, failed, type Result } from '../result';
import type { CellRef } from '../sheets';
import { amountElsewhere, hasRevenueCode, type LeftColumn, narrowedAmounts } from './amountElsewhere';
import { notAShare, shareSaid } from './byShare';
import { isOfRates, isReadableCode } from './cellKinds';
import { codeFirst } from './codeCell';
import { headingLine, lineOf } from './heading';
import type { RateColumns } from './rateColumns';
import { modified } from './modified';
import type { Defaults } from './defaults';
import { readLine } from './readLine';
import type { RowTerms } from './sections';
import type { Loaded } from './readers';
import type { RowReading } from './reading';
import { readUnits, saysNoRate } from './readRate';
import { remembering } from './remembering';
import { cellAt } from './table';
import { isTotalRow } from './totals';

/** A column of rates, and why none of them can be read, if so. */
interface DoubtedRates extends RateColumns {
  readonly doubt: Failed | undefined;
}

/** What is the same for all rows of a schedule. */
interface Reading {
  readonly sheet: string;
  /** On the sheet: the first row below the headings, and the column where its rows begin. */
  readonly first: number;
  readonly left: number;
  readonly rates: readonly DoubtedRates[];
  /** What could be rates, too. */
  readonly leftColumns: readonly LeftColumn[];
  /** By place: codes beside those that are read. */
  readonly otherCodes: readonly number[];
  /** By place: how a row is paid. */
  readonly methods: readonly number[];
  readonly headings: readonly (readonly [column: number, heading: string])[];
  readonly payerOf: (index: number) => string;
  readonly termsOf: (index: number) => RowTerms;
  readonly loaded: Loaded;
}

const WITHOUT_UNITS = 'The rates in its row are counted without units.';
const WITHOUT_DATE = 'The rates in its row are left out, since nobody can tell whether they are in force.';

const NOTHING: readonly RowReading[] = [];

const isFilled = (cell: Raw): boolean => cell !== 0 && !isBlank(cell);

/** Headings that come again on the next page. */
const isHeadingAgain = (row: readonly Raw[], headings: Reading['headings']): boolean =>
  headings.every(([column, heading]) => {
    const text = headingLine(cellAt(row, column));
    return text === '' || heading.endsWith(text);
  });

/** An amount without a code is worth telling, unless the row sums up others, repeats the headings or is a note. */
function withoutCode(row: readonly Raw[], code: Raw, { rates, headings }: Reading): boolean {
  const amounts = rates.map(({ columns }) => cellAt(row, columns.rate)).filter(isFilled);
  if (amounts.length === 0 || isTotalRow(row) || isHeadingAgain(row, headings)) return false;
  return amounts.some(isOfRates) || /\d/.test(lineOf(code));
}

const isTold = (found: readonly RowReading[], says: RowReading): boolean =>
  says.kind === 'unread' &&
  found.some((before) => before.kind === 'unread' && before.unread.cell.column === says.unread.cell.column);

/** Reads rows of a schedule, each to what its columns of rates say. */
export function rowReader(reading: Reading): (index: number, row: readonly Raw[]) => readonly RowReading[] {
  const { sheet, first, left, rates, leftColumns, payerOf, termsOf, loaded } = reading;
  const isCode = remembering(isReadableCode);
  const codeColumn = rates[0]?.columns.code ?? 0;
  const at = (index: number, column: number): CellRef => ({ sheet, row: first + index, column: left + column });
  const unread = (index: number, column: number, { failure }: Failed, outcome?: string): RowReading => ({
    kind: 'unread',
    unread: {
      cell: at(index, column),
      reason: outcome === undefined ? failure.message : `${failure.message} ${outcome}`,
    },
  });

  function billed(
    index: number,
    row: readonly Raw[],
    bare: BillingCode,
    { columns, payer }: RateColumns,
  ): readonly RowReading[] {
    const units = readUnits(cellAt(row, columns.others.get('units')));
    const cell = cellAt(row, columns.rate);
    if (!units.ok || units.value === null || units.value <= 0)
      return isBlank(cell)
        ? NOTHING
        : [unread(index, columns.rate, failed('rateNotDollars', { text: quoted(cell), what: 'no rate' }))];
    const code = modified(bare, row, columns);
    if (!code.ok)
      return [
        unread(index, columns.said.modifiers === undefined ? (columns.modifiers[0] ?? codeColumn) : columns.rate, code),
      ];
    return [
      {
        kind: 'withoutRate',
        cell: at(index, columns.rate),
        payer: payer ?? payerOf(index),
        code: code.value,
        units: units.value,
      },
    ];
  }

  function one(
    index: number,
    row: readonly Raw[],
    { columns, payer }: RateColumns,
    defaults: Defaults,
  ): readonly RowReading[] {
    const line = readLine(row, columns, defaults, loaded);
    if (line.kind === 'unread') {
      const isDate = [columns.others.get('effective'), columns.others.get('ends')].includes(line.at);
      return [unread(index, line.at, line.why, isDate ? WITHOUT_DATE : undefined)];
    }
    if (line.kind !== 'rate') return NOTHING;
    const rate: RowReading = {
      kind: 'rate',
      reading: { cell: at(index, columns.rate), payer: payer ?? payerOf(index), line },
    };
    const { unreadUnits } = line;
    return unreadUnits ? [rate, unread(index, unreadUnits.at, unreadUnits.why, WITHOUT_UNITS)] : [rate];
  }

  const doubted = (index: number, row: readonly Raw[], column: number, doubt: Failed): readonly RowReading[] =>
    isFilled(cellAt(row, column)) ? [unread(index, column, doubt)] : NOTHING;

  /** The only amount of a row may stand where nobody took it for a rate. */
  function elsewhere(index: number, row: readonly Raw[]): readonly RowReading[] {
    const found = amountElsewhere(row, leftColumns);
    return found
      ? [
          unread(index, found.at, failed('rateElsewhere', { column: found.letters, why: found.why })),
          ...narrowed(index, row, found),
        ]
      : NOTHING;
  }

  const narrowed = (index: number, row: readonly Raw[], told?: LeftColumn): readonly RowReading[] =>
    narrowedAmounts(row, leftColumns)
      .filter((column) => column !== told)
      .map(({ at, letters, why }) => unread(index, at, failed('rateNarrowed', { column: letters, why })));

  const codeOf = (row: readonly Raw[], cell: Raw): Result<BillingCode> => {
    if (isFilled(cell)) return loaded.read.code(codeFirst(cell));
    return hasRevenueCode(row, reading.otherCodes) ? failed('revenueCodeAlone', {}) : failed('codeMissing', {});
  };

  return (index, row) => {
    const codeCell = cellAt(row, codeColumn);
    // Titles and notes are passed over before anybody looks for the code that they could mean.
    if (!(isFilled(codeCell) && isCode(codeCell)) && !withoutCode(row, codeCell, reading)) return NOTHING;
    const code = codeOf(row, codeCell);
    if (!code.ok) return [unread(index, codeColumn, code)];
    const { defaults, doubt } = termsOf(index);
    if (doubt && rates.some(({ columns }) => !saysNoRate(cellAt(row, columns.rate))))
      return [unread(index, codeColumn, doubt)];
    const found: RowReading[] = [];
    const share = shareSaid(row, reading.methods);
    for (const rate of rates) {
      const at = rate.columns.rate;
      const doubt = rate.doubt ?? (share === undefined ? undefined : notAShare(cellAt(row, at), share));
      const readings = doubt
        ? doubted(index, row, at, doubt)
        : saysNoRate(cellAt(row, at))
          ? billed(index, row, code.value, rate)
          : one(index, row, rate, defaults);
      // What is wrong with the row's own cells is told once, not for each payer.
      for (const says of readings) if (!isTold(found, says)) found.push(says);
    }
    if (leftColumns.length === 0) return found;
    return [...found, ...(found.some(({ kind }) => kind !== 'withoutRate') ? narrowed : elsewhere)(index, row)];
  };
}
