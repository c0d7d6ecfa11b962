/** Runs a command at the lowest priority: beside tests, it takes the time that they leave. */
const { spawn } = require('node:child_process');
const { constants, setPriority } = require('node:os');

setPriority(constants.priority.PRIORITY_LOW);
spawn(process.argv.slice(2).join(' '), { stdio: 'inherit', shell: true }).on('exit', (code) => {
  process.exitCode = code ?? 1;
});
