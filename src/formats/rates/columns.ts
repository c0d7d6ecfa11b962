import type { MarketRate } from '../../core/market';

interface RateColumn {
  /** The column's name in the file. */
  readonly name: string;
  readonly field: keyof MarketRate;
}

/** The columns of a part, in their order. All are text but the rate, which is a double; none is ever null. */
export const RATE_COLUMNS: readonly RateColumn[] = [
  { name: 'payer', field: 'payer' },
  { name: 'file', field: 'file' },
  { name: 'updated', field: 'updated' },
  { name: 'code_type', field: 'codeType' },
  { name: 'code', field: 'code' },
  { name: 'arrangement', field: 'arrangement' },
  { name: 'negotiated_type', field: 'negotiatedType' },
  { name: 'rate', field: 'rate' },
  { name: 'expires', field: 'expires' },
  { name: 'places', field: 'places' },
  { name: 'billing_class', field: 'billingClass' },
  { name: 'setting', field: 'setting' },
  { name: 'modifiers', field: 'modifiers' },
  { name: 'tin_kind', field: 'tinKind' },
  { name: 'tin', field: 'tin' },
  { name: 'state', field: 'state' },
  { name: 'county', field: 'county' },
  { name: 'taxonomy', field: 'taxonomy' },
];

/** The key of the metadata that holds what the part's file said of itself, as JSON. */
export const SUMMARY_KEY = 'parley.file';
