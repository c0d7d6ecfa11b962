import { samples } from '../../../src/taskpane/steps/find/samples';
import { mappingOf, sheetOf } from '../wizard/schedules';

const LONG = `Blue ${'x'.repeat(200)}`;
const cells = sheetOf('Fees', [
  ['Payer', 'Rate'],
  ['Aetna', 1],
  ['Aetna', 2],
  [null, 3],
  [LONG, 4],
  ['Cigna', 5],
]);

test('the first values of a column are told once each, and no longer than it takes to know them', () => {
  const mapping = mappingOf('Fees', {
    area: { top: 0, left: 0, bottom: 5, right: 1 },
    columns: [{ column: 0, heading: 'Payer', role: 'payer', why: 'heading “Payer”' }],
  });
  // 60 letters: “Blue ”, 54 others and the dots.
  expect(samples(cells, mapping, mapping.columns[0]!, 3)).toEqual(['Aetna', `Blue ${'x'.repeat(54)}…`, 'Cigna']);
});
