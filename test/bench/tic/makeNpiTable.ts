const HEADINGS = [
  'NPI',
  'Provider Business Practice Location Address State Name',
  'Healthcare Provider Taxonomy Code_1',
];
const STATES = ['AZ', 'CA', 'CO', 'FL', 'GA', 'IL', 'LA', 'MI', 'NC', 'NM', 'NY', 'OH', 'OK', 'PA', 'TN', 'TX', 'WA'];
/** Some that bill behavioral services, and as many that do not. */
const TAXONOMIES = ['1041C0700X', '101YM0800X', '103TC0700X', '2084P0800X', '207R00000X', '225100000X', '122300000X'];
/** NPIs begin with a 1 or a 2. */
const FIRST = 1_000_000_000;
/** Steps through all rows in an order that is nobody’s; no number of rows in use is a multiple of it. */
const STRIDE = 6_700_417;
const ROWS_A_PIECE = 20_000;

/** A table of three columns as one takes them from the NPPES, in no order. */
export function* makeNpiTable(npis: number): Generator<string> {
  const gap = Math.floor(FIRST / npis);
  yield `${HEADINGS.join(',')}\n`;
  for (let from = 0; from < npis; from += ROWS_A_PIECE) {
    let piece = '';
    for (let row = from; row < Math.min(npis, from + ROWS_A_PIECE); row += 1) {
      const place = (row * STRIDE) % npis;
      piece += `${FIRST + place * gap + (row % gap)},${STATES[place % STATES.length]},${TAXONOMIES[row % TAXONOMIES.length]}\n`;
    }
    yield piece;
  }
}
