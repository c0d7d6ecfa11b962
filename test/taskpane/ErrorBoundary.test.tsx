import { fireEvent, render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { ErrorBoundary } from '../../src/taskpane/components/ErrorBoundary';
import { FAILED } from '../../src/taskpane/strings';
import { unfold } from '../support/unfold';

let broken = true;

const Fragile = (): ReactElement => {
  if (broken) throw new Error('no such locality');
  return <p>Whole again</p>;
};

test('says what still works, keeps the details at hand, and shows the pane again when asked', () => {
  // React reports caught errors on the console; here they are the point.
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  render(
    <ErrorBoundary>
      <Fragile />
    </ErrorBoundary>,
  );
  expect(screen.getByRole('alert').textContent).toBe(FAILED.what);
  unfold(screen.getByText(FAILED.details));
  expect(screen.getByText('no such locality')).toBeTruthy();
  broken = false;
  fireEvent.click(screen.getByRole('button', { name: FAILED.retry }));
  expect(screen.getByText('Whole again')).toBeTruthy();
});
