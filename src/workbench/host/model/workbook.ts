import { areaOf } from '../areas';
import { hostType } from '../hostObject';
import { application, runtime } from './application';
import type { Book } from './book';
import { customXmlParts } from './customXml';
import { names } from './names';
import { range } from './range';
import { settings } from './settings';
import { bookTables } from './tables';
import { worksheets } from './worksheets';

/** `context.workbook`. */
export const workbook = hostType<Book>('Workbook', {
  scalars: { Name: { get: ({ port }) => port.name } },
  objects: {
    Application: (book) => application(book),
    CustomXmlParts: (book) => customXmlParts(book),
    Names: (book) => names(book),
    Settings: (book) => settings(book),
    Tables: (book) => bookTables(book),
    Worksheets: (book) => worksheets(book),
    _Runtime: (book) => runtime(book),
  },
  methods: {
    GetSelectedRange: (book) => range({ book, ...book.port.selection() }),
    GetActiveCell: (book) => {
      const { sheetId, area } = book.port.selection();
      return range({ book, sheetId, area: areaOf(area.top, area.left, 1, 1) });
    },
    _RemoveReference: ({ references }, args) => references.remove(args.flat()),
  },
});
