import type { SchemaElement } from 'hyparquet';
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { MarketRate } from '../../core/market';
import { RATE_COLUMNS, SUMMARY_KEY } from './columns';

/** Rows of a row group: what waits in memory, 10 MB or so. */
const GROUP = 32_768;

const SCHEMA: SchemaElement[] = [
  { name: 'root', num_children: RATE_COLUMNS.length },
  ...RATE_COLUMNS.map(({ name, field }): SchemaElement =>
    field === 'rate'
      ? { name, type: 'DOUBLE', repetition_type: 'REQUIRED' }
      : { name, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'REQUIRED' },
  ),
];

/** Writes a part as its rows come. */
export interface RatePartWriter {
  readonly row: (rate: MarketRate) => void;
  /** Ends the file. @param summary What its file said of itself and what was kept; goes into the part as JSON. */
  readonly finish: (summary: unknown) => void;
}

/**
 * @param take Gets the file's bytes piece by piece, in order; each piece is its own to keep.
 * @param group Rows of a row group.
 */
export function ratePartWriter(take: (bytes: Uint8Array) => void, group = GROUP): RatePartWriter {
  const bytes = new ByteWriter();
  const flush = () => {
    if (bytes.index > 0) take(bytes.getBytes().slice());
    bytes.index = 0;
  };
  const parquet = new ParquetWriter({
    writer: Object.assign(bytes, { flush, finish: flush }),
    schema: SCHEMA,
    statistics: false,
    createdBy: 'parley',
  });
  // Filled again for every group: lists that grow anew leave tens of megabytes behind them each time.
  const columns = emptyColumns();
  let waiting = 0;

  function writeGroup() {
    if (waiting === 0) return;
    void parquet.write({
      columnData: columns.map(({ name, data }) => ({ name, data: wholeOf(data, waiting), offsetIndex: false })),
      rowGroupSize: waiting,
    });
    waiting = 0;
  }

  return {
    row(rate) {
      for (const { field, data } of columns) data[waiting] = rate[field];
      waiting += 1;
      if (waiting === group) writeGroup();
    },
    finish(summary) {
      writeGroup();
      parquet.kvMetadata = [{ key: SUMMARY_KEY, value: JSON.stringify(summary) }];
      void parquet.finish();
    },
  };
}

/** The last group is shorter than those before it. */
const wholeOf = <T>(data: T[], length: number): T[] => (data.length === length ? data : data.slice(0, length));

const emptyColumns = () => RATE_COLUMNS.map(({ name, field }) => ({ name, field, data: new Array<string | number>() }));

/** A whole part in one go. */
export function writeRatePart(rates: Iterable<MarketRate>, summary: unknown): Uint8Array {
  const pieces: Uint8Array[] = [];
  const writer = ratePartWriter((piece) => pieces.push(piece));
  for (const rate of rates) writer.row(rate);
  writer.finish(summary);
  return joined(pieces);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
