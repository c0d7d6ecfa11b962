import { failed, type Result } from '../../core/result';
import { LIMITS, MEGABYTE } from '../../formats/documentText';
import type { ContractAnswer, ContractRequest } from './contractDesk';
import type { ContractProgress, ContractRead } from './contractFound';

type Watch = (progress: ContractProgress) => void;

/** Reads contracts beside the pane, one at a time, in a worker that lives as long as one is read. */
export interface ContractReading {
  /** @param file As it was dropped. Fails in words where it cannot be read; rejects where the worker fails. */
  read: (file: File, progress: Watch) => Promise<Result<ContractRead>>;
  readText: (text: string, progress: Watch) => Promise<Result<ContractRead>>;
  /** Ends it at once; what was asked for then never comes. */
  close: () => void;
}

/** The longest contracts take a few seconds. */
const DEADLINE_SECONDS = 60;

const startWorker = (): Worker =>
  new Worker(/* webpackChunkName: "contractWorker" */ new URL('./contractWorker', import.meta.url));

/** @param start Makes the worker; @param seconds after which it is ended. */
export function openContractReading(start = startWorker, seconds = DEADLINE_SECONDS): ContractReading {
  let end = (): void => undefined;
  const ask = (request: ContractRequest, progress: Watch): Promise<Result<ContractRead>> => {
    end();
    return new Promise((resolve, reject) => {
      const worker = start();
      const late = setTimeout(() => {
        end();
        resolve(failed('documentTakesLong', { seconds }));
      }, seconds * 1000);
      end = () => {
        clearTimeout(late);
        worker.terminate();
      };
      const fail = (why: string): void => {
        end();
        reject(new Error(why));
      };
      worker.onmessage = ({ data }: MessageEvent<Partial<ContractAnswer>>) => {
        if (data.type === 'reading' && data.progress) progress(data.progress);
        if (data.type === 'failed') fail('The worker failed.');
        if (data.type !== 'read' || !data.read) return;
        end();
        resolve(data.read);
      };
      worker.onerror = () => fail('The worker did not start, or ended.');
      worker.postMessage(request);
    });
  };
  return {
    async read(file, progress) {
      const megabytes = Math.ceil(file.size / MEGABYTE);
      if (megabytes > LIMITS.megabytes) return failed('documentTooBig', { megabytes, most: LIMITS.megabytes });
      return ask({ type: 'file', file }, progress);
    },
    readText: (text, progress) => ask({ type: 'text', text }, progress),
    close: () => end(),
  };
}
