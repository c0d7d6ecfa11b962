import { execFileSync } from 'node:child_process';

/** What the worker is told to keep of a build of these files, of which some have names that change with their contents. */
function keptOf(files: Readonly<Record<string, string>>, lasting: readonly string[]): unknown {
  const script = `
    import { keptBuild } from './webpack.config.js';
    process.stdout.write(JSON.stringify(keptBuild(...${JSON.stringify([files, lasting, 'taskpane.html'])})));`;
  return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' }));
}

const FILES = {
  'offline.js': 'the worker',
  'runtime.js': 'cells',
  'pane.6b0e4abb.js': 'pane',
  'pane.6b0e4abb.js.map': '{}',
  'help.html': 'help',
  'assets/sample-market.parquet': 'PAR1',
  'taskpane.html': '<script src="runtime.js?db4162c0"></script>',
  'manifest.xml': '<OfficeApp/>',
  'functions.json': '{}',
  'assets/icons/icon-16.png': 'PNG',
};
const LASTING = ['pane.6b0e4abb.js'];

test('the worker keeps what the page asks for, by the names by which it asks, and not what Excel asks for itself', () => {
  expect(keptOf(FILES, LASTING)).toEqual({
    version: expect.stringMatching(/^[0-9a-f]{16}$/) as string,
    page: 'taskpane.html',
    start: 'runtime.js?db4162c0',
    lasting: ['runtime.js?db4162c0', 'pane.6b0e4abb.js'],
    changing: ['assets/sample-market.parquet', 'help.html'],
  });
});

test('it is another version wherever a file is another, also one whose name stays', () => {
  expect(keptOf({ ...FILES, 'help.html': 'better help' }, LASTING)).not.toEqual(keptOf(FILES, LASTING));
  expect(keptOf({ ...FILES, 'manifest.xml': '<OfficeApp />' }, LASTING)).toEqual(keptOf(FILES, LASTING));
});

test('a page that does not say with which script it begins breaks the build', () => {
  expect(() => keptOf({ ...FILES, 'taskpane.html': '<script src="runtime.js"></script>' }, LASTING)).toThrow(
    'does not say with which build it begins',
  );
});
