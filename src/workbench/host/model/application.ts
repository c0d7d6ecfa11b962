import { hostType } from '../hostObject';
import { textArgument, type Book } from './book';

/** `workbook.application`. */
export const application = hostType<Book>('Application', {
  scalars: {
    CalculationMode: {
      get: ({ port }) => port.parts.calculationMode,
      set: ({ port }, mode) => (port.parts.calculationMode = textArgument(mode)),
    },
  },
  methods: {
    // Only a full calculation takes cells for changed whose arguments are what they were.
    Calculate: ({ port }, [type]) => port.calculate(type !== 'Recalculate'),
    // A batch draws once and calculates after it anyway.
    SuspendScreenUpdatingUntilNextSync: () => null,
    SuspendApiCalculationUntilNextSync: () => null,
  },
});

/** `context.runtime`. */
export const runtime = hostType<Book>('Runtime', {
  scalars: {
    EnableEvents: {
      get: ({ events }) => events.enabled,
      set: ({ events }, on) => (events.enabled = on === true),
    },
  },
});
