import { useEffect, useRef, type RefObject } from 'react';

/**
 * A part of the page, with a `tabIndex` of −1, that takes the focus where what had it is replaced: a button by the question that it
 * leads to, say. Who goes by keyboard or hears the page would else begin again at its top.
 * @param shown What changes when the part shows something else.
 */
export function useFocusKept<E extends HTMLElement>(shown: unknown): RefObject<E | null> {
  const part = useRef<E>(null);
  const before = useRef(shown);
  useEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    if (document.activeElement === null || document.activeElement === document.body) part.current?.focus();
  }, [shown]);
  return part;
}
