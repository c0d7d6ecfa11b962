import { BOUNDARY_CASES } from './boundaries/cases';
import { type Complaint, lintInTree } from './boundaries/lintInTree';

describe('the boundaries between folders', () => {
  let complaints: readonly (readonly Complaint[])[];

  beforeAll(() => {
    complaints = lintInTree(process.cwd(), BOUNDARY_CASES);
  }, 60_000);

  test.each(BOUNDARY_CASES.map((asked, index) => ({ ...asked, index, verdict: asked.says ?? 'nothing' })))(
    'in $from, `$code` hears: $verdict',
    ({ rule, says, index }) => {
      const heard = (complaints[index] ?? []).filter(({ ruleId }) => ruleId === rule).map(({ message }) => message);
      expect(heard).toEqual(says === undefined ? [] : [expect.stringContaining(says)]);
    },
  );
});
