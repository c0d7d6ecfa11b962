import { type Audit, FINDING_NAMES } from '../audit';
import { printDollars } from '../money';
import { FINDING_COLUMNS } from './findingRows';
import type { Living } from './figures';
import { dollarsText, sentence, textLiteral } from './formula';
import type { ReportNote } from './report';
import { fitsOneSheet } from './sheetOf';
import { NOTES } from './strings';
import { columnRange, tablePlace } from './tablePlace';

const nothingFound = ({ unmeasured, opportunity }: Audit['total']): readonly string[] => [
  NOTES.nothingFound,
  ...(unmeasured > 0 && opportunity === null ? [NOTES.noTarget(unmeasured)] : []),
];

/** What stands above the findings; live, the sum is a formula over them. */
export function findingNotes({ findings, total }: Audit, living: Living | null): readonly ReportNote[] {
  if (findings.length === 0) return nothingFound(total);
  const { opportunity, unpriced, unmeasured } = total;
  const below = findings.filter(({ kind }) => kind === 'belowTarget').length;
  const others = [
    ...(opportunity !== null && unpriced > 0 ? [NOTES.someUnits(unpriced)] : []),
    NOTES.overlap,
    ...(living ? [NOTES.live, NOTES.liveFindings] : []),
    ...(living?.multiple === null ? [NOTES.bestPayerStands] : []),
  ];
  if (opportunity === null) return [below > 0 ? NOTES.noUnits(below) : NOTES.noTarget(unmeasured), ...others];
  const priced = below - unpriced;
  const says = (amount: string) => NOTES.opportunity(priced === 1 ? '1 finding' : `${priced} findings`, amount);
  const plain = says(printDollars(opportunity));
  if (!living || !fitsOneSheet(findings.length)) return [plain, ...others];
  const place = tablePlace(FINDING_COLUMNS, others.length + 1, findings.length);
  const sum = `SUMIFS(${columnRange(place, '$ a year')},${columnRange(place, 'Finding')},${textLiteral(FINDING_NAMES.belowTarget)})`;
  return [sentence((figure) => says(figure(dollarsText(sum))), plain), ...others];
}
