import { EXIT, Refusal } from './refusal';

/** Stops the work at the first Ctrl-C, in good order; the sentence says what is left behind. */
export function interruptible(sentence: string): { readonly signal: AbortSignal; readonly release: () => void } {
  const controller = new AbortController();
  const stop = () => controller.abort(new Refusal(sentence, EXIT.interrupted));
  process.once('SIGINT', stop).once('SIGTERM', stop);
  const release = () => void process.off('SIGINT', stop).off('SIGTERM', stop);
  return { signal: controller.signal, release };
}
