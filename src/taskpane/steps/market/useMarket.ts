import { useCallback, useEffect, useRef, useState } from 'react';
import type { Result } from '../../../core/result';
import type { PackShelf } from '../../../session';
import type { WorkbookPort } from '../../../workbook/port';
import { trouble } from '../../wizard/trouble';
import { rememberAddress } from './addresses';
import { MARKET } from './strings';

/** What goes on: a share from 0 to 1, and a way to end it where there is one. */
export interface Doing {
  readonly what: string;
  readonly share: number;
}

/** What came of the last thing. */
export interface Came {
  readonly tone: 'bad' | 'plain';
  readonly title?: string;
  readonly says: string;
}

export interface Market {
  readonly doing: Doing | null;
  readonly came: Came | null;
  readonly fetchPack: (address: string) => void;
  readonly addFile: (file: File) => void;
  readonly addPack: (bytes: Uint8Array, file: string) => Promise<Result<unknown>>;
  readonly travel: (name: string, travels: boolean) => void;
  readonly remove: (name: string) => void;
  readonly cancel: () => void;
}

/** What the user does with packs, one thing at a time, and what came of it. */
export function useMarket(shelf: PackShelf, workbook: WorkbookPort): Market {
  const [doing, setDoing] = useState<Doing | null>(null);
  const [came, setCame] = useState<Came | null>(null);
  const running = useRef<AbortController>(null);
  const cancel = useCallback(() => running.current?.abort(), []);
  useEffect(() => cancel, [cancel]);

  const said = (work: Promise<unknown>, says: string): void => {
    setCame(null);
    work.then(
      () => setCame({ tone: 'plain', says }),
      (thrown: unknown) => setCame({ tone: 'bad', says: trouble(thrown) }),
    );
  };

  async function addPack(bytes: Uint8Array, file: string): Promise<Result<unknown>> {
    const added = await shelf.addFile(bytes, file);
    setCame(
      added.ok
        ? { tone: 'plain', says: MARKET.file.done(added.value.pack.name, added.value.replaced) }
        : { tone: 'bad', title: MARKET.file.failed(file), says: MARKET.address.kept(added.failure.message) },
    );
    return added;
  }

  return {
    doing,
    came,
    cancel,
    fetchPack(address) {
      const controller = new AbortController();
      running.current = controller;
      setCame(null);
      void fetched({ shelf, workbook, address, signal: controller.signal, setDoing }).then((outcome) => {
        setDoing(null);
        setCame(outcome);
      });
    },
    addFile(file) {
      setCame(null);
      setDoing({ what: MARKET.file.reading(file.name), share: 0 });
      const adding = file.arrayBuffer().then((buffer) => addPack(new Uint8Array(buffer), file.name));
      adding
        .catch(() => setCame({ tone: 'bad', title: MARKET.file.failed(file.name), says: MARKET.file.unreadable }))
        .finally(() => setDoing(null));
    },
    addPack,
    travel: (name, travels) =>
      said(shelf.travel(travels ? name : null), (travels ? MARKET.pack.travelling : MARKET.pack.staying)(name)),
    remove: (name) => said(shelf.remove(name), MARKET.pack.removed(name)),
  };
}

interface Fetching {
  readonly shelf: PackShelf;
  readonly workbook: WorkbookPort;
  readonly address: string;
  readonly signal: AbortSignal;
  readonly setDoing: (doing: Doing) => void;
}

async function fetched({ shelf, workbook, address, signal, setDoing }: Fetching): Promise<Came> {
  const what = MARKET.address.what(address);
  setDoing({ what, share: 0 });
  try {
    const pulled = await shelf.pull(address, { signal, progress: (share) => setDoing({ what, share }) });
    if (!pulled.ok)
      return { tone: 'bad', title: MARKET.address.failed, says: MARKET.address.kept(pulled.failure.message) };
    // A workbook that cannot be written, because it is read only, say, is no reason to do without the pack.
    await rememberAddress(workbook, address).catch(() => undefined);
    return { tone: 'plain', says: MARKET.address.done(pulled.value, address) };
  } catch {
    return signal.aborted
      ? { tone: 'plain', says: MARKET.address.cancelled }
      : { tone: 'bad', title: MARKET.address.failed, says: MARKET.address.unknown };
  }
}
