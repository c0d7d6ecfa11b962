import { showHelp } from '../../src/commands/showHelp';

const HELP = 'http://localhost/help.html';

/** Presses the button in a host that can, or cannot, open a browser's window; says what was opened and how. */
function press(
  hostOpensWindows: boolean,
  fails = false,
): { opened: unknown[][]; completed: jest.Mock; run: () => void } {
  const opened: unknown[][] = [];
  const open = (...how: unknown[]): null => {
    if (fails) throw new Error('no');
    opened.push(how);
    return null;
  };
  Object.assign(globalThis, {
    Office: {
      context: { ui: { openBrowserWindow: open }, requirements: { isSetSupported: () => hostOpensWindows } },
    },
  });
  jest.spyOn(window, 'open').mockImplementation(open);
  const completed = jest.fn();
  return { opened, completed, run: () => showHelp({ completed, source: { id: 'Parley.ShowHelp' } }) };
}

test('the ribbon button opens the list of functions in the system’s browser and frees itself', () => {
  const { opened, completed, run } = press(true);
  run();
  expect(opened).toEqual([[HELP]]);
  expect(completed).toHaveBeenCalled();
});

test('in a browser it opens a tab that knows nothing of the workbook', () => {
  const { opened, run } = press(false);
  run();
  expect(opened).toEqual([[HELP, '_blank', 'noopener']]);
});

test('the ribbon button frees itself where nothing can be opened', () => {
  const { completed, run } = press(true, true);
  expect(run).toThrow();
  expect(completed).toHaveBeenCalled();
});
