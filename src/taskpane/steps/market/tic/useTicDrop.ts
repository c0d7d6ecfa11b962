import { useCallback, useEffect, useRef, useState } from 'react';
import { printDay } from '../../../../core/dates';
import type { Result } from '../../../../core/result';
import { openTicReading, readTicWanted, type TicReading, type TicWantedFaults, today } from '../../../../session';
import { packFile } from '../packFile';
import { TIC } from './strings';
import { newest, payersOf, type TicForm, type TicLimitsForm, type TicState } from './ticState';

export type OnPack = (file: Blob, name: string) => Promise<Result<unknown>>;

export interface TicDropping {
  readonly state: TicState;
  /** What is to be kept of the files, and what is wrong with that. */
  readonly limits: TicLimitsForm;
  readonly faults: TicWantedFaults;
  readonly limit: (limits: Partial<TicLimitsForm>) => void;
  readonly form: TicForm;
  readonly fill: (form: Partial<TicForm>) => void;
  readonly read: (files: readonly File[]) => void;
  readonly make: () => void;
  readonly load: () => void;
  /** Back to the terms of a pack that was made. */
  readonly change: () => void;
  readonly cancel: () => void;
  /** Forgets what was read. */
  readonly restart: () => void;
}

const EMPTY: TicForm = { payer: '', state: '', name: '', withBroken: false };

/** Reading payers' files and making a pack of them, one thing at a time; whatever is done ends where the view does. */
export function useTicDrop(onPack: OnPack): TicDropping {
  const [state, setState] = useState<TicState>({ kind: 'asking', trouble: null });
  const [form, setForm] = useState(EMPTY);
  const [limits, setLimits] = useState<TicLimitsForm>({ codes: '', taxpayers: '' });
  const { wanted, faults } = readTicWanted(limits.codes, limits.taxpayers);
  const reading = useRef<TicReading>(null);
  const end = useCallback(() => {
    reading.current?.close();
    reading.current = null;
  }, []);
  useEffect(() => end, [end]);

  const leave = (trouble: string | null): void => {
    end();
    setState({ kind: 'asking', trouble });
  };
  const fail = (): void => leave(TIC.unknown);

  return {
    state,
    limits,
    faults,
    limit: (change) => setLimits((before) => ({ ...before, ...change })),
    form,
    fill: (change) => setForm((before) => ({ ...before, ...change })),
    read(files) {
      if (files.length === 0) return;
      if (faults.codes !== null || faults.taxpayers !== null) {
        leave(TIC.limits.mend);
        return;
      }
      end();
      setState({ kind: 'reading', progress: null });
      try {
        reading.current = openTicReading();
      } catch {
        fail();
        return;
      }
      reading.current
        .read(files, wanted, (progress) => setState({ kind: 'reading', progress }))
        .then((found) => {
          const [payer = ''] = payersOf(found);
          setForm({ ...EMPTY, payer, name: TIC.form.usual(payer, newest(found)) });
          setState({ kind: 'found', files: found });
        }, fail);
    },
    make() {
      if (state.kind !== 'found') return;
      const { files } = state;
      setState({ kind: 'making', files, share: 0 });
      reading.current
        ?.make({ ...form, payer: form.payer.trim(), name: form.name.trim(), date: printDay(today()) }, (share) =>
          setState({ kind: 'making', files, share }),
        )
        .then((pack) => setState({ kind: 'made', files, pack, trouble: null }), fail);
    },
    load() {
      if (state.kind !== 'made') return;
      const { pack } = state;
      void onPack(new Blob([pack.bytes]), packFile(pack.name)).then((loaded) => {
        if (!loaded.ok) {
          setState({ ...state, trouble: loaded.failure.message });
          return;
        }
        leave(null);
      });
    },
    change: () => state.kind === 'made' && setState({ kind: 'found', files: state.files }),
    cancel: () => leave(TIC.cancelled),
    restart: () => leave(null),
  };
}
