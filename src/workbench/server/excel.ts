/**
 * Puts the add-in under development into desktop Excel, and takes it out again: `npm run start:excel`, `npm run stop:excel`.
 * Microsoft's tool is fetched when asked for and never installed with the rest: it needs a native keychain module, which does
 * not build on a bare Linux machine, where there is no Excel either.
 */
import { spawnSync } from 'node:child_process';

const TOOL = 'office-addin-debugging@7.0.0';
const OPTIONS: Readonly<Record<string, readonly string[]>> = {
  start: ['desktop', '--app', 'excel', '--dev-server', '"npm run dev-server"', '--dev-server-port', '3000'],
  stop: ['desktop'],
};

const verb = process.argv[2] ?? '';
const options = OPTIONS[verb];

if (options === undefined) {
  console.error('Say start or stop.');
  process.exitCode = 2;
} else if (process.platform !== 'win32' && process.platform !== 'darwin') {
  console.error(
    'Desktop Excel needs Windows or macOS. Here, `npm start` opens the workbench, a page that plays Excel.',
  );
  process.exitCode = 1;
} else {
  // npx is a script on Windows, which only a shell can start.
  const command = ['npx', '--yes', TOOL, verb, 'manifest.xml', ...options].join(' ');
  process.exitCode = spawnSync(command, { shell: true, stdio: 'inherit' }).status ?? 1;
}
