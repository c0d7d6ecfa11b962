import path from 'node:path';
import { pathToFileURL } from 'node:url';
import webpack from 'webpack';

/**
 * A module's exports as the build would ship it: the runner's own way of reading TypeScript wraps every closure, which makes fast
 * code four times slower than it is.
 */
export async function bundled(file: string): Promise<Readonly<Record<string, unknown>>> {
  const root = process.cwd();
  const folder = path.join(root, '.cache/bench');
  const name = path.basename(file, '.ts');
  const compiler = webpack({
    mode: 'production',
    context: root,
    target: 'node20',
    entry: { [name]: path.resolve(file) },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: { rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: 'swc-loader' }] },
    externalsPresets: { node: true },
    externals: [/^[^./]/],
    externalsType: 'import',
    experiments: { outputModule: true },
    output: { path: folder, filename: '[name].mjs', library: { type: 'module' } },
  });
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      const failure = error ?? (stats?.hasErrors() ? new Error(stats.toString('errors-only')) : null);
      if (failure) reject(failure);
      else resolve();
    });
  });
  return (await import(pathToFileURL(path.join(folder, `${name}.mjs`)).href)) as Readonly<Record<string, unknown>>;
}
