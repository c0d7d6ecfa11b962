import { FAILURES, type FailureDetails, type FailureKind } from './failures';

/** An answer, or why there is none. Expected failure is a value; an exception means a bug. */
export type Result<T> = Ok<T> | Failed;

export interface Ok<T> {
  readonly ok: true;
  readonly value: T;
}

export interface Failed {
  readonly ok: false;
  readonly failure: Failure;
}

/**
 * Why there is no answer. `invalid`: what was asked cannot be understood and has to be corrected (a cell shows `#VALUE!`).
 * `unavailable`: it is understood, and there is no figure for it (a cell shows `#N/A`).
 */
export interface Failure {
  readonly kind: FailureKind;
  readonly error: 'invalid' | 'unavailable';
  readonly message: string;
}

export const ok = <T>(value: T): Ok<T> => ({ ok: true, value });

export function failed<K extends FailureKind>(kind: K, detail: FailureDetails[K]): Failed {
  const { error, says } = FAILURES[kind];
  return { ok: false, failure: { kind, error, message: says(detail) } };
}
