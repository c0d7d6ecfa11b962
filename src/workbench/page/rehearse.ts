import type { Workbench } from '../grid/workbench';
import { areaOf } from '../host/areas';
import { atOnce } from '../host/slices';

const ROWS = [
  ['Payer', 'Rate', 'Note'],
  ...Array.from({ length: 40 }, (_, row) => [`Payer ${row}`, row / 7, 'Below the benchmark of its place and year']),
];
const TABLE = areaOf(3, 0, ROWS.length, 3);
const NUMBERS = { ...TABLE, top: TABLE.top + 1, left: 1, right: 1 };
/** Frames until everything that hears of a new sheet has drawn itself. */
const FRAMES = 4;
/** A page in the background draws none. */
const PATIENCE = 500;

/**
 * Shows a sheet with what reports have: title, table, data bars, colours, frozen rows. A browser reads code when it runs first, which
 * made the first report hold the page up for a tenth of a second; now that is over before there is anything to hold up.
 */
export async function rehearse(workbench: Workbench): Promise<void> {
  await workbench.openBlank();
  const { port } = workbench;
  await port.inOneStep(() => {
    const sheet = port.addSheet('Rehearsal');
    atOnce(sheet.write(areaOf(0, 0, 1, 1), [['What a report is called']]));
    atOnce(sheet.write(TABLE, ROWS));
    atOnce(sheet.restyle(areaOf(0, 0, 1, 1), { bold: true, size: 16 }));
    atOnce(sheet.restyle(NUMBERS, { numberFormat: '$#,##0.00' }));
    sheet.resize({ axis: 'column', first: 0, last: 2 }, 120);
    sheet.frozen = { rows: TABLE.top + 1, columns: 0 };
    port.addTable({ sheetId: sheet.id, name: 'Rehearsed', area: TABLE, style: 'TableStyleMedium2', showTotals: false });
    port.changeTable(port.tables()[0]?.id ?? '', { style: 'TableStyleLight9' });
    const place = { sheetId: sheet.id, area: NUMBERS };
    const formats = port.parts.conditionalFormats;
    formats.set('bars', { id: 'bars', ...place, type: 'DataBar', properties: new Map() });
    const rule = { formula1: '=2', operator: 'LessThan' };
    const properties = new Map<string, unknown>([
      ['CellValue.Rule', rule],
      ['CellValue.Format.Fill.Color', '#FFC7CE'],
    ]);
    formats.set('fill', { id: 'fill', ...place, type: 'CellValue', properties });
    atOnce(port.activate(sheet.id));
    return Promise.resolve();
  });
  for (let frame = 0; frame < FRAMES; frame += 1) await nextFrame();
}

async function nextFrame(): Promise<void> {
  await Promise.race([
    new Promise((resolve) => requestAnimationFrame(resolve)),
    new Promise((resolve) => setTimeout(resolve, PATIENCE)),
  ]);
}
