/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { parseManifest } from '../../../src/workbench/host/manifest';

const parse = (text: string): Document => new DOMParser().parseFromString(text, 'text/xml');
const fixture = readFileSync('test/support/fixture/addin/manifest.xml', 'utf8');

test('reads what the workbench needs, following resources', () => {
  expect(parseManifest(parse(fixture))).toEqual({
    displayName: 'Fixture',
    namespace: 'FIXTURE',
    pageUrl: 'https://localhost:3000/taskpane.html',
    functionsUrl: 'https://localhost:3000/functions.json',
    commands: [
      { id: 'Fixture.Open', label: 'Open', functionName: undefined },
      { id: 'Fixture.Mark', label: 'Mark', functionName: 'MARK' },
    ],
  });
});

test('reads the add-in’s own manifest', () => {
  const manifest = parseManifest(parse(readFileSync('manifest.xml', 'utf8')));
  expect(manifest).toMatchObject({ displayName: 'Parley', namespace: 'PARLEY' });
  expect(manifest.commands.length).toBeGreaterThan(0);
});

test('does not depend on the prefixes of the schemas', () => {
  const renamed = fixture.replaceAll('bt:', 'basic:').replace('xmlns:bt', 'xmlns:basic');
  expect(parseManifest(parse(renamed)).namespace).toBe('FIXTURE');
});

test.each([
  ['no custom functions', fixture.replace('xsi:type="CustomFunctions"', 'xsi:type="Other"'), 'has no custom functions'],
  ['no page', fixture.replace(/<Page>.*<\/Page>/, ''), 'has no <Page> <SourceLocation>'],
  [
    'a resource that is not there',
    fixture.replace('<Namespace resid="Namespace"', '<Namespace resid="Other"'),
    'no value',
  ],
])('says what is wrong with a manifest with %s', (_, text, reason) => {
  expect(() => parseManifest(parse(text))).toThrow(reason);
});
