import { useRef, useState } from 'react';
import type { FoundClause, TermKey } from '../../../../core/contracts';
import type { Result } from '../../../../core/result';
import {
  type ContractProgress,
  type ContractRead,
  type ContractReading,
  openContractReading,
} from '../../../../session';
import { likelyOf, type ReadState } from './readState';
import { sampleContract } from './sampleContract';
import { READ } from './strings';

/** Reads a contract beside the pane and keeps what the user picks of it. */
export function useContractRead() {
  const [state, setState] = useState<ReadState>({ kind: 'asking', trouble: null });
  const running = useRef<ContractReading>(null);

  async function reading(
    name: string,
    begin: (reading: ContractReading, progress: (progress: ContractProgress) => void) => Promise<Result<ContractRead>>,
  ): Promise<void> {
    running.current?.close();
    const mine = openContractReading();
    running.current = mine;
    const isMine = (): boolean => running.current === mine;
    setState({ kind: 'reading', progress: null });
    try {
      const read = await begin(mine, (progress) => isMine() && setState({ kind: 'reading', progress }));
      if (!isMine()) return;
      setState(
        read.ok
          ? { kind: 'found', name, read: read.value, picks: new Map() }
          : { kind: 'asking', trouble: { title: READ.failed, says: read.failure.message } },
      );
    } catch {
      if (isMine()) setState({ kind: 'asking', trouble: { title: READ.failed, says: READ.unknown } });
    }
  }

  const stop = (says: string | null): void => {
    running.current?.close();
    running.current = null;
    setState({ kind: 'asking', trouble: says === null ? null : { says } });
  };

  const repick = (change: (picks: Map<TermKey, FoundClause>, read: ContractRead) => void): void =>
    setState((now) => {
      if (now.kind !== 'found') return now;
      const picks = new Map(now.picks);
      change(picks, now.read);
      return { ...now, picks };
    });

  return {
    state,
    readFile: (file: File) => void reading(file.name, (one, progress) => one.read(file, progress)),
    readText: (text: string) => void reading(READ.pasted, (one, progress) => one.readText(text, progress)),
    readSample: () =>
      void reading(READ.sample.name, async (one, progress) => one.read(await sampleContract(), progress)),
    cancel: () => stop(READ.cancelled),
    restart: () => stop(null),
    pick: (key: TermKey, clause: FoundClause | null) =>
      repick((picks) => {
        if (clause) picks.set(key, clause);
        else picks.delete(key);
      }),
    pickLikely: () => repick((picks, { found }) => likelyOf(found).forEach((clause, key) => picks.set(key, clause))),
    unpick: () => repick((picks) => picks.clear()),
  };
}
