import type { Result } from '../../core/result';
import type { ContractProgress, ContractRead } from './contractFound';
import { readContract, readContractText } from './readContract';

/** What is asked of the worker that reads contracts. */
export type ContractRequest =
  { readonly type: 'file'; readonly file: Blob } | { readonly type: 'text'; readonly text: string };

/** What it answers. */
export type ContractAnswer =
  | { readonly type: 'reading'; readonly progress: ContractProgress }
  | { readonly type: 'read'; readonly read: Result<ContractRead> }
  | { readonly type: 'failed' };

type Post = (answer: ContractAnswer) => void;

const EVERY_MS = 100;

/** Lets the first through, and then ten a second. */
function seldom(post: Post): (progress: ContractProgress) => void {
  let last = -Infinity;
  return (progress) => {
    const now = performance.now();
    if (now - last < EVERY_MS) return;
    last = now;
    post({ type: 'reading', progress });
  };
}

/** Answers a request. */
export function contractDesk(post: Post): (request: ContractRequest) => Promise<void> {
  return async (request) => {
    const watch = seldom(post);
    try {
      const read =
        request.type === 'text'
          ? readContractText(request.text, watch)
          : await readContract(new Uint8Array(await request.file.arrayBuffer()), watch);
      post({ type: 'read', read });
    } catch {
      post({ type: 'failed' });
    }
  };
}
