import type { Report, ReportSheet } from '../../src/core/report';
import { placementOf } from '../../src/workbook/excel/placement';

const sheet = (name: string): ReportSheet => ({
  name,
  title: name,
  notes: [],
  table: { name: name.replaceAll(' ', ''), columns: [], rows: [] },
});
const report = (...names: readonly string[]): Report => ({ sheets: names.map(sheet) });
const standing = (...names: readonly (readonly [string, boolean])[]) =>
  names.map(([name, ours]) => ({ id: name, name, visibility: 'Visible', ours }));

const BOTH = standing(
  ['Fees', false],
  ['Parley findings', true],
  ['Parley parity', true],
  ['Parley parity codes', true],
);

test('an audit’s report takes the place of an audit’s alone', () => {
  const { replaced, placed } = placementOf(report('Parley findings'), BOTH);
  expect(replaced.map((one) => one.sheet.name)).toEqual(['Parley findings']);
  expect(placed.map(({ name }) => name)).toEqual(['Parley findings']);
});

test('a parity report takes the place of a parity report alone', () => {
  const { replaced } = placementOf(report('Parley parity', 'Parley parity codes'), BOTH);
  expect(replaced.map((one) => one.sheet.name)).toEqual(['Parley parity', 'Parley parity codes']);
});

test('the contracts to reopen take the place of their own sheet alone', () => {
  const { replaced } = placementOf(report('Parley reopening'), [...BOTH, ...standing(['Parley reopening', true])]);
  expect(replaced.map((one) => one.sheet.name)).toEqual(['Parley reopening']);
});

test('a sheet of the user’s that has our name keeps it', () => {
  const { placed, replaced } = placementOf(report('Parley parity'), standing(['Parley parity', false]));
  expect([placed[0]?.name, replaced]).toEqual(['Parley parity (2)', []]);
});
