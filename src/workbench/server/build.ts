import path from 'node:path';
import { pathToFileURL } from 'node:url';
import webpack, { type Configuration, type MultiStats } from 'webpack';
import { BUILT_FOR } from './addinFiles';

type ConfigFactory = (env: { url: string }, argv: { mode: 'development' | 'production' }) => Promise<Configuration[]>;

/** Builds the add-in and the workbench from the repository's own configuration, once or at every change. */
export async function build(root: string, watch: boolean): Promise<void> {
  const file = pathToFileURL(path.join(root, 'webpack.config.js')).href;
  const { default: configure } = (await import(file)) as { default: ConfigFactory };
  const compiler = webpack(await configure({ url: BUILT_FOR }, { mode: watch ? 'development' : 'production' }));
  await new Promise<void>((resolve, reject) => {
    const done = (error: Error | null, stats?: MultiStats): void => {
      const failed = stats?.hasErrors() ?? false;
      if (stats && failed) console.error(stats.toString('errors-only'));
      if (error) reject(error);
      else if (failed && !watch) reject(new Error('The build failed'));
      else resolve();
    };
    if (watch) compiler.watch({}, done);
    else compiler.run((error, stats) => compiler.close((closing) => done(error ?? closing ?? null, stats)));
  });
}
