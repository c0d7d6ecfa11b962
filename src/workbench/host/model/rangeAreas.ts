import { fullAddress } from '../a1';
import { cellCount } from '../areas';
import { type HostObject, hostType } from '../hostObject';
import type { Area } from '../workbookPort';
import { type Book, itemAt, sheetOf } from './book';
import { range } from './range';
import { worksheet } from './worksheet';

interface Areas {
  readonly book: Book;
  readonly sheetId: string;
  readonly areas: readonly Area[];
}

const ranges = ({ book, sheetId, areas }: Areas): HostObject[] => areas.map((area) => range({ book, sheetId, area }));

const rangeCollection = hostType<Areas>('RangeCollection', {
  items: ranges,
  methods: {
    GetCount: ({ areas }) => areas.length,
    GetItemAt: (self, [index]) => itemAt(ranges(self), index),
  },
});

/** Several rectangles of one sheet. */
export const rangeAreas = hostType<Areas>('RangeAreas', {
  referenced: true,
  scalars: {
    Address: {
      get: ({ book, sheetId, areas }) => {
        const { name } = sheetOf(book, sheetId);
        return areas.map((area) => fullAddress(name, area)).join(',');
      },
    },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: { get: ({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0) },
  },
  objects: {
    Areas: (self) => rangeCollection(self),
    Worksheet: ({ book, sheetId }) => worksheet({ book, id: sheetId }),
  },
});
