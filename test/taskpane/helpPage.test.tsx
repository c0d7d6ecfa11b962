import helpPage from '../../src/taskpane/help/helpPage';

const metadata = JSON.stringify({
  functions: [
    {
      id: 'BENCHMARK',
      name: 'BENCHMARK',
      description: 'Benchmark of a code, "as is", <where> known.',
      parameters: [
        { name: 'code', description: 'Billing code.' },
        { name: 'source', description: 'Whose figure.', optional: true, customEnumId: 'SOURCE' },
      ],
    },
    { id: 'NEWS', name: 'NEWS', parameters: [] },
  ],
  enums: [{ id: 'SOURCE', values: [{ name: 'Medicare', stringValue: 'medicare', tooltip: 'The fee schedule.' }] }],
});

const page = new DOMParser().parseFromString(helpPage({ metadata }), 'text/html');
const section = page.getElementById('benchmark')!;

test('has an anchor for each function, linked from the top', () => {
  expect([...page.querySelectorAll('nav a')].map((link) => link.getAttribute('href'))).toEqual(['#benchmark', '#news']);
  expect(page.getElementById('news')).not.toBeNull();
});

test('shows the call, its arguments with their choices, and an example', () => {
  expect(section.querySelector('code')?.textContent).toBe('=PARLEY.BENCHMARK(code, [source])');
  expect([...section.querySelectorAll('tbody th')].map(({ textContent }) => textContent)).toEqual(['code', 'source']);
  expect(section.querySelector('tbody tr:last-child')?.textContent).toContain('Optional. Whose figure.');
  expect(section.querySelector('dt')?.textContent).toBe('medicare');
  expect(section.querySelector('dd')?.textContent).toBe('The fee schedule.');
  expect(section.querySelector('h3 + p')?.textContent).toMatch(/^=PARLEY\.BENCHMARK\(/);
});

test('keeps descriptions text', () => {
  expect(section.querySelector('h2 + p')?.textContent).toBe('Benchmark of a code, "as is", <where> known.');
});

test('is whole HTML without a script', () => {
  expect(page.body.textContent).not.toContain('markup');
  expect(page.querySelectorAll('script, [onclick]')).toHaveLength(0);
  expect(page.documentElement.lang).toBe('en');
});
