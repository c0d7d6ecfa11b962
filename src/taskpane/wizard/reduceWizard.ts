import type { Audit, AuditTerms } from '../../core/audit';
import type { ChoiceForm } from '../steps/choose/choiceForm';
import { type Finds, type FoundSchedule, READING, type WizardState, type Writing } from './wizardState';

export type WizardAction =
  | { readonly type: 'read' }
  | { readonly type: 'reading'; readonly sheet: string; readonly share: number }
  | { readonly type: 'found'; readonly finds: Finds }
  | { readonly type: 'stopped'; readonly message: string }
  | { readonly type: 'toggle'; readonly id: string; readonly included: boolean }
  | { readonly type: 'open'; readonly id: string }
  | { readonly type: 'close' }
  /** Schedules that are now read otherwise. */
  | { readonly type: 'reread'; readonly schedules: readonly FoundSchedule[] }
  | { readonly type: 'findTrouble'; readonly message: string | null }
  | { readonly type: 'choose'; readonly form: ChoiceForm }
  | { readonly type: 'fill'; readonly form: Partial<ChoiceForm> }
  | { readonly type: 'audit' }
  | { readonly type: 'auditing'; readonly share: number }
  | { readonly type: 'audited'; readonly audit: Audit; readonly terms: AuditTerms }
  | { readonly type: 'auditEnded'; readonly message: string | null }
  | { readonly type: 'back' }
  | { readonly type: 'write' }
  | { readonly type: 'writing'; readonly writing: Writing };

type Reducer<S extends WizardState['step'], A extends WizardAction['type']> = (
  state: Extract<WizardState, { step: S }>,
  action: Extract<WizardAction, { type: A }>,
) => WizardState;

const changed = (finds: Finds, change: (schedule: FoundSchedule) => FoundSchedule): Finds => ({
  ...finds,
  schedules: finds.schedules.map(change),
});

/** Which flags stand beside a schedule, once they were written or removed. */
const flagsKnown = (finds: Finds, writing: Writing): Finds =>
  writing.kind === 'flagged' || writing.kind === 'unflagged'
    ? changed(finds, (one) => (one.id === writing.schedule ? { ...one, flags: writing.standing } : one))
    : finds;

/** What an action does in a step; an action that comes too late, for a step that has been left, does nothing. */
type Table = {
  readonly [S in WizardState['step']]: { readonly [A in WizardAction['type']]?: Reducer<S, A> };
};

const TABLE: Table = {
  reading: {
    reading: (state, { sheet, share }) => ({ ...state, sheet, share }),
    found: (_, { finds }) => ({ step: 'find', finds, open: null, trouble: null }),
    stopped: (_, { message }) => ({ step: 'stopped', message }),
  },
  stopped: { read: () => READING },
  find: {
    read: () => READING,
    toggle: (state, { id, included }) => ({
      ...state,
      trouble: null,
      finds: changed(state.finds, (one) => (one.id === id ? { ...one, included } : one)),
    }),
    open: (state, { id }) =>
      state.finds.schedules.some((one) => one.id === id) ? { ...state, open: id, trouble: null } : state,
    close: (state) => ({ ...state, open: null, trouble: null }),
    reread: (state, { schedules }) => {
      const byId = new Map(schedules.map((one) => [one.id, one]));
      return { ...state, finds: changed(state.finds, (one) => byId.get(one.id) ?? one) };
    },
    findTrouble: (state, { message }) => ({ ...state, trouble: message }),
    choose: (state, { form }) =>
      state.finds.schedules.some(({ included }) => included)
        ? { step: 'choose', finds: state.finds, form, trouble: null }
        : state,
  },
  choose: {
    fill: (state, { form }) => ({ ...state, form: { ...state.form, ...form } }),
    back: ({ finds }) => ({ step: 'find', finds, open: null, trouble: null }),
    audit: ({ finds, form }) => ({ step: 'auditing', finds, form, share: 0 }),
  },
  auditing: {
    auditing: (state, { share }) => ({ ...state, share }),
    audited: ({ finds, form }, { audit, terms }) => ({ step: 'see', finds, form, terms, audit }),
    auditEnded: ({ finds, form }, { message }) => ({ step: 'choose', finds, form, trouble: message }),
  },
  see: {
    back: ({ finds, form }) => ({ step: 'choose', finds, form, trouble: null }),
    write: (state) => ({ ...state, step: 'write', writing: { kind: 'ready' } }),
  },
  write: {
    back: (state) => {
      if (state.writing.kind === 'running') return state;
      const { finds, form, terms, audit } = state;
      return { step: 'see', finds, form, terms, audit };
    },
    writing: (state, { writing }) => ({ ...state, writing, finds: flagsKnown(state.finds, writing) }),
  },
};

export function reduceWizard(state: WizardState, action: WizardAction): WizardState {
  // The table's type pairs each step with its own state and each action with its own fields; looking both up loses the pair.
  const reduce = TABLE[state.step][action.type] as Reducer<WizardState['step'], WizardAction['type']> | undefined;
  return reduce?.(state, action) ?? state;
}
