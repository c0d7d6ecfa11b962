import { screen } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import { OUTSIDE, START, START_FAILED } from '../../src/taskpane/strings';
import { systemPrefers } from './matchMedia';

// The pane’s modules are compiled as the first test asks for them.
jest.setTimeout(30_000);

const HostType = { Excel: 'Excel' };

const open = async (onReady: () => Promise<{ host: string | null }>): Promise<void> => {
  systemPrefers();
  document.body.innerHTML = '<div id="root">Starting…</div>';
  // The page draws by itself, as in Excel, so that React must not wait for a test to act.
  Object.assign(globalThis, { Office: { HostType, onReady, context: {} }, IS_REACT_ACT_ENVIRONMENT: false });
  await jest.isolateModulesAsync(async () => {
    await import('../../src/taskpane/taskpane');
  });
};

test('draws the start page in Excel', async () => {
  await open(() => Promise.resolve({ host: HostType.Excel }));
  expect(await screen.findByText(START.title)).toBeTruthy();
});

test('says what to do outside Excel', async () => {
  await open(() => Promise.resolve({ host: null }));
  expect(await screen.findByText(OUTSIDE.title)).toBeTruthy();
});

test('says that formulas keep working where the pane cannot start', async () => {
  await open(() => Promise.reject(new Error('no host')));
  expect(await screen.findByText(START_FAILED)).toBeTruthy();
});

test('asks for React only in the lazy chunk, for cells wait on the first one', () => {
  const entry = readFileSync('src/taskpane/taskpane.ts', 'utf8');
  const eager = [...entry.matchAll(/^import .* from '(.+)';/gm)].map(([, from]) => from);
  expect(eager).toEqual(['./strings']);
});
