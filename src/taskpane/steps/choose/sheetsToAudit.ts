import type { Finds } from '../../wizard/wizardState';
import type { SheetToAudit } from './readForm';

/** The sheets with a schedule to audit, in the workbook's order; one whose schedules all have a region column needs no other. */
export function sheetsToAudit({ schedules, sheets }: Finds): readonly SheetToAudit[] {
  return sheets.flatMap((name) => {
    const here = schedules.filter(({ included, mapping }) => included && mapping.sheet === name);
    const needsRegion = here.some(({ mapping }) => !mapping.columns.some(({ role }) => role === 'region'));
    return here.length > 0 ? [{ name, needsRegion }] : [];
  });
}
