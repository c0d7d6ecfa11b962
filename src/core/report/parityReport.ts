import { LEAST_PARITY_CODES, type MarketPack, PARITY_REACH, type ParityIndex, type ParitySide } from '../market';
import { type DayNumber, printDay } from '../dates';
import { dollars } from '../money';
import { count, prose, rate, ratio, share, text } from './columns';
import { packRows } from './packRows';
import type { Report, ReportColumn, ReportValue } from './report';
import { cellOf, type SheetPlan, sheetsOf } from './sheetOf';
import { SHEETS } from './strings';

export interface ParityOptions {
  readonly pack: MarketPack;
  /** The region's name: `Texas`. */
  readonly region: string;
  /** The day on which it is written. */
  readonly today: DayNumber;
  /** Our own words for a code. */
  readonly labelOf: (code: string) => string;
}

const PAYER_COLUMNS: readonly ReportColumn[] = [
  text('Payer', 28),
  ratio('Parity index'),
  share('Behavioral % of Medicare'),
  share('Medical % of Medicare'),
  share('Medical ÷ behavioral − 1'),
  ...['Behavioral', 'Medical'].flatMap((side) => [
    count(`${side} codes`),
    count(`${side} codes of untold setting`),
    count(`${side} fewest groups`),
    share(`${side} lowest code`),
    share(`${side} highest code`),
    text(`${side} is`, 14),
  ]),
  prose('Without an index because', 60),
];
const CHART = { categories: 0, series: [2, 3], most: 20 } as const;

const CODE_COLUMNS: readonly ReportColumn[] = [
  text('Payer', 28),
  text('Side', 26),
  text('Code', 10),
  text('Service', 34),
  count('Groups'),
  count('Of untold setting'),
  rate('Median'),
  rate('Medicare'),
  ratio('% of Medicare'),
  text('Is', 10),
  prose('Left out because', 70),
];

const METHOD_COLUMNS: readonly ReportColumn[] = [
  text('About', 14),
  text('What', 30),
  prose('Is', 70),
  prose('Because', 70),
];

const SIDES = { behavioral: 'Behavioral', medical: 'Medical' } as const;
/** Licences that a pack tells apart, as they stand behind `Behavioral,`. */
export const LICENCE_WORDS: Readonly<Record<ParityIndex['licences'][number]['level'], string>> = {
  doctoral: 'doctoral level',
  advanced: 'advanced practice',
  masters: "master's level",
};
type Side = keyof typeof SIDES;
const SIDE_NAMES: readonly Side[] = ['behavioral', 'medical'];

/** Why a payer has no index: which side has too few codes, and how many it needs. */
export function withoutIndex(index: ParityIndex): string | null {
  if (index.index !== null) return null;
  const few = SIDE_NAMES.filter((side) => index[side].percentOfMedicare === null).map(
    (side) => `${index[side].codes.length} of ${codesOf(side, counted(index[side]))}`,
  );
  return `Too few codes have both a median and a Medicare price: ${few.join(', ')}; each side needs ${LEAST_PARITY_CODES}.`;
}

/** `1 behavioral code`, `2 medical codes`. */
const codesOf = (side: Side, codes: number): string =>
  `${codes} ${SIDES[side].toLowerCase()} ${codes === 1 ? 'code' : 'codes'}`;

const counted = ({ codes, left }: ParitySide): number => codes.length + left.length;

/** What a side rests on. */
const standing = ({ codes, untold, groups, ratios, confidence }: ParitySide): readonly ReportValue[] => [
  codes.length,
  untold,
  groups?.least ?? null,
  ratios?.least ?? null,
  ratios?.most ?? null,
  confidence,
];

const payerRow = (index: ParityIndex): readonly ReportValue[] => [
  cellOf(index.payer),
  index.index,
  index.behavioral.percentOfMedicare,
  index.medical.percentOfMedicare,
  index.gap,
  ...SIDE_NAMES.flatMap((side) => standing(index[side])),
  withoutIndex(index),
];

function codeRows(index: ParityIndex, labelOf: ParityOptions['labelOf']): readonly (readonly ReportValue[])[] {
  const payer = cellOf(index.payer);
  const counted = (name: string, { codes }: ParitySide) =>
    codes.map(({ code, groups, untold, median, medicare, ratio: of, confidence }): readonly ReportValue[] => [
      ...[payer, name, code, labelOf(code), groups, untold, dollars(median), dollars(medicare), of, confidence, null],
    ]);
  const left = (name: string, side: ParitySide) =>
    side.left.map(({ code, why }): readonly ReportValue[] => [
      ...[payer, name, code, labelOf(code), null, null, null, null, null, null, cellOf(why.message)],
    ]);
  return [
    ...SIDE_NAMES.flatMap((side) => [...counted(SIDES[side], index[side]), ...left(SIDES[side], index[side])]),
    // Whose codes are left out is said of all licences together.
    ...index.licences.flatMap((side) => counted(`${SIDES.behavioral}, ${LICENCE_WORDS[side.level]}`, side)),
  ];
}

function methodRows(indices: readonly ParityIndex[], { pack, region, today }: ParityOptions): SheetPlan['rows'] {
  const [first] = indices;
  const numbered = (about: string, lines: readonly string[]) =>
    lines.map((line, at): readonly ReportValue[] => ['Parity', `${about} ${at + 1}`, line, null]);
  return [
    ['Parity', 'Made on', printDay(today), null],
    ['Parity', 'Region', cellOf(region), null],
    ...(first?.medicare
      ? [
          [
            'Parity',
            'Medicare',
            cellOf(`${first.medicare.release}. ${first.medicare.place}.`),
            cellOf(first.medicare.link),
          ],
        ]
      : []),
    ...numbered('Method', first?.method ?? []),
    ...numbered('Limit', first?.limits ?? []),
    ...packRows(pack).map((row) => row.map((value): ReportValue => (value === '' ? null : cellOf(value)))),
  ];
}

/**
 * What payers pay for behavioral and for medical services, both as shares of Medicare, as sheets that somebody can put before a
 * regulator: the indices, every code behind them and every code that was left out with its reason, and how it was counted and what it
 * cannot say.
 */
export function parityReport(indices: readonly ParityIndex[], options: ParityOptions): Report {
  const { pack, region, labelOf } = options;
  const drawn = indices.filter(({ index }) => index !== null).length;
  const plans: readonly SheetPlan[] = [
    {
      ...SHEETS.parity,
      notes: [
        `${pack.name}, edition ${pack.edition}, ${region}: medians of negotiated rates over provider groups as percent of Medicare.`,
        'Parity index: behavioral % of Medicare ÷ medical % of Medicare; below 100% behavioral services are paid less.',
        PARITY_REACH,
        `Method, limits and sources stand on the sheet ${SHEETS.parityMethod.name}. A difference is no proof of a violation of parity law.`,
      ],
      columns: PAYER_COLUMNS,
      rows: indices.map(payerRow),
      chart:
        drawn === 0
          ? undefined
          : {
              title: 'Behavioral and medical rates, % of Medicare',
              kind: 'column',
              categories: CHART.categories,
              series: CHART.series,
              rows: Math.min(CHART.most, drawn),
            },
    },
    {
      ...SHEETS.parityCodes,
      notes: [],
      columns: CODE_COLUMNS,
      rows: indices.flatMap((index) => codeRows(index, labelOf)),
    },
    { ...SHEETS.parityMethod, notes: [], columns: METHOD_COLUMNS, rows: methodRows(indices, options) },
  ];
  return { sheets: plans.flatMap(sheetsOf) };
}
