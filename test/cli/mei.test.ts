import { readFileSync } from 'node:fs';
import { mei } from '../../src/cli/generate/mei';

const HEAD = 'year,percent,title,link,caution';
const line = (year: string, percent: string, link = 'https://example.org') =>
  `${year},${percent},"Rule, ${year}",${link},`;

test('the embedded index is what the table beside it makes', () => {
  const table = readFileSync('src/data/indices/mei.csv', 'utf8');
  expect(mei(table)).toBe(readFileSync('src/data/indices/generated/mei.json', 'utf8'));
});

test('a year more is a line more, with its source', () => {
  const made = JSON.parse(mei([HEAD, line('2026', '2.7'), `${line('2027', '-0.4')}check it`].join('\n'))) as unknown;
  expect(made).toMatchObject({
    updates: [
      { year: 2026, permille: 27, citation: { title: 'Rule, 2026', link: 'https://example.org' } },
      { year: 2027, permille: -4, citation: { caution: 'check it' } },
    ],
  });
});

test.each([
  ['a gap', [HEAD, line('2025', '3.5'), line('2027', '2.1')], '2027 does not follow 2025'],
  ['an update that cannot be meant', [HEAD, line('2026', '270')], '2026 270% cannot be meant'],
  ['a blank update', [HEAD, line('2026', '')], '2026 % cannot be meant'],
  ['a year without its source', [HEAD, line('2026', '2.7', 'a memo')], '2026 names no source'],
  ['other headings', ['a,b', '1,2'], 'the headings are a,b'],
])('%s ends it', (_, lines, says) => expect(() => mei(lines.join('\n'))).toThrow(says));
