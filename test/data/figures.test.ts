import { readFileSync } from 'node:fs';
import { generatedFiles } from '../../src/cli/generate/files';
import { isUnitBasis } from '../../src/core/money';
import { codes, gazetteer, medicare } from '../../src/data';
import { catalogue } from '../../src/data/codes/codes';
import { read } from '../../src/session';
import { describeWithCms, readCms } from '../support/cmsFiles';

describe('embedded figures', () => {
  test('releases follow one another without a gap, from 2020 to 2026', () => {
    const days = medicare.releases.map(({ from, to }) => [from, to]);
    expect(days).toEqual([
      [20200101, 20201231],
      [20210101, 20211231],
      [20220101, 20221231],
      [20230101, 20231231],
      [20240101, 20240308],
      [20240309, 20241231],
      [20250101, 20251231],
      [20260101, 20261231],
    ]);
  });

  test('conversion factors are those of the final rules', () => {
    expect(medicare.releases.map(({ conversionFactor }) => conversionFactor / 10_000)).toEqual([
      36.0896, 34.8931, 34.6062, 33.8872, 32.7442, 33.2875, 32.3465, 33.4009,
    ]);
    expect(medicare.releases.map(({ qualifyingConversionFactor }) => qualifyingConversionFactor)).toEqual([
      ...Array<null>(7).fill(null),
      335_675,
    ]);
  });

  test('every locality has indices in every year that it exists', () => {
    for (const release of medicare.releases) {
      const without = gazetteer.localities.filter((locality) => !release.indices(locality));
      expect(without.map(({ id }) => id)).toEqual(release.from < 20240101 ? [] : ['01112-06', '01112-07', '01182-26']);
      expect(without.every(({ successor }) => successor && release.indices(successor))).toBe(true);
    }
  });

  test('codes are well formed, named once, and on a known unit', () => {
    expect(new Set(codes).size).toBe(catalogue.length);
    for (const { code, unit, label } of catalogue) {
      expect(code).toMatch(/^(\d{4}[\dA-Z]|[A-V]\d{4})$/);
      expect({ code, unit: isUnitBasis(unit) }).toEqual({ code, unit: true });
      expect(label).not.toBe('');
    }
  });

  test('every code carried is on the fee schedule of some year', () => {
    const strangers = codes.filter((code) => !medicare.releases.some((release) => release.row(code, '')));
    expect(strangers).toEqual([]);
  });

  test('every state has a locality, and counties of one state have different names', () => {
    expect(gazetteer.states).toHaveLength(56);
    for (const { code, localities } of gazetteer.states) {
      expect({ code, some: localities.length > 0 }).toEqual({ code, some: true });
      const names = gazetteer.countiesOf(code).map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test('there are as many counties as the Census Bureau counts', () => {
    const counts = gazetteer.states.map(({ code }) => gazetteer.countiesOf(code).length);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(3_200);
    expect(gazetteer.countiesOf('TX')).toHaveLength(254);
    expect(gazetteer.countiesOf('GA')).toHaveLength(159);
    expect(gazetteer.countiesOf('PR')).toHaveLength(78);
    // Thirty boroughs and census areas, and one that two of them replaced; eight counties, and the nine regions that replaced them.
    expect(gazetteer.countiesOf('AK')).toHaveLength(31);
    expect(gazetteer.countiesOf('CT')).toHaveLength(17);
  });

  test('every county has the FIPS code and the name that the Census Bureau’s atlas has', () => {
    const { objects } = JSON.parse(readFileSync('node_modules/us-atlas/counties-10m.json', 'utf8')) as {
      objects: { counties: { geometries: { id: string; properties: { name: string } }[] } };
    };
    const ours = new Map(
      gazetteer.states.flatMap(({ code }) => gazetteer.countiesOf(code)).map(({ fips, name }) => [fips, name]),
    );
    const others = objects.counties.geometries.filter(({ id, properties }) => {
      const name = ours.get(id);
      return name !== properties.name && !name?.startsWith(`${properties.name} `);
    });
    expect(others).toEqual([]);
    expect(ours.size).toBe(objects.counties.geometries.length + 11);
  });

  test('what a former county is now is a county', () => {
    const fips = new Set(
      gazetteer.states.flatMap(({ code }) => gazetteer.countiesOf(code)).map((county) => county.fips),
    );
    expect(gazetteer.formerCounties.filter((former) => !fips.has(former.now) || fips.has(former.fips))).toEqual([]);
    expect(gazetteer.formerCounties.length).toBeGreaterThan(0);
  });
});

describeWithCms('CMS’s own files', () => {
  test('the generator makes what is embedded, byte for byte', () => {
    for (const [name, text] of generatedFiles(readCms)) {
      expect({ name, same: text === readFileSync(`src/data/cms/generated/${name}`, 'utf8') }).toEqual({
        name,
        same: true,
      });
    }
  });

  test('every ZIP code leads to the locality of its line, and those of several are refused', () => {
    const wrong: unknown[] = [];
    const lines = readCms('zip5-locality-2026q1.csv').trim().split(/\r?\n/).slice(1);
    for (const line of lines) {
      const [zip = '', , carrier = '', locality = '', , plus4 = ''] = line.split(',');
      const place = read.place(zip);
      const found = place.ok && place.value.kind === 'zip' ? place.value.locality.id : !place.ok && place.failure.kind;
      if (found !== (plus4 === '1' ? 'zipSplit' : `${carrier}-${locality}`)) wrong.push({ line, found });
    }
    expect(wrong).toEqual([]);
    expect(lines.length).toBeGreaterThan(42_000);
  });

  test('every relative value of an embedded code is that of its line', () => {
    const wrong: unknown[] = [];
    for (const release of medicare.releases) {
      const lines = readCms(`history/${release.name}.csv`).trim().split(/\r?\n/).slice(1);
      for (const line of lines) {
        const [code = '', mod = '', status, work, office, officeNa, facility, facilityNa, malpractice] =
          line.split(',');
        if (!medicare.entry(code) || (mod !== '' && mod !== '26' && mod !== 'TC' && mod !== '53')) continue;
        const row = release.row(code, mod);
        const expected = [
          status,
          Number(work),
          officeNa === '' ? Number(office) : null,
          facilityNa === '' ? Number(facility) : null,
          Number(malpractice),
        ];
        const hundredths = (value: number | null | undefined) => (typeof value === 'number' ? value / 100 : value);
        const found = row && [
          row.status,
          hundredths(row.work),
          hundredths(row.nonfacility),
          hundredths(row.facility),
          hundredths(row.malpractice),
        ];
        // A line of nothing but zeros is embedded as its status alone.
        const isEmpty = Number(work) + Number(office) + Number(facility) + Number(malpractice) === 0;
        if (isEmpty ? row?.status !== status : JSON.stringify(found) !== JSON.stringify(expected))
          wrong.push({ line, found });
      }
    }
    expect(wrong).toEqual([]);
  });
});
