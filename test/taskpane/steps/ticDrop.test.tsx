import { act, fireEvent, render, screen } from '@testing-library/react';
import { failed, ok } from '../../../src/core/result';
import type { TicAnswer, TicRequest } from '../../../src/session/tic/ticDesk';
import type { TicFile, TicPack } from '../../../src/session/tic/ticFound';
import { TIC } from '../../../src/taskpane/steps/market/tic/strings';
import { TicDrop } from '../../../src/taskpane/steps/market/tic/TicDrop';
import type { OnPack } from '../../../src/taskpane/steps/market/tic/useTicDrop';
import { unfold } from '../../support/unfold';

/** Stands where the browser starts a thread: what is asked of it is kept, and a test answers. */
class FakeWorker {
  static all: FakeWorker[] = [];
  asked: TicRequest[] = [];
  isOver = false;
  onmessage: (event: { readonly data: TicAnswer }) => void = () => undefined;
  onerror: () => void = () => undefined;

  constructor() {
    FakeWorker.all.push(this);
  }

  postMessage(request: TicRequest): void {
    this.asked.push(request);
  }

  terminate(): void {
    this.isOver = true;
  }
}

const worker = (): FakeWorker => FakeWorker.all.at(-1)!;
/** What the worker does, and what the page makes of it. */
const does = (what: (worker: FakeWorker) => void): Promise<void> =>
  act(() => {
    what(worker());
    return Promise.resolve();
  });
const answer = (data: TicAnswer): Promise<void> => does((one) => one.onmessage({ data }));

const FILE: TicFile = {
  name: 'made.json.gz',
  wanted: { codes: [], taxpayers: [] },
  kind: 'rates',
  payer: 'Made Health',
  updated: '2026-11-01',
  bytes: 31_000_000,
  rows: 12,
  services: 3,
  servicesKept: 2,
  unresolved: 0,
  elsewhere: 0,
  issues: 0,
  firstIssues: [],
  foreign: [],
  listed: [],
  fault: null,
};
const PACK: TicPack = {
  bytes: new Uint8Array([1, 2, 3]),
  name: 'Made Health November 2026',
  counts: { read: 12, kept: 9, dropped: [{ why: 'placeholder', rates: 3 }] },
  notes: ['Negotiated types that the rule does not know: “case rate” (2).'],
  codes: 2,
  groups: 6,
  distributions: 8,
  minimumGroups: 5,
  withheld: 2,
};

const onPack = jest.fn<ReturnType<OnPack>, Parameters<OnPack>>();
const button = (name: string): HTMLElement => screen.getByRole('button', { name });
const press = (name: string): void => void fireEvent.click(button(name));
const dropped = new File(['{}'], 'made.json.gz');

function drop(): void {
  render(<TicDrop onPack={onPack} />);
  fireEvent.drop(screen.getByRole('group', { name: TIC.label }), { dataTransfer: { files: [dropped] } });
}

async function found(...files: readonly TicFile[]): Promise<void> {
  drop();
  await answer({ type: 'read', found: files });
  await screen.findByRole('list', { name: TIC.found.title });
}

beforeEach(() => {
  FakeWorker.all = [];
  onPack.mockReset();
  Object.assign(globalThis, { Worker: FakeWorker });
});
afterEach(() => Reflect.deleteProperty(globalThis, 'Worker'));

test('a file is read, judged, made a pack of and loaded, each when the user says so', async () => {
  drop();
  expect(worker().asked).toEqual([{ type: 'read', files: [dropped], wanted: { codes: [], taxpayers: [] } }]);
  await answer({
    type: 'reading',
    progress: { name: 'made.json.gz', done: 1e6, of: 4e6, unpacked: 31e6, rows: 1200, seconds: 2 },
  });
  // 31 MB in 2 s are 16 MB/s; three quarters are left, of which each took 2 s.
  expect(await screen.findByText('made.json.gz: 31 MB, 16 MB/s, 6 seconds left, 1,200 rates kept')).toBeTruthy();
  expect(screen.getByRole('status').textContent).toBe('20% done');
  await answer({ type: 'read', found: [FILE] });
  expect(await screen.findByText('12 rates of 2 services kept')).toBeTruthy();
  expect(screen.getByRole('textbox', { name: 'Payer' })).toHaveProperty('value', 'Made Health');
  expect(screen.getByRole('textbox', { name: /^Name of the pack/ })).toHaveProperty('value', PACK.name);
  fireEvent.change(screen.getByRole('combobox', { name: /^State/ }), { target: { value: 'TX' } });
  press(TIC.form.make);
  expect(worker().asked.at(-1)).toMatchObject({
    type: 'make',
    terms: { payer: 'Made Health', name: PACK.name, state: 'TX', withBroken: false },
  });
  await answer({ type: 'making', share: 0.5 });
  await answer({ type: 'made', pack: PACK });
  expect(await screen.findByText('2 codes, 6 provider groups, 8 distributions')).toBeTruthy();
  expect(
    screen.getByText('2 distributions of fewer than 5 provider groups: their percentiles are withheld.'),
  ).toBeTruthy();
  expect(screen.getByText('9 rates of 12 count.')).toBeTruthy();
  expect(screen.getByText('3 rates left out: placeholder')).toBeTruthy();
  expect(screen.getByText('Negotiated types that the rule does not know: “case rate” (2).')).toBeTruthy();
  expect(onPack).not.toHaveBeenCalled();
  onPack.mockResolvedValue(ok(null));
  press(TIC.made.load);
  expect(onPack.mock.calls.map(([file, name]) => [file.size, name])).toEqual([
    [PACK.bytes.length, 'Made Health November 2026.parquet'],
  ]);
  expect(await screen.findByRole('group', { name: TIC.label })).toBeTruthy();
  expect(worker().isOver).toBe(true);
});

test.each(['rates', 'contents'] as const)('texts that are not in UTF-8 are told, in a file of %s', async (kind) => {
  await found({ ...FILE, kind, foreign: ['1 text is not in UTF-8', 'plan_name, at byte 33'] });
  expect(screen.getByText('1 text is not in UTF-8')).toBeTruthy();
  expect(screen.getByText('plan_name, at byte 33')).toBeTruthy();
});

test('only the codes and taxpayers named are asked for; an entry that cannot be meant is named, and nothing is read', async () => {
  render(<TicDrop onPack={onPack} />);
  unfold(screen.getByText(TIC.limits.title));
  const type = (label: string, value: string): void =>
    void fireEvent.change(screen.getByRole('textbox', { name: label }), { target: { value } });
  const choose = (): void =>
    void fireEvent.drop(screen.getByRole('group', { name: TIC.label }), { dataTransfer: { files: [dropped] } });
  type(TIC.limits.codes.label, '90837, 27447');
  type(TIC.limits.taxpayers.label, '12-345678');
  expect(screen.getByText(TIC.limits.codes.wrong('27447'))).toBeTruthy();
  expect(screen.getByText(TIC.limits.taxpayers.wrong('12-345678'))).toBeTruthy();
  choose();
  expect(FakeWorker.all).toEqual([]);
  expect(screen.getByText(TIC.limits.mend)).toBeTruthy();
  type(TIC.limits.codes.label, '90837; h0015\n90837');
  type(TIC.limits.taxpayers.label, '12-3456789 1093700001');
  choose();
  const wanted = { codes: ['90837', 'H0015'], taxpayers: ['123456789', '1093700001'] };
  expect(worker().asked).toEqual([{ type: 'read', files: [dropped], wanted }]);
  await answer({ type: 'read', found: [{ ...FILE, wanted }] });
  expect(await screen.findByText('Kept only 2 codes of 2 taxpayers, as asked')).toBeTruthy();
});

test('a pack that cannot be loaded stays, with the reason', async () => {
  await found(FILE);
  press(TIC.form.make);
  await answer({ type: 'made', pack: PACK });
  onPack.mockResolvedValue(failed('packDamaged', { what: 'it has no name or no edition' }));
  fireEvent.click(await screen.findByRole('button', { name: TIC.made.load }));
  expect(await screen.findByText(TIC.made.failed)).toBeTruthy();
  expect(button(TIC.made.load)).toBeTruthy();
});

test('cancelling ends the worker at once', async () => {
  drop();
  press('Cancel');
  expect(worker().isOver).toBe(true);
  expect(await screen.findByText(TIC.cancelled)).toBeTruthy();
});

test('a worker that dies is said to have, with what to do', async () => {
  drop();
  await does((one) => one.onerror());
  expect(await screen.findByText(TIC.unknown)).toBeTruthy();
});

test('what came before a fault is kept only where the user says so', async () => {
  const says = 'Packed byte 40,000: it is packed, and ends too early: it is not whole. Get it again.';
  await found({ ...FILE, fault: { kind: 'broken', says } });
  expect(screen.getByRole('alert').textContent).toContain(says);
  expect(button(TIC.form.make).getAttribute('aria-disabled')).toBe('true');
  fireEvent.click(screen.getByRole('checkbox', { name: 'Keep what came before (12 rates)' }));
  press(TIC.form.make);
  expect(worker().asked.at(-1)).toMatchObject({ type: 'make', terms: { withBroken: true } });
});

test('a table of contents lists its files with their addresses, of which none but https can be followed', async () => {
  const listed = [
    { description: 'PPO', location: 'https://payer.example/ppo.json.gz' },
    { description: '', location: 'javascript:alert(1)' },
  ];
  await found({ ...FILE, kind: 'contents', rows: 0, listed });
  expect(screen.getByRole('link').getAttribute('href')).toBe('https://payer.example/ppo.json.gz');
  expect(screen.getByText('javascript:alert(1)')).toBeTruthy();
  expect(screen.getByText(TIC.found.nothing)).toBeTruthy();
});

test.each([
  ['a file of allowed amounts', { kind: 'allowedAmounts', rows: 0 }, TIC.found.allowed],
  ['references elsewhere', { elsewhere: 3 }, TIC.found.elsewhere(3)],
  ['more rates than fit', { rows: 0, fault: { kind: 'tooMany', most: 1_000_000 } }, TIC.found.tooMany(1_000_000)],
  ['nothing that Parley carries', { rows: 0 }, TIC.found.kept({ ...FILE, rows: 0 })],
] as const)('%s is said to be what it is', async (_, change, words) => {
  await found({ ...FILE, ...change });
  expect(screen.getByText(words)).toBeTruthy();
});

test('files of several payers are pointed out, and nothing is made without a payer and a name', async () => {
  await found(FILE, { ...FILE, payer: 'Other Health' });
  expect(screen.getByText(TIC.found.payers('Made Health, Other Health'))).toBeTruthy();
  fireEvent.change(screen.getByRole('textbox', { name: 'Payer' }), { target: { value: ' ' } });
  press(TIC.form.make);
  expect(await screen.findByText(TIC.form.payer.missing)).toBeTruthy();
  expect(worker().asked).toHaveLength(1);
});

test('the worker ends with the view', () => {
  const { unmount } = render(<TicDrop onPack={onPack} />);
  fireEvent.drop(screen.getByRole('group', { name: TIC.label }), { dataTransfer: { files: [dropped] } });
  unmount();
  expect(worker().isOver).toBe(true);
});
