import { Command } from 'commander';
import { USUAL_TERMS } from '../../core/terms';
import { interruptible } from '../interruptible';
import { audit } from './audit';
import { bar } from './bar';
import { type AuditOptions, termsOf } from './request';
import { summary } from './summary';
import { summaryJson } from './summaryJson';

const EXAMPLES = `
Examples:
  parley audit fees.xlsx --region TX-18 --target 120% -o audited.xlsx
  parley audit fees.xlsx --region 77002 --target best-payer --threshold 2%
  parley audit fees.xlsx --sheet "Aetna 2026" --region "Harris County, TX" --date 2025 --json
  parley audit fees.xlsx --region TX-18 --pack texas.parquet --measure P50 -o audited.xlsx
  parley audit fees.xlsx --region TX --region-of "Alaska fees=AK" -o audited.xlsx --force

The workbook is never changed: -o gets all of it, charts and pictures too, and the report's sheets after its own.
A row's own region, setting or practitioner goes before the options.
What is left out is as in the pane of the add-in: 120% of Medicare, and gaps from 2% on. A number that could be two percentages, as
10 for a target or 0.02 for a threshold, is refused: write it with its %.

Ends with 0 when done, 1 when the file cannot be audited, 2 when the options cannot be understood, 130 when stopped by Ctrl-C.`;

const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

async function run(file: string, options: AuditOptions): Promise<void> {
  const { output, force = false, live = false, sheet: sheets = [], pack: packs = [] } = options;
  const { withoutHidden = false, withoutTitles = false } = options;
  const terms = termsOf(options, new Date());
  const { signal, release } = interruptible('Stopped; nothing was written.');
  const shown = bar(process.stderr);
  try {
    const done = await audit(
      { file, terms, sheets, withoutHidden, withoutTitles, packs, output, force, live },
      { signal, stage: shown.stage },
    );
    shown.end();
    console.log(options.json ? summaryJson(done, file, output) : summary(done, output).join('\n'));
  } finally {
    shown.end();
    release();
  }
}

/** `parley audit`. */
export const auditCommand = (): Command =>
  new Command('audit')
    .description(
      'sets the rates of a fee-schedule workbook beside Medicare’s or the market’s, and writes what it found to a new workbook',
    )
    .argument('<workbook>', 'an .xlsx file, as it is: the schedules in it are found')
    .option('-r, --region <place>', 'where: a state (TX), a Medicare locality (TX-18), a ZIP code, a county, or US')
    .option('--region-of <sheet=place>', 'where, for one sheet; may be given again', collect)
    .option('--setting <setting>', 'Facility or Non-facility, or a place of service (11)')
    .option('--practitioner <who>', 'by whose percentage: Physician, NP, CSW, MHC …')
    .option('--date <date>', 'whose prices: a day (2025-07-01) or a year; the newest otherwise')
    .option('-m, --measure <measure>', 'beside what: Medicare, P50, "Aetna P75", "higher of 120% of Medicare and P50"')
    .option('-p, --pack <file>', 'a pack of market rates, for percentiles; may be given again', collect)
    .option(
      '-t, --target <target>',
      'the share of the benchmark that rates are to reach (120%, 120 and 1.2 are the same), or best-payer',
      USUAL_TERMS.target,
    )
    .option(
      '--threshold <share>',
      'gaps below this share of the target are no findings (2% and 2 are the same; 0% lists every gap)',
      USUAL_TERMS.threshold,
    )
    .option('-s, --sheet <name>', 'audits this sheet only; may be given again', collect)
    .option('--without-hidden', 'leaves out rows and columns of rates that are hidden, by hand or by a filter')
    .option('--without-titles', 'lets titles above and between the rows (LCSW, Facility) say nothing of the rates')
    .option('-o, --output <file>', 'writes the workbook with the report’s sheets to this file')
    .option('-f, --force', 'replaces that file where it is there already')
    .option('--live', 'figures in the report as formulas over the workbook’s own cells')
    .option('--json', 'prints the summary as JSON')
    .addHelpText('after', EXAMPLES)
    .action(run);
