import path from 'node:path';
import webpack from 'webpack';

/**
 * Puts a module, with all of ours that it imports, into one file for Node; packages stay where they are. What reads TypeScript on the
 * fly wraps every closure, which makes hot code several times slower than it is.
 */
export function bundle(root, entry, folder) {
  const compiler = webpack({
    mode: 'production',
    context: root,
    target: 'node20',
    devtool: false,
    entry: { [path.basename(entry, '.ts')]: path.resolve(root, entry) },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: { rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: 'swc-loader' }] },
    externalsPresets: { node: true },
    externals: [/^[^./]/],
    externalsType: 'module-import',
    experiments: { outputModule: true },
    optimization: { minimize: false },
    output: {
      path: path.resolve(folder),
      filename: '[name].mjs',
      assetModuleFilename: '[name][ext]',
      library: { type: 'module' },
    },
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      const failure = error ?? (stats?.hasErrors() ? new Error(stats.toString('errors-only')) : null);
      if (failure) reject(failure);
      else resolve();
    });
  });
}
