import { copyFile } from 'node:fs/promises';
import path from 'node:path';
import webpack from 'webpack';

/** Bundles the fixture's host page, a workbench without a grid, and returns its folder. */
export async function bundleFixtureHost(root: string): Promise<string> {
  const folder = path.join(root, '.cache/fixture-host');
  const source = path.join(root, 'test/support/fixture/host');
  const compiler = webpack({
    mode: 'development',
    devtool: false,
    context: root,
    target: ['web', 'es2022'],
    entry: path.join(source, 'host.ts'),
    resolve: { extensions: ['.ts', '.js'] },
    module: { rules: [{ test: /\.ts$/, use: 'swc-loader' }] },
    output: { path: folder, filename: 'host.js' },
  });
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      const failure = error ?? (stats?.hasErrors() ? new Error(stats.toString('errors-only')) : null);
      if (failure) reject(failure);
      else resolve();
    });
  });
  await copyFile(path.join(source, 'index.html'), path.join(folder, 'index.html'));
  return folder;
}
