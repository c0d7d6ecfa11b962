/**
 * The manifest, checked without Microsoft's web service.
 * @jest-environment jsdom
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { all, parseXml, readIfThere, type ManifestUnderTest } from './manifest/manifestUnderTest';
import { MUTATIONS } from './manifest/mutations';
import { complaints, RULES } from './manifest/rules';

const DEVELOPMENT = 'https://localhost:3000';
const source = readFileSync('manifest.xml', 'utf8');

const textOf = (folder: string): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
    .join('\n');

const commands = textOf('src/commands');
const surroundings = {
  file: readIfThere,
  actions: [...commands.matchAll(/Office\.actions\.associate\(\s*'(\w+)'/g)].flatMap(([, name]) => name ?? []),
  // The generator writes this line into every functions.json.
  sources: [
    ...['src/functions', 'src/commands', 'src/taskpane'].map(textOf),
    '"allowCustomDataForDataTypeAny": true',
    source,
  ].join('\n'),
};

const manifest = (xml: string, address = DEVELOPMENT): ManifestUnderTest => ({
  root: parseXml(xml),
  address,
  ...surroundings,
});

const inNode = (script: string): string =>
  execFileSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8', stdio: 'pipe' });

describe('manifest.xml', () => {
  test('obeys every rule', () => expect(complaints(manifest(source))).toEqual({}));

  test('obeys every rule when built for another address', () => {
    const script = `
      import { readFileSync } from 'node:fs';
      import { parseAddress, withAddress } from './webpack.config.js';
      process.stdout.write(withAddress(readFileSync('manifest.xml', 'utf8'), parseAddress('https://parley.example/app/')));`;
    const built = inNode(script);
    expect(built).not.toContain('localhost');
    expect(complaints(manifest(built, 'https://parley.example/app'))).toEqual({});
  });

  test('is read by the tool that sideloads it', () => {
    const script = `
      import { OfficeAddinManifest } from 'office-addin-manifest';
      process.stdout.write(JSON.stringify(await OfficeAddinManifest.readManifestFile('manifest.xml')));`;
    expect(JSON.parse(inNode(script))).toMatchObject({
      displayName: 'Parley',
      hosts: ['Workbook'],
      officeAppType: 'TaskPaneApp',
      permissions: 'ReadWriteDocument',
      defaultSettings: { sourceLocation: `${DEVELOPMENT}/taskpane.html` },
    });
  });

  test('names at most five buttons, as many as fit a group on the Home tab', () => {
    expect(all(parseXml(source), 'Control').length).toBeLessThan(6);
  });
});

describe('the rules', () => {
  test.each(MUTATIONS)('$rule notices a change of $find', ({ rule, find, put }) => {
    const broken = source.replace(find, put);
    expect(broken).not.toBe(source);
    expect(Object.keys(complaints(manifest(broken)))).toContain(rule);
  });

  test('each have a mutation', () => {
    expect(new Set(MUTATIONS.map(({ rule }) => rule))).toEqual(new Set(Object.keys(RULES)));
  });

  test('refuse what is not XML', () => expect(() => parseXml(source.replace('</Hosts>', ''))).toThrow());
});

describe('the address of a build', () => {
  test.each(['http://parley.example', 'parley.example', 'https://parley.example/?a=b'])('refuses %s', (address) => {
    const script = `import { parseAddress } from './webpack.config.js'; parseAddress(${JSON.stringify(address)});`;
    expect(() => inNode(script)).toThrow(/address/);
  });
});
