import { areaOf, COLUMNS, ROWS } from '../areas';
import { type HostObject, hostType } from '../hostObject';
import { indexArgument } from './book';
import { addressed, range, rangeBehind } from './range';
import { type SheetSelf, sheetOfSelf } from './worksheet';

function freeze(self: SheetSelf, rows: number, columns: number): void {
  sheetOfSelf(self).frozen = { rows, columns };
}

function location(self: SheetSelf): HostObject | null {
  const { rows, columns } = sheetOfSelf(self).frozen;
  if (rows === 0 && columns === 0) return null;
  return range({ book: self.book, sheetId: self.id, area: areaOf(0, 0, rows || ROWS, columns || COLUMNS) });
}

/** `worksheet.freezePanes`. */
export const freezePanes = hostType<SheetSelf>('WorksheetFreezePanes', {
  methods: {
    FreezeRows: (self, [count]) => freeze(self, indexArgument(count, 1), 0),
    FreezeColumns: (self, [count]) => freeze(self, 0, indexArgument(count, 1)),
    FreezeAt: (self, [frozen]) => {
      const { area } = rangeBehind(frozen) ?? addressed(self.book, String(frozen), self.id);
      freeze(self, area.bottom < ROWS - 1 ? area.bottom + 1 : 0, area.right < COLUMNS - 1 ? area.right + 1 : 0);
    },
    Unfreeze: (self) => freeze(self, 0, 0),
    GetLocationOrNullObject: location,
  },
});
