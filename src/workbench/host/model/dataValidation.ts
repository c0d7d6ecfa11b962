import type { ValidationState } from '../bookParts';
import { contains, intersection } from '../areas';
import { type HostObject, hostType, type Scalar } from '../hostObject';
import { writable } from './book';
import { type RangeSelf, sheetOfRange } from './range';

const all = ({ book, sheetId, area }: RangeSelf): readonly [string, ValidationState][] =>
  [...book.port.parts.validations].filter(
    ([, state]) => state.sheetId === sheetId && intersection(state.area, area) !== undefined,
  );

/** The rule that holds for the first cell, the one set last where several do. */
const stateOf = (self: RangeSelf): ValidationState | undefined => all(self).at(-1)?.[1];

/** Rules are kept by the area that they were set for; a smaller area within a larger one goes before it. */
function change(self: RangeSelf, name: keyof ValidationState['properties'], value: unknown): void {
  const { book, sheetId, area } = self;
  writable(sheetOfRange(self));
  const { validations } = book.port.parts;
  const own = all(self).find(([, state]) => contains(state.area, area) && contains(area, state.area));
  const state = own?.[1] ?? { sheetId, area, properties: { ...stateOf(self)?.properties } };
  validations.set(own?.[0] ?? `{${crypto.randomUUID().toUpperCase()}}`, {
    ...state,
    properties: { ...state.properties, [name]: value },
  });
}

const KINDS: Readonly<Record<string, string>> = {
  list: 'List',
  custom: 'Custom',
  date: 'Date',
  time: 'Time',
  decimal: 'Decimal',
  wholeNumber: 'WholeNumber',
  textLength: 'TextLength',
};

function typeOf(self: RangeSelf): string {
  const [kind] = Object.keys(stateOf(self)?.properties.rule ?? {});
  return KINDS[kind ?? ''] ?? 'None';
}

const kept = (name: keyof ValidationState['properties'], initial: unknown): Scalar<RangeSelf> => ({
  get: (self) => stateOf(self)?.properties[name] ?? initial,
  set: (self, value) => change(self, name, value),
});

/** `range.dataValidation`: kept as given; what is typed is not held against it. */
export const dataValidation: (self: RangeSelf) => HostObject = hostType<RangeSelf>('DataValidation', {
  scalars: {
    Type: { get: typeOf },
    Rule: kept('rule', {}),
    ErrorAlert: kept('errorAlert', { showAlert: true, style: 'Stop', title: '', message: '' }),
    Prompt: kept('prompt', { showPrompt: true, title: '', message: '' }),
    IgnoreBlanks: kept('ignoreBlanks', true),
  },
  methods: {
    Clear: (self) => {
      writable(sheetOfRange(self));
      for (const [key, state] of all(self))
        if (contains(self.area, state.area)) self.book.port.parts.validations.delete(key);
    },
  },
});
