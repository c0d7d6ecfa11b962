import { act, fireEvent } from '@testing-library/react';

/** Opens what is folded away, as a click on its summary does; jsdom does not. */
export const unfold = (details: HTMLDetailsElement): void =>
  act(() => {
    details.open = true;
    fireEvent(details, new Event('toggle'));
  });
