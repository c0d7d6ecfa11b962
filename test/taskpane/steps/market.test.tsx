import { FluentProvider } from '@fluentui/react-components';
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { failed, ok } from '../../../src/core/result';
import type { DamagedPack, PackOrigin, PackShelf, ShelvedPack } from '../../../src/session';
import { MarketView } from '../../../src/taskpane/steps/market/MarketView';
import { MARKET } from '../../../src/taskpane/steps/market/strings';
import { THEMES } from '../../../src/taskpane/theme';
import { type ArrayWorkbook, arrayWorkbook } from '../../support/arrayWorkbook';
import { packOf } from '../../core/market/packOf';
import { texasMarket } from '../../support/texasMarket';
import { systemPrefers } from '../matchMedia';
import { unfold } from '../../support/unfold';

const ADDRESS = 'https://example.org/texas.parquet';
const TEXAS: ShelvedPack = {
  pack: texasMarket(),
  bytes: 3210,
  origin: { kind: 'address', address: ADDRESS, etag: '' },
  kept: true,
  travels: false,
};

/** A shelf that does as it is told, and what it was asked to do. */
function shelfOf(begin: readonly ShelvedPack[], change: Partial<PackShelf> = {}) {
  let packs = begin;
  const damaged: readonly DamagedPack[] = [];
  const asked: unknown[] = [];
  const listeners = new Set<() => void>();
  const set = (next: readonly ShelvedPack[]): void => {
    packs = next;
    act(() => listeners.forEach((listener) => listener()));
  };
  const shelf: PackShelf = {
    list: () => packs,
    damaged: () => damaged,
    file: () => new Blob(['ab']),
    lasts: () => null,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    open: () => Promise.resolve(),
    addFile({ size }, file) {
      asked.push(['addFile', size, file]);
      set([{ ...TEXAS, origin: { kind: 'file', file } }]);
      return Promise.resolve(ok({ ...TEXAS, origin: { kind: 'file', file } as const, replaced: null }));
    },
    pull(address, { inFull }) {
      asked.push(['pull', address, ...(inFull === true ? ['in full'] : [])]);
      return Promise.resolve(ok('unchanged' as const));
    },
    remove(name) {
      asked.push(['remove', name]);
      set([]);
      return Promise.resolve();
    },
    travel(name) {
      asked.push(['travel', name]);
      return Promise.resolve();
    },
    ...change,
  };
  return { shelf, asked };
}

async function show(shelf: PackShelf, workbook: ArrayWorkbook = arrayWorkbook({}), sample?: string): Promise<void> {
  render(
    <FluentProvider theme={THEMES.light}>
      <MarketView shelf={shelf} workbook={workbook} sample={sample} onLeave={() => undefined} />
    </FluentProvider>,
  );
  // What the workbook remembers comes a moment later.
  await act(() => Promise.resolve());
}

/** As a hand or the Enter key does, which leaves the focus there. */
const press = (name: string): void => {
  const button = screen.getByRole('button', { name });
  button.focus();
  fireEvent.click(button);
};
const fetchFrom = (address: string): void => {
  fireEvent.change(screen.getByRole('textbox', { name: MARKET.address.label }), { target: { value: address } });
  press(MARKET.address.get);
};

beforeEach(() => {
  window.scrollTo = () => undefined;
  Element.prototype.scrollIntoView = () => undefined;
  systemPrefers();
});

test('without packs it says what they are and where they come from, and its heading has the focus', async () => {
  await show(shelfOf([]).shelf);
  for (const line of MARKET.none.what) expect(screen.getByText(line)).toBeTruthy();
  expect(document.activeElement?.textContent).toBe(MARKET.title);
  expect(screen.queryByRole('button', { name: MARKET.sample.get })).toBeNull();
});

test('says of a pack what it holds and rests on', async () => {
  await show(shelfOf([TEXAS]).shelf);
  const card = within(screen.getByRole('list', { name: MARKET.list }));
  expect(card.getByText('1 payer · 2 codes · 6 regions')).toBeTruthy();
  expect(card.getByText('3 kB, fetched from example.org')).toBeTruthy();
  unfold(screen.getByText(MARKET.pack.rests));
  expect(card.getByText('Up to 64 provider groups to a percentile; none where there are fewer than 5.')).toBeTruthy();
  expect(card.getByText('90 rates of 100 read are used.')).toBeTruthy();
  expect(card.getByText('10 rates left out: placeholders')).toBeTruthy();
  expect(card.getByText('Aetna: aetna_in-network.json.gz, of 2026-06-01')).toBeTruthy();
});

test('a pack that is fetched is announced, and the workbook remembers where it is from', async () => {
  const { shelf, asked } = shelfOf([], { pull: () => Promise.resolve(ok('added')) });
  const workbook = arrayWorkbook({});
  await show(shelf, workbook);
  fetchFrom(ADDRESS);
  await waitFor(() => expect(screen.getByText(MARKET.address.done('added', ADDRESS))).toBeTruthy());
  expect(screen.getByRole('status').textContent).toContain('example.org is loaded');
  expect([asked, workbook.memory.get('packAddresses')]).toEqual([[], [ADDRESS]]);
});

test('offers the address that the workbook remembers, and none of what is loaded', async () => {
  const workbook = arrayWorkbook({});
  workbook.memory.set('packAddresses', ['https://example.org/other.parquet', ADDRESS]);
  await show(shelfOf([TEXAS]).shelf, workbook);
  await waitFor(() =>
    expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('https://example.org/other.parquet'),
  );
  expect(screen.getByText(MARKET.address.known)).toBeTruthy();
});

test.each([[['javascript:alert(1)']], ['https://example.org'], [[1]]])(
  'what somebody wrote into the workbook in place of addresses is passed over: %p',
  async (kept) => {
    const workbook = arrayWorkbook({});
    workbook.memory.set('packAddresses', kept);
    await show(shelfOf([]).shelf, workbook);
    expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('');
  },
);

test.each<[string, readonly ShelvedPack[], string]>([
  ['none is loaded', [], ''],
  ['one is loaded', [TEXAS], ' The pack that is loaded stays as it is.'],
  [
    'two are loaded',
    [TEXAS, { ...TEXAS, pack: { ...TEXAS.pack, name: 'Another' } }],
    ' The packs that are loaded stay as they are.',
  ],
])('a pack that was refused is said, with the packs that stay: %s', async (_, begin, stays) => {
  const refused = failed('packNotThere', { host: 'example.org' });
  await show(shelfOf(begin, { pull: () => Promise.resolve(refused) }).shelf);
  fetchFrom('https://example.org/other.parquet');
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toBe(`${MARKET.address.failed}${refused.failure.message}${stays}`);
  expect(screen.queryAllByText('Texas market')).toHaveLength(begin.length > 0 ? 1 : 0);
});

test('an address that gave no pack stays in its field to be mended, and one that did does not', async () => {
  const typed = (): string => screen.getByRole<HTMLInputElement>('textbox', { name: MARKET.address.label }).value;
  const wrong = `${ADDRESS}.bak`;
  const listeners = new Set<() => void>();
  let packs: readonly ShelvedPack[] = [];
  const { shelf } = shelfOf([], {
    list: () => packs,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    pull(address) {
      if (address === wrong) return Promise.resolve(failed('packNotThere', { host: 'example.org' }));
      packs = [TEXAS];
      act(() => listeners.forEach((listener) => listener()));
      return Promise.resolve(ok('added'));
    },
  });
  await show(shelf);
  fetchFrom(wrong);
  await screen.findByRole('alert');
  expect(typed()).toBe(wrong);
  fetchFrom(ADDRESS);
  await screen.findByText(MARKET.address.done('added', ADDRESS));
  expect(typed()).toBe('');
});

test('fetching can be cancelled', async () => {
  const { shelf } = shelfOf([], {
    pull: (_, { signal }) =>
      new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error))),
  });
  await show(shelf);
  fetchFrom(ADDRESS);
  fireEvent.click(await screen.findByRole('button', { name: 'Cancel' }));
  expect(await screen.findByText(MARKET.address.cancelled)).toBeTruthy();
});

test('takes a file that is chosen, and one that is dropped', async () => {
  const { shelf, asked } = shelfOf([]);
  await show(shelf);
  const file = new File(['ab'], 'texas.parquet');
  fireEvent.drop(screen.getByRole('group', { name: MARKET.file.label }), { dataTransfer: { files: [file] } });
  expect(await screen.findByText(MARKET.file.done('Texas market', null))).toBeTruthy();
  const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
  fireEvent.change(input, { target: { files: [file] } });
  await waitFor(() => expect(asked).toHaveLength(2));
  expect(asked[1]).toEqual(['addFile', 2, 'texas.parquet']);
});

test('a file that cannot be read is said, whatever is thrown', async () => {
  const { shelf } = shelfOf([], { addFile: () => Promise.reject(new Error('gone')) });
  await show(shelf);
  const file = new File([], 'gone.parquet');
  fireEvent.drop(screen.getByRole('group', { name: MARKET.file.label }), { dataTransfer: { files: [file] } });
  expect((await screen.findByRole('alert')).textContent).toContain(MARKET.file.failed('gone.parquet'));
});

test('asks before it removes a pack', async () => {
  const { shelf, asked } = shelfOf([TEXAS]);
  await show(shelf);
  press(MARKET.pack.label(MARKET.pack.remove, 'Texas market'));
  expect(document.activeElement?.textContent).toBe(MARKET.removing.no);
  press(MARKET.removing.no);
  expect(asked).toEqual([]);
  // The button that had the focus is gone; who goes by keyboard is at the buttons of the same pack.
  expect(document.activeElement).toBe(screen.getByRole('group', { name: 'Texas market' }));
  press(MARKET.pack.label(MARKET.pack.remove, 'Texas market'));
  press(MARKET.removing.yes);
  expect(await screen.findByText(MARKET.pack.removed('Texas market'))).toBeTruthy();
  expect(asked).toEqual([['remove', 'Texas market']]);
  expect(document.activeElement).toBe(screen.getByRole('group', { name: MARKET.outcome }));
});

describe('how long the browser keeps a pack', () => {
  const kept = (origin: PackOrigin, change: Partial<ShelvedPack> = {}): ShelvedPack => ({
    ...TEXAS,
    origin,
    ...change,
  });
  const FILE = { kind: 'file', file: 'texas.parquet' } as const;
  const said = async (lasts: boolean | null, shelved: ShelvedPack): Promise<string> => {
    await show(shelfOf([shelved], { lasts: () => lasts }).shelf);
    return screen.getByRole('list', { name: MARKET.list }).textContent;
  };

  test('is for good where it has agreed to that', async () => {
    expect(await said(true, kept(FILE))).toContain('has agreed not to clear it by itself');
  });

  test.each<[string, ShelvedPack, string, boolean]>([
    ['a file', kept(FILE), 'Keep its file to add it again: save it where you have none.', true],
    ['an address', TEXAS, 'It can be fetched again from where it came, as long as it is published there.', true],
    ['a large file', kept(FILE, { bytes: 2 << 20 }), 'Keep its file to add it again', false],
  ])('is not said to be for good where it has not, and what is to be done: %s', async (_, shelved, what, travels) => {
    const text = await said(false, shelved);
    expect(text).toContain('has not agreed never to clear it');
    expect(text).toContain(what);
    expect(text.includes('let the pack travel with the workbook')).toBe(travels);
  });

  test.each<[string, boolean | null, ShelvedPack]>([
    ['the workbook brings it along', false, kept(FILE, { travels: true })],
    ['nobody knows yet', null, kept(FILE)],
  ])('is not spoken of where %s', async (_, lasts, shelved) => {
    expect(await said(lasts, shelved)).not.toMatch(/clear/);
  });

  test('is said anew when the browser answers', async () => {
    let lasts: boolean | null = null;
    const listeners = new Set<() => void>();
    const onChange = (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    };
    await show(shelfOf([kept(FILE)], { lasts: () => lasts, onChange }).shelf);
    lasts = true;
    act(() => listeners.forEach((listener) => listener()));
    expect(screen.getByText(MARKET.pack.lasts)).toBeTruthy();
  });
});

test('the file of a pack is saved under its name', async () => {
  const saved: unknown[] = [];
  URL.createObjectURL = (blob) => {
    saved.push((blob as Blob).size);
    return 'blob:pack';
  };
  URL.revokeObjectURL = () => undefined;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    saved.push(this.download);
  };
  const { shelf } = shelfOf([{ ...TEXAS, pack: texasMarket({ name: 'Aetna: 11/2026' }) }]);
  await show(shelf);
  press(MARKET.pack.label(MARKET.pack.save, 'Aetna: 11/2026'));
  expect(saved).toEqual([2, 'Aetna  11 2026.parquet']);
  expect(screen.getByRole('status').textContent).toContain('Aetna  11 2026.parquet is offered to be saved');
});

test('what a server takes for unchanged can be fetched in full, and what came of that is said', async () => {
  const { shelf, asked } = shelfOf([TEXAS]);
  await show(shelf);
  press(MARKET.pack.label(MARKET.pack.refresh, 'Texas market'));
  expect(await screen.findByText(/has no newer edition/)).toBeTruthy();
  press(MARKET.address.inFull);
  expect(await screen.findByText(MARKET.address.same(ADDRESS))).toBeTruthy();
  expect(asked).toEqual([
    ['pull', ADDRESS],
    ['pull', ADDRESS, 'in full'],
  ]);
  expect(screen.queryByRole('button', { name: MARKET.address.inFull })).toBeNull();
  // The button that was pressed is gone.
  expect(document.activeElement).toBe(screen.getByRole('group', { name: MARKET.outcome }));
});

describe('a pack that would take the place of another payer’s', () => {
  const cigna = packOf([{ payer: 'Cigna', groups: 12 }], { name: 'Texas market', edition: '2' });
  const asking: PackShelf['pull'] = async (_, { mayReplace }) =>
    (await mayReplace(TEXAS.pack, cigna)) ? ok('replaced') : failed('packDeclined', { name: 'Texas market' });

  test.each([
    [MARKET.replacing.yes, MARKET.address.done('replaced', ADDRESS)],
    [MARKET.replacing.no, failed('packDeclined', { name: 'Texas market' }).failure.message],
  ])('is asked about first: %s', async (answer, says) => {
    await show(shelfOf([TEXAS], { pull: asking }).shelf);
    fetchFrom(ADDRESS);
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain(MARKET.replacing.what(TEXAS.pack, cigna, ['Aetna']));
    expect(alert.textContent).toContain('has no rates of Aetna');
    expect(document.activeElement?.textContent).toBe(MARKET.replacing.no);
    press(answer);
    expect(await screen.findByText(says)).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('group', { name: MARKET.outcome }));
  });

  test('is not taken where the user leaves the page', async () => {
    const answers: boolean[] = [];
    const pull: PackShelf['pull'] = async (_, { mayReplace }) => {
      answers.push(await mayReplace(TEXAS.pack, cigna));
      return ok('unchanged');
    };
    await show(shelfOf([TEXAS], { pull }).shelf);
    fetchFrom(ADDRESS);
    await screen.findByRole('alert');
    cleanup();
    await act(() => Promise.resolve());
    expect(answers).toEqual([false]);
  });
});

test('a small pack travels with the workbook on request, and a large one cannot', async () => {
  const { shelf, asked } = shelfOf([TEXAS, { ...TEXAS, pack: texasMarket({ name: 'Large' }), bytes: 2 << 20 }]);
  await show(shelf);
  const large = screen.getByRole<HTMLInputElement>('switch', { name: MARKET.pack.label(MARKET.pack.travels, 'Large') });
  expect(large.disabled).toBe(true);
  fireEvent.click(screen.getByRole('switch', { name: MARKET.pack.label(MARKET.pack.travels, 'Texas market') }));
  expect(await screen.findByText(MARKET.pack.travelling('Texas market'))).toBeTruthy();
  expect(asked).toEqual([['travel', 'Texas market']]);
});

test('offers the sample where one is served and nothing is loaded', async () => {
  const { shelf, asked } = shelfOf([]);
  await show(shelf, arrayWorkbook({}), 'https://localhost/assets/sample-market.parquet');
  press(MARKET.sample.get);
  expect(await screen.findByText(/has no newer edition/)).toBeTruthy();
  expect(asked).toEqual([['pull', 'https://localhost/assets/sample-market.parquet']]);
});

test('a pack that no longer reads is said to be damaged, with a way to get it again or to forget it', async () => {
  const origin = { kind: 'address', address: 'https://example.org/texas.parquet', etag: '' } as const;
  const broken = [{ name: 'Texas market', origin }];
  const { shelf, asked } = shelfOf([], { damaged: () => broken });
  await show(shelf);
  expect(screen.getByText(MARKET.damaged.title('Texas market'))).toBeTruthy();
  press(MARKET.damaged.forget);
  press(MARKET.damaged.again);
  await act(() => Promise.resolve());
  expect(asked).toEqual([
    ['remove', 'Texas market'],
    ['pull', origin.address],
  ]);
});
