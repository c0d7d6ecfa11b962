/** The names of what a workbook is written in: the usual kind, and the strict one. */
export interface Namespaces {
  readonly main: string;
  readonly relationships: string;
  readonly drawing: string;
  readonly sheetDrawing: string;
  readonly chart: string;
}

const kind = (office: string, drawing: string): Namespaces => ({
  main: office.replace('officeDocument', 'spreadsheetml') + '/main',
  relationships: `${office}/relationships`,
  drawing: `${drawing}/main`,
  sheetDrawing: `${drawing}/spreadsheetDrawing`,
  chart: `${drawing}/chart`,
});

const USUAL: Namespaces = {
  ...kind('http://schemas.openxmlformats.org/officeDocument/2006', 'http://schemas.openxmlformats.org/drawingml/2006'),
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
};

const STRICT = kind('http://purl.oclc.org/ooxml/officeDocument', 'http://purl.oclc.org/ooxml/drawingml');

/** By what a workbook's own part says. */
export const namespacesOf = (workbook: string): Namespaces => (workbook.includes(STRICT.main) ? STRICT : USUAL);
