import { startTransition, useCallback, useEffect, useReducer, useRef, type Dispatch } from 'react';
import { readWorkbook } from './readWorkbook';
import { reduceWizard, type WizardAction } from './reduceWizard';
import type { WizardServices } from './services';
import { trouble } from './trouble';
import { READING, type WizardState } from './wizardState';

export interface Wizard {
  readonly state: WizardState;
  readonly dispatch: Dispatch<WizardAction>;
  /** Ends what runs; it says so itself. */
  readonly cancel: () => void;
  /** Runs something long, in place of what ran before. */
  readonly run: (work: (signal: AbortSignal) => Promise<void>) => void;
}

/** The wizard's state, and the one long run at a time that may be cancelled. It begins with reading the workbook. */
export function useWizard(services: WizardServices): Wizard {
  const [state, dispatch] = useReducer(reduceWizard, READING);
  const running = useRef<AbortController>(null);
  const cancel = useCallback(() => running.current?.abort(), []);
  const run = useCallback<Wizard['run']>((work) => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    void work(controller.signal);
  }, []);
  const isReading = state.step === 'reading';
  useEffect(() => {
    if (isReading) run((signal) => read(services, dispatch, signal));
  }, [isReading, run, services]);
  useEffect(() => cancel, [cancel]);
  return { state, dispatch, cancel, run };
}

async function read(services: WizardServices, dispatch: Dispatch<WizardAction>, signal: AbortSignal): Promise<void> {
  try {
    const reading = (sheet: string, share: number): void => {
      if (!signal.aborted) dispatch({ type: 'reading', sheet, share });
    };
    const finds = await readWorkbook(services, { signal, reading });
    signal.throwIfAborted();
    // A page of many sheets is drawn in pieces.
    startTransition(() => dispatch({ type: 'found', finds }));
  } catch (thrown) {
    dispatch({ type: 'stopped', message: trouble(thrown, signal) });
  }
}
