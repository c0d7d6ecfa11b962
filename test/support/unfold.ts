import { act, fireEvent } from '@testing-library/react';

/** Opens what a summary folds away, as a click on it does; jsdom does not. */
export function unfold(summary: Element): HTMLDetailsElement {
  const details = summary.closest('details')!;
  act(() => {
    details.open = true;
    fireEvent(details, new Event('toggle'));
  });
  return details;
}
