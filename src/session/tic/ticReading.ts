import type { TicAnswer, TicRequest } from './ticDesk';
import type { TicFile, TicPack, TicProgress, TicTerms } from './ticFound';
import type { TicWanted } from './ticWanted';

/** Reads payers' files beside the pane. One thing at a time; everything rejects where the worker fails. */
export interface TicReading {
  read: (
    files: readonly File[],
    wanted: TicWanted,
    progress: (progress: TicProgress) => void,
  ) => Promise<readonly TicFile[]>;
  /** A pack of what was read. @param progress From 0 to 1. */
  make: (terms: TicTerms, progress: (share: number) => void) => Promise<TicPack>;
  /** Ends it at once, whatever it is at; what was asked for then never comes. */
  close: () => void;
}

export function openTicReading(): TicReading {
  const worker = new Worker(/* webpackChunkName: "ticWorker" */ new URL('./ticWorker', import.meta.url));
  const ask = <T>(request: TicRequest, take: (answer: TicAnswer) => T | undefined): Promise<T> =>
    new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<TicAnswer>) => {
        if (data.type === 'failed') reject(new Error('The worker failed.'));
        const value = take(data);
        if (value !== undefined) resolve(value);
      };
      worker.onerror = () => reject(new Error('The worker did not start, or ended.'));
      worker.postMessage(request);
    });
  return {
    read: (files, wanted, progress) =>
      ask({ type: 'read', files, wanted }, (answer) => {
        if (answer.type === 'reading') progress(answer.progress);
        return answer.type === 'read' ? answer.found : undefined;
      }),
    make: (terms, progress) =>
      ask({ type: 'make', terms }, (answer) => {
        if (answer.type === 'making') progress(answer.share);
        return answer.type === 'made' ? answer.pack : undefined;
      }),
    close: () => worker.terminate(),
  };
}
