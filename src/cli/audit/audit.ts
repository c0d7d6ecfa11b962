import type { Audit, AuditTerms } from '../../core/audit';
import { hiddenParts, withTitles } from '../../core/fees';
import type { Progress } from '../../core/pausing';
import { reporting, type ReportOptions, reportOf } from '../../core/report';
import { addReport, readXlsx, type XlsxSheet } from '../../formats/xlsx';
import { audit as auditOf, edition, reportMarket, runSliced } from '../../session';
import { Refusal } from '../refusal';
import type { StageName } from './bar';
import { loadMarkets } from './loadMarkets';
import { naming, openFile } from './openFile';
import { checkEnding, checkOutput, writeOutput } from './output';
import { checkAsked } from './request';
import { checkRegion, type Chosen, chooseSchedules } from './schedules';
import { type TitledSheet, withTitlesNamed } from './titles';

export interface AuditRequest {
  readonly file: string;
  readonly terms: AuditTerms;
  readonly sheets: readonly string[];
  /** Leaves out rows and columns of rates that are hidden. */
  readonly withoutHidden: boolean;
  /** Lets titles above and between the rows say nothing of the rates. */
  readonly withoutTitles: boolean;
  /** Files of market packs, in the order in which they are asked. */
  readonly packs: readonly string[];
  readonly output: string | undefined;
  readonly force: boolean;
  readonly live: boolean;
}

export interface Watching {
  readonly signal: AbortSignal;
  readonly stage: (name: StageName, share: number) => void;
}

export interface AuditDone {
  readonly audit: Audit;
  readonly chosen: Pick<Chosen, 'passedOver'> & { readonly schedules: readonly TitledSheet[] };
}

/** The marked sheets of an earlier audit; those of other reports stay. */
const earlier = (sheets: readonly XlsxSheet[]): ReadonlySet<string> =>
  new Set(sheets.filter(({ ours, cells }) => ours && reportOf(cells.name) === 'audit').map(({ cells }) => cells.name));

/** No hand waits for a click here: pauses are for Ctrl-C and the bar. */
const SLICE_MS = 50;

const slicing = ({ signal, stage }: Watching, name: StageName) => ({
  signal,
  sliceMs: SLICE_MS,
  progress: ({ done, of }: Progress) => stage(name, of === 0 ? 1 : done / of),
});

/**
 * Audits a workbook's fee schedules and, where a name is given, writes the workbook with the report's sheets to a new file. Throws
 * `Refusal` with the reason where that cannot be done; rejects with the signal's reason when stopped, and then leaves nothing behind.
 */
export async function audit(request: AuditRequest, watching: Watching): Promise<AuditDone> {
  const { file, terms, output } = request;
  const { signal, stage } = watching;
  if (output !== undefined) await checkOutput(file, output, request.force);
  await loadMarkets(request.packs, terms.measure);
  checkAsked(terms);
  const bytes = await openFile(file);
  const { ending, values } = await naming(file, () =>
    readXlsx(bytes, { signal, progress: (share) => stage('Reading', share) }),
  );
  if (output !== undefined) checkEnding(output, ending);
  const chosen = chooseSchedules(
    values,
    request.sheets,
    Object.keys(terms.regionOfSheet),
    !request.withoutHidden,
    terms.today,
  );
  checkRegion(chosen, terms.region, terms.regionOfSheet);
  const heard = chosen.schedules.map(({ sheet, mapping }) => ({
    sheet,
    mapping: withTitles(mapping, !request.withoutTitles),
  }));
  const made = await auditOf(heard, terms, slicing(watching, 'Auditing'));
  if (!made.ok) throw new Refusal(made.failure.message);
  const schedules = await withTitlesNamed(heard, signal);
  if (output !== undefined) await write(request, bytes, made.value, schedules, earlier(values), output, watching);
  return { audit: made.value, chosen: { passedOver: chosen.passedOver, schedules } };
}

async function write(
  { file, live, terms, force }: AuditRequest,
  bytes: Uint8Array,
  made: Audit,
  schedules: readonly TitledSheet[],
  gone: ReadonlySet<string>,
  output: string,
  watching: Watching,
): Promise<void> {
  const { signal, stage } = watching;
  const options: ReportOptions = {
    live,
    today: terms.today,
    edition,
    schedules: schedules.map(({ sheet, mapping, titles }) => ({
      ...mapping,
      hidden: hiddenParts(sheet, mapping),
      titles,
    })),
    market: reportMarket(),
  };
  const report = await runSliced(reporting(made, options), slicing(watching, 'Reporting'));
  const progress = (share: number) => stage('Writing', share);
  const isOurs = (sheet: string) => gone.has(sheet);
  const pieces = await naming(file, () => addReport(bytes, report, { signal, progress, isOurs }));
  await writeOutput(output, pieces, { signal, force });
}
