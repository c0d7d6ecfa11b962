/** A reference as its sheet, if it names one, and its cells: `'Fee schedule'!A1:B2`. */
export interface RangeAddress {
  readonly sheet: string | undefined;
  readonly cells: string;
}

/** Takes a reference in Excel's A1 style apart. */
export function rangeAddress(reference: string): RangeAddress {
  const mark = reference.lastIndexOf('!');
  const cells = reference.slice(mark + 1);
  if (mark < 0) return { sheet: undefined, cells };
  const sheet = reference.slice(0, mark);
  const quoted = sheet.startsWith("'") && sheet.endsWith("'");
  return { sheet: quoted ? sheet.slice(1, -1).replaceAll("''", "'") : sheet, cells };
}
