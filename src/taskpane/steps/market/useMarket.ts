import { useCallback, useEffect, useRef, useState } from 'react';
import type { Failed, Result } from '../../../core/result';
import type { MarketPack } from '../../../core/market';
import type { MayReplace, PackShelf, Pulled } from '../../../session';
import type { WorkbookPort } from '../../../workbook/port';
import { trouble } from '../../wizard/trouble';
import { saveFile } from '../../components/saveFile';
import { rememberAddress } from './addresses';
import { packFile } from './packFile';
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
  /** The address of which all can be fetched, whatever its server takes for unchanged. */
  readonly unchanged?: string;
}

/** A pack that would take the place of one with payers that it does not have. */
export interface Replacing {
  readonly old: MarketPack;
  readonly fresh: MarketPack;
  readonly answer: (mayReplace: boolean) => void;
}

export interface Market {
  readonly doing: Doing | null;
  readonly came: Came | null;
  readonly replacing: Replacing | null;
  /** @param inFull Whatever its server takes for unchanged. */
  readonly fetchPack: (address: string, inFull?: boolean) => void;
  readonly addFile: (file: File) => void;
  readonly addPack: (file: Blob, name: string) => Promise<Result<unknown>>;
  readonly travel: (name: string, travels: boolean) => void;
  /** Offers the pack's file to be saved. */
  readonly save: (name: string) => void;
  readonly remove: (name: string) => void;
  readonly cancel: () => void;
}

/** What the user does with packs, one thing at a time, and what came of it. */
export function useMarket(shelf: PackShelf, workbook: WorkbookPort): Market {
  const [doing, setDoing] = useState<Doing | null>(null);
  const [came, setCame] = useState<Came | null>(null);
  const [replacing, setReplacing] = useState<Replacing | null>(null);
  const running = useRef<AbortController>(null);
  const cancel = useCallback(() => running.current?.abort(), []);
  const saved = useRef<() => void>(null);
  const decline = useRef<() => void>(null);
  useEffect(
    () => () => {
      cancel();
      decline.current?.();
      saved.current?.();
    },
    [cancel],
  );

  const mayReplace: MayReplace = (old, fresh) =>
    new Promise((resolve) => {
      // Whoever goes on to something else has not said yes.
      decline.current?.();
      const answer = (yes: boolean): void => {
        setReplacing(null);
        resolve(yes);
      };
      decline.current = () => answer(false);
      setReplacing({ old, fresh, answer });
    });

  const said = (work: Promise<unknown>, says: string): void => {
    setCame(null);
    work.then(
      () => setCame({ tone: 'plain', says }),
      (thrown: unknown) => setCame({ tone: 'bad', says: trouble(thrown) }),
    );
  };

  async function addPack(file: Blob, name: string): Promise<Result<unknown>> {
    const added = await shelf.addFile(file, name, mayReplace);
    setCame(
      added.ok
        ? { tone: 'plain', says: MARKET.file.done(added.value.pack.name, added.value.replaced) }
        : refused(added, MARKET.file.failed(name), shelf),
    );
    return added;
  }

  return {
    doing,
    came,
    replacing,
    cancel,
    fetchPack(address, inFull = false) {
      const controller = new AbortController();
      running.current = controller;
      setCame(null);
      const { signal } = controller;
      void fetched({ shelf, workbook, address, inFull, signal, mayReplace, setDoing }).then((outcome) => {
        setDoing(null);
        setCame(outcome);
      });
    },
    addFile(file) {
      setCame(null);
      setDoing({ what: MARKET.file.reading(file.name), share: 0 });
      addPack(file, file.name)
        .catch(() => setCame({ tone: 'bad', title: MARKET.file.failed(file.name), says: MARKET.file.unreadable }))
        .finally(() => setDoing(null));
    },
    addPack,
    travel: (name, travels) =>
      said(shelf.travel(travels ? name : null), (travels ? MARKET.pack.travelling : MARKET.pack.staying)(name)),
    save(name) {
      const file = shelf.file(name);
      if (!file) return;
      saved.current?.();
      saved.current = saveFile(packFile(name), file, 'application/vnd.apache.parquet');
      setCame({ tone: 'plain', says: MARKET.pack.saved(packFile(name)) });
    },
    remove: (name) => said(shelf.remove(name), MARKET.pack.removed(name)),
  };
}

interface Fetching {
  readonly shelf: PackShelf;
  readonly workbook: WorkbookPort;
  readonly address: string;
  readonly inFull: boolean;
  readonly mayReplace: MayReplace;
  readonly signal: AbortSignal;
  readonly setDoing: (doing: Doing) => void;
}

/** Why a pack did not come in: the user would not have it, or it is none. */
const refused = ({ failure: { kind, message } }: Failed, title: string, shelf: PackShelf): Came =>
  kind === 'packDeclined'
    ? { tone: 'plain', says: message }
    : { tone: 'bad', title, says: MARKET.address.kept(message, shelf.list().length) };

/** What there is to be said of a pack that has come. */
function arrived(pulled: Pulled, address: string, inFull: boolean): Came {
  if (pulled !== 'unchanged') return { tone: 'plain', says: MARKET.address.done(pulled, address) };
  return inFull
    ? { tone: 'plain', says: MARKET.address.same(address) }
    : { tone: 'plain', says: MARKET.address.done(pulled, address), unchanged: address };
}

async function fetched({ shelf, workbook, address, inFull, mayReplace, signal, setDoing }: Fetching): Promise<Came> {
  const what = MARKET.address.what(address);
  setDoing({ what, share: 0 });
  try {
    const pulled = await shelf.pull(address, {
      signal,
      inFull,
      progress: (share) => setDoing({ what, share }),
      mayReplace,
    });
    if (!pulled.ok) return refused(pulled, MARKET.address.failed, shelf);
    // A workbook that cannot be written, because it is read only, say, is no reason to do without the pack.
    await rememberAddress(workbook, address).catch(() => undefined);
    return arrived(pulled.value, address, inFull);
  } catch {
    return signal.aborted
      ? { tone: 'plain', says: MARKET.address.cancelled }
      : { tone: 'bad', title: MARKET.address.failed, says: MARKET.address.unknown };
  }
}
