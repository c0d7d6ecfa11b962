import { packTables } from '../packTables';
import { makeTicPack } from './makeTicPack';
import { MOST_RATES, type ReadTic, readTicFile } from './readTicFile';
import type { TicFile, TicPack, TicProgress, TicTerms } from './ticFound';
import type { TicWanted } from './ticWanted';

/** What is asked of the worker that reads payers' files. */
export type TicRequest =
  | { readonly type: 'read'; readonly files: readonly File[]; readonly wanted: TicWanted }
  | { readonly type: 'make'; readonly terms: TicTerms };

/** What it answers. */
export type TicAnswer =
  | { readonly type: 'reading'; readonly progress: TicProgress }
  | { readonly type: 'read'; readonly found: readonly TicFile[] }
  /** From 0 to 1. */
  | { readonly type: 'making'; readonly share: number }
  | { readonly type: 'made'; readonly pack: TicPack }
  | { readonly type: 'failed' };

type Post = (answer: TicAnswer, transfer?: readonly ArrayBuffer[]) => void;

const EVERY_MS = 100;

/** Lets something through ten times a second. */
function seldom(): (say: () => void) => void {
  let last = -Infinity;
  return (say) => {
    const now = performance.now();
    if (now - last < EVERY_MS) return;
    last = now;
    say();
  };
}

async function readFiles(files: readonly File[], wanted: TicWanted, post: Post): Promise<readonly ReadTic[]> {
  const began = performance.now();
  const maybe = seldom();
  const of = files.reduce((sum, { size }) => sum + size, 0);
  const all: ReadTic[] = [];
  let [done, before, rowsBefore] = [0, 0, 0];
  for (const file of files) {
    const one = await readTicFile(file, wanted, {
      room: MOST_RATES - rowsBefore,
      packed: (bytes) => (done += bytes),
      unpacked: (name, bytes, rows) =>
        maybe(() =>
          post({
            type: 'reading',
            progress: {
              name,
              done,
              of,
              unpacked: before + bytes,
              rows: rowsBefore + rows,
              seconds: (performance.now() - began) / 1000,
            },
          }),
        ),
    });
    all.push(...one);
    for (const { found } of one) {
      before += found.bytes;
      rowsBefore += found.rows;
    }
  }
  return all;
}

function make(read: readonly ReadTic[], terms: TicTerms, post: Post): TicPack {
  const maybe = seldom();
  const making = makeTicPack(read, terms, packTables);
  for (;;) {
    const step = making.next();
    if (step.done === true) return step.value;
    const { done, of } = step.value;
    maybe(() => post({ type: 'making', share: of === 0 ? 0 : done / of }));
  }
}

/** Answers requests; what was read stays, so that a pack can be made of it again on other terms. */
export function ticDesk(post: Post): (request: TicRequest) => Promise<void> {
  let read: readonly ReadTic[] = [];
  return async (request) => {
    try {
      switch (request.type) {
        case 'read':
          read = [];
          read = await readFiles(request.files, request.wanted, post);
          post({ type: 'read', found: read.map(({ found }) => found) });
          break;
        case 'make': {
          const pack = make(read, request.terms, post);
          post({ type: 'made', pack }, [pack.bytes.buffer]);
        }
      }
    } catch {
      post({ type: 'failed' });
    }
  };
}
