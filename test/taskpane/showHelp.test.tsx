import { showHelp } from '../../src/commands/showHelp';

const press = (
  showAsTaskpane: () => Promise<void>,
): { readonly completed: jest.Mock; readonly done: Promise<void> } => {
  Object.assign(globalThis, { Office: { addin: { showAsTaskpane } } });
  const completed = jest.fn();
  return { completed, done: showHelp({ completed, source: { id: 'Parley.ShowHelp' } }) };
};

test('the ribbon button turns the pane to the functions, shows it and frees itself', async () => {
  const show = jest.fn(() => Promise.resolve());
  const { completed, done } = press(show);
  await done;
  expect(window.location.hash).toBe('#help');
  expect(show).toHaveBeenCalled();
  expect(completed).toHaveBeenCalled();
});

test('the ribbon button frees itself where the pane cannot be shown', async () => {
  const { completed, done } = press(() => Promise.reject(new Error('no')));
  await expect(done).rejects.toThrow();
  expect(completed).toHaveBeenCalled();
});
