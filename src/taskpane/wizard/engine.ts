import type { Unread } from '../../core/audit';
import {
  amountsUnread,
  correctMapping,
  effortOf,
  findingSchedules,
  hiddenParts,
  readingRates,
  recalling,
  similarMapping,
  withArea,
  withHeadingRows,
  withHidden,
  withTitles,
} from '../../core/fees';
import { paceOf, type Progress } from '../../core/pausing';
import { reporting } from '../../core/report';
import { audit, edition, isPlace, loaded, reportMarket, runSliced, today } from '../../session';
import type { Watch } from '../../workbook/port';
import type { Engine, Outline, Reading } from './services';

const slicing = ({ signal, progress }: Watch) => ({
  signal,
  progress: ({ done, of }: Progress) => progress(of === 0 ? 1 : done / of),
});

const mapped = ({ cells, mapping }: Reading) => ({ sheet: cells, mapping });

/** Whatever the rows do not name: it is only asked which of them can be read. */
const ANYWHERE = { region: 'US', setting: null, practitioner: null, measure: null, asOf: null };

function* outlining({ cells, mapping }: Reading): Generator<Progress, Outline> {
  const pace = paceOf(mapping.area.bottom - mapping.area.top + 1);
  const reader = yield* readingRates(cells, mapping, ANYWHERE, loaded, pace);
  // A mapping without a code or a rate reads nothing; the columns' page says so, and the list which amounts that are.
  const hidden = hiddenParts(cells, mapping);
  if (!reader.ok)
    return { rates: 0, payers: [], unread: yield* amountsUnread(cells, mapping, pace), titles: [], hidden };
  const payers = new Set<string>();
  const unread: Unread[] = [];
  let rates = 0;
  const { length, read, titles } = reader.value;
  for (let index = 0; index < length; index += 1) {
    const rows = read(index);
    if (pace.tick(effortOf(rows))) yield pace.now();
    for (const row of rows) {
      if (row.kind === 'unread') unread.push(row.unread);
      else payers.add(row.kind === 'rate' ? row.reading.payer : row.payer);
      if (row.kind === 'rate') rates += 1;
    }
  }
  return { rates, payers: [...payers].filter((payer) => payer !== ''), unread, titles, hidden };
}

const known = () => ({ today: today(), isPlace });

/** The audit of the core, run in slices. */
export const engine: Engine = {
  find: (cells, watch) => runSliced(findingSchedules(cells, known()), slicing(watch)),
  outline: (reading, watch) => runSliced(outlining(reading), slicing(watch)),
  correct: ({ mapping }, column, role) => correctMapping(mapping, column, role, isPlace),
  withArea: ({ cells, mapping }, area) => withArea(cells, mapping, area, known()),
  withHeadingRows: ({ cells, mapping }, headingRows) => withHeadingRows(cells, mapping, headingRows, known()),
  withHidden: ({ mapping }, isRead) => withHidden(mapping, isRead),
  withTitles: ({ mapping }, areHeard) => withTitles(mapping, areHeard),
  recall: (kept, { cells, mapping }, watch) => runSliced(recalling(kept, cells, mapping), slicing(watch)),
  similar: (others, { cells, mapping }) => similarMapping(others, cells, mapping),
  audit: (readings, terms, watch) => audit(readings.map(mapped), terms, slicing(watch)),
  report: (made, asked, watch) =>
    runSliced(reporting(made, { ...asked, edition, market: reportMarket() }), slicing(watch)),
};
