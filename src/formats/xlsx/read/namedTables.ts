import type { NamedTable } from '../../../core/sheets';
import { attribute } from '../xml/attribute';
import type { Parts } from './packageParts';
import { areaOf } from './reference';

/** The tables of a sheet; a totals row, being no line of it, is left out. */
export async function namedTables(parts: Parts, sheet: string): Promise<readonly NamedTable[]> {
  const tables: NamedTable[] = [];
  for (const { type, target } of await parts.relationships(sheet)) {
    if (type !== 'table') continue;
    await parts.read(target, {
      open: (name, attributes) => {
        if (name !== 'table') return;
        const area = areaOf(attribute(attributes, 'ref') ?? '');
        if (!area) return;
        const bottom = area.bottom - Number(attribute(attributes, 'totalsRowCount') ?? 0);
        const named = attribute(attributes, 'displayName') ?? attribute(attributes, 'name') ?? '';
        if (bottom >= area.top) tables.push({ name: named, area: { ...area, bottom } });
      },
    });
  }
  return tables;
}
