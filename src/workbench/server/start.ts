import { parseArgs } from 'node:util';
import { build } from './build';
import { openBrowser } from './openBrowser';
import { serve } from './serve';

const FIRST_PORT = 3100;

const { values: options } = parseArgs({
  options: { 'no-build': { type: 'boolean' }, 'build-only': { type: 'boolean' }, watch: { type: 'boolean' } },
});
const root = process.cwd();
if (!options['no-build']) await build(root, options.watch ?? false);
if (options['build-only']) process.exit();
const served = await serve({ root, port: FIRST_PORT });
console.log(`Parley's workbench: ${served.workbenchUrl}`);
if (process.stdout.isTTY && !process.env['CI']) openBrowser(served.workbenchUrl);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void served.close().finally(() => process.exit());
  });
}
