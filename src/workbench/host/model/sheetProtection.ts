import { hostType } from '../hostObject';
import { accessDenied } from '../richApiError';
import { type SheetSelf, sheetOfSelf } from './worksheet';

/** `worksheet.protection`; passwords are not played. */
export const sheetProtection = hostType<SheetSelf>('WorksheetProtection', {
  scalars: { Protected: { get: (self) => sheetOfSelf(self).protected } },
  methods: {
    Protect: (self) => {
      const sheet = sheetOfSelf(self);
      if (sheet.protected) throw accessDenied();
      sheet.protected = true;
    },
    Unprotect: (self) => {
      sheetOfSelf(self).protected = false;
    },
  },
});
