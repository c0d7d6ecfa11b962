import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const SOURCES = [
  'src',
  'assets/icons',
  'assets/sample.xlsx',
  'assets/sample-contract.docx',
  'assets/sample-market.parquet',
  'manifest.xml',
  'package-lock.json',
  'webpack.config.js',
];
const STAMP = '.cache/built';

/** Builds add-in and workbench where a source, or somebody else's build, is newer than the last build made here. */
export function ensureBuilt(root: string): void {
  const stamp = path.join(root, STAMP);
  const built = changedAt(stamp);
  const isFresh = built > 0 && SOURCES.every((source) => newest(path.join(root, source)) <= built);
  const isOurs = ['addin/manifest.xml', 'workbench/index.html'].every((file) => {
    const made = changedAt(path.join(root, 'dist', file));
    return made > 0 && made <= built;
  });
  if (isFresh && isOurs) return;
  const started = new Date();
  // In a process of its own: the configuration is an ES module, which Jest does not load.
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'src/workbench/server/start.ts', '--build-only'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('The build failed; see above.');
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, `A build started at ${started.toISOString()} is in dist.\n`);
}

function newest(file: string): number {
  const own = changedAt(file);
  if (own === 0 || !statSync(file).isDirectory()) return own;
  return Math.max(own, ...readdirSync(file).map((name) => newest(path.join(file, name))));
}

function changedAt(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
