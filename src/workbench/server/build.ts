import path from 'node:path';
import { pathToFileURL } from 'node:url';
import webpack, { type Configuration, type MultiStats } from 'webpack';

type ConfigFactory = (env: object, argv: { mode: 'development' | 'production' }) => Configuration[];

/** Builds the add-in and the workbench from the repository's own configuration, once or at every change. */
export async function build(root: string, watch: boolean): Promise<void> {
  const url = pathToFileURL(path.join(root, 'webpack.config.js')).href;
  const config = (await import(url)) as { default: ConfigFactory };
  const compiler = webpack(config.default({}, { mode: watch ? 'development' : 'production' }));
  await new Promise<void>((resolve, reject) => {
    const done = (error: Error | null, stats?: MultiStats): void => {
      if (stats?.hasErrors()) console.error(stats.toString('errors-only'));
      if (error) reject(error);
      else if (stats?.hasErrors() && !watch) reject(new Error('The build failed'));
      else resolve();
    };
    if (watch) compiler.watch({}, done);
    else compiler.run((error, stats) => compiler.close((closing) => done(error ?? closing ?? null, stats)));
  });
}
