import { Document, Footer, Header, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import { PDFDocument, type PDFFont, type PDFPage, StandardFonts } from 'pdf-lib';

/** A contract's page: paragraphs, and tables as rows of cells. */
export type Part = string | readonly (readonly string[])[];

/** A contract of our own writing. */
const CONTRACT: readonly (readonly Part[])[] = [
  [
    'PARTICIPATING PROVIDER AGREEMENT',
    'This Agreement is made between Example Health Plan, Inc. (“Plan”) and Riverside Behavioral Group, LLC (“Provider”) and takes effect on January 1, 2025.',
    'Section 4. Claims',
    'Provider shall submit claims within ninety (90) days of the date of service. Claims that are received later may be denied, and neither Plan nor the member is liable for them unless the delay was outside of the control of Provider.',
    'Plan shall pay clean claims within thirty (30) days of receipt. Interest at one percent per month accrues on what is paid later.',
    [
      ['Code', 'Service', 'Rate'],
      ['90837', 'Psychotherapy, 60 minutes', '$131.50'],
      ['H0015', 'Intensive outpatient program', '$284.00'],
    ],
  ],
  [
    'Section 9. Term',
    'The initial term is three (3) years. It renews for one year at a time unless a party gives notice of one hundred twenty (120) days before it ends.',
    'Plan may amend this Agreement upon sixty (60) days written notice, except as to rates, which change only by an amendment that both parties have signed.',
  ],
];

/** What every reader is to make of it, page by page. */
export const PARAGRAPHS = CONTRACT.map((page) =>
  page.flatMap((part) => (typeof part === 'string' ? [part] : part.map((row) => row.join(' | ')))),
);

const tableOf = (rows: readonly (readonly string[])[]): Table =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      (cells) => new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })) }),
    ),
  });

/** The contract by the library docx, as Word would write it. */
export async function contractDocx(running?: {
  readonly header: string;
  readonly footer: string;
}): Promise<Uint8Array> {
  const children = CONTRACT.flatMap((page, index) =>
    page.map((part, at) =>
      typeof part === 'string'
        ? new Paragraph({
            children: [new TextRun(part)],
            spacing: { after: 160 },
            pageBreakBefore: index > 0 && at === 0,
          })
        : tableOf(part),
    ),
  );
  const sides = running && {
    headers: { default: new Header({ children: [new Paragraph(running.header)] }) },
    footers: { default: new Footer({ children: [new Paragraph(running.footer)] }) },
  };
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ ...sides, children }] })));
}

const [WIDTH, HEIGHT, MARGIN, SIZE, LEADING] = [612, 792, 72, 11, 14];

/** Words as they fit into lines. */
function wrapped(text: string, font: PDFFont, width: number, size = SIZE): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && font.widthOfTextAtSize(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

interface Column {
  readonly left: number;
  readonly width: number;
}

const WHOLE: Column = { left: MARGIN, width: WIDTH - 2 * MARGIN };

/** Writes parts below each other; says where the next would stand. */
export function write(
  page: PDFPage,
  font: PDFFont,
  parts: readonly Part[],
  { left, width } = WHOLE,
  from = HEIGHT - 100,
): number {
  let y = from;
  for (const part of parts) {
    if (typeof part === 'string')
      for (const line of wrapped(part, font, width)) {
        page.drawText(line, { x: left, y, size: SIZE, font });
        y -= LEADING;
      }
    else
      for (const row of part) {
        row.forEach((text, index) =>
          page.drawText(text, { x: left + (index * width) / row.length, y, size: SIZE, font }),
        );
        y -= LEADING + 4;
      }
    y -= 8;
  }
  return y;
}

/** The contract by the library pdf-lib. */
export async function contractPdf(
  running?: (page: number) => { readonly header: string; readonly footer: string },
): Promise<Uint8Array> {
  const made = await PDFDocument.create();
  const font = await made.embedFont(StandardFonts.TimesRoman);
  for (const [index, parts] of CONTRACT.entries()) {
    const page = made.addPage([WIDTH, HEIGHT]);
    write(page, font, parts);
    if (running) {
      const { header, footer } = running(index + 1);
      page.drawText(header, { x: MARGIN, y: HEIGHT - 40, size: 9, font });
      page.drawText(footer, { x: WIDTH / 2, y: 30, size: 9, font });
    }
  }
  return made.save();
}
