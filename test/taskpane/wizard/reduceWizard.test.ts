import fc from 'fast-check';
import { USUAL } from '../../../src/taskpane/steps/choose/choiceForm';
import { reduceWizard, type WizardAction } from '../../../src/taskpane/wizard/reduceWizard';
import { type Finds, READING, type WizardState } from '../../../src/taskpane/wizard/wizardState';
import { audited, TERMS } from '../../core/audit/readings';
import { scheduleOf } from './schedules';

const FINDS: Finds = {
  schedules: [scheduleOf('Houston'), scheduleOf('Dallas')],
  sheets: ['Houston', 'Dallas'],
  passedOver: [],
};
const AUDIT = audited([{ code: '90837', rate: 104.5, units: 10 }]);

const after = (...actions: readonly WizardAction[]): WizardState => actions.reduce(reduceWizard, READING);

const FOUND = { type: 'found', finds: FINDS } as const;
const CHOSEN = { type: 'choose', form: USUAL } as const;
const DONE = { type: 'audited', audit: AUDIT, terms: TERMS } as const;
const TO_SEE: readonly WizardAction[] = [FOUND, CHOSEN, { type: 'audit' }, DONE];
const RUNNING = { type: 'writing', writing: { kind: 'running', what: 'report', share: 0.5 } } as const;

describe('the wizard', () => {
  test('goes from reading to writing, and back to what was seen', () => {
    expect(after().step).toBe('reading');
    expect(after(FOUND).step).toBe('find');
    expect(after(FOUND, CHOSEN).step).toBe('choose');
    expect(after(FOUND, CHOSEN, { type: 'audit' }).step).toBe('auditing');
    expect(after(...TO_SEE).step).toBe('see');
    expect(after(...TO_SEE, { type: 'write' }).step).toBe('write');
    expect(after(...TO_SEE, { type: 'write' }, { type: 'back' })).toEqual(after(...TO_SEE));
  });

  test('keeps what was typed when an audit ends without a result, and says why', () => {
    const state = after(
      FOUND,
      CHOSEN,
      { type: 'fill', form: { region: 'TX-18' } },
      { type: 'audit' },
      { type: 'auditEnded', message: 'Cancelled.' },
    );
    expect(state).toMatchObject({ step: 'choose', trouble: 'Cancelled.', form: { ...USUAL, region: 'TX-18' } });
  });

  test('does not go on without a schedule to audit', () => {
    const none = FINDS.schedules.map(({ id }) => ({ type: 'toggle', id, included: false }) as const);
    expect(after(FOUND, ...none, CHOSEN).step).toBe('find');
  });

  test('keeps corrections when the user goes back to the schedules', () => {
    const corrected = scheduleOf('Dallas', { readAs: 'corrected', rates: 1 });
    const state = after(FOUND, { type: 'reread', schedules: [corrected] }, CHOSEN, { type: 'back' });
    expect(state).toMatchObject({ step: 'find', finds: { schedules: [FINDS.schedules[0], corrected] } });
  });

  test('opens no schedule that is not there', () => {
    expect(after(FOUND, { type: 'open', id: 'Waco' })).toMatchObject({ open: null });
  });

  test('is not left while it writes', () => {
    expect(after(...TO_SEE, { type: 'write' }, RUNNING, { type: 'back' }).step).toBe('write');
  });

  test.each<[string, readonly WizardAction[], WizardAction]>([
    [
      'progress of a reading that was ended',
      [{ type: 'stopped', message: '' }],
      { type: 'reading', sheet: 'A', share: 1 },
    ],
    ['a result of an audit that was ended', [FOUND, CHOSEN], DONE],
    ['progress of a writing that was left', TO_SEE, RUNNING],
  ])('takes no notice of %s', (_, before, late) => {
    expect(after(...before, late)).toEqual(after(...before));
  });
});

/** The steps that can follow each. */
const NEXT: Readonly<Record<WizardState['step'], readonly WizardState['step'][]>> = {
  reading: ['find', 'stopped'],
  stopped: ['reading'],
  find: ['reading', 'choose'],
  choose: ['find', 'auditing'],
  auditing: ['see', 'choose'],
  see: ['choose', 'write'],
  write: ['see'],
};

test('whatever is pressed and however late it comes, steps follow one another as they are drawn', () => {
  const action: fc.Arbitrary<WizardAction> = fc.constantFrom<WizardAction>(
    { type: 'read' },
    { type: 'reading', sheet: 'Houston', share: 0.5 },
    FOUND,
    { type: 'stopped', message: 'No.' },
    { type: 'toggle', id: 'Houston', included: false },
    { type: 'toggle', id: 'Dallas', included: false },
    { type: 'open', id: 'Dallas' },
    { type: 'close' },
    { type: 'reread', schedules: [scheduleOf('Dallas', { rates: 0 })] },
    { type: 'findTrouble', message: 'No.' },
    CHOSEN,
    { type: 'fill', form: { region: 'TX' } },
    { type: 'audit' },
    { type: 'auditing', share: 0.5 },
    DONE,
    { type: 'auditEnded', message: null },
    { type: 'back' },
    { type: 'write' },
    RUNNING,
    { type: 'writing', writing: { kind: 'failed', message: 'No.' } },
  );
  fc.assert(
    fc.property(fc.array(action, { maxLength: 60 }), (actions) => {
      let state: WizardState = READING;
      for (const one of actions) {
        const next = reduceWizard(state, one);
        if (next.step !== state.step) expect(NEXT[state.step]).toContain(next.step);
        if ('finds' in next) expect(next.finds.schedules.map(({ id }) => id)).toEqual(['Houston', 'Dallas']);
        if (next.step === 'choose') expect(next.finds.schedules.some(({ included }) => included)).toBe(true);
        state = next;
      }
    }),
  );
});
