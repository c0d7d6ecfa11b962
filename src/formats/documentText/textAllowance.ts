import { LIMITS } from './limits';
import { unreadable } from './unreadableDocument';

/** Told of characters as they come; throws where there are to be no more. */
export type TextAllowance = (characters: number) => void;

export function textAllowance({ characters: most } = LIMITS): TextAllowance {
  let left = most;
  return (characters) => {
    left -= characters;
    if (left < 0) throw unreadable('documentTooLong', { most, of: 'characters' });
  };
}
