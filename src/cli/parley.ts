import { Command, CommanderError } from 'commander';
import { auditCommand } from './audit/auditCommand';
import { contractCommand } from './contract/contractCommand';
import { ingestCommand } from './ingest/ingestCommand';
import { packCommand } from './pack/packCommand';
import { EXIT, Refusal } from './refusal';

const SUCCESS = 0;

const program = new Command('parley')
  .description('Payer rates of behavioral health beside their benchmarks, for workbooks too big for a pane')
  .addCommand(auditCommand())
  .addCommand(contractCommand())
  .addCommand(ingestCommand())
  .addCommand(packCommand());
for (const command of [program, ...program.commands, ...program.commands.flatMap(({ commands }) => commands)])
  command.exitOverride().showHelpAfterError('(--help says how)');

// A reader that has seen enough, such as head, is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof Refusal) {
    console.error(`parley: ${error.message}`);
    process.exitCode = error.code;
  } else if (error instanceof CommanderError) process.exitCode = error.exitCode === SUCCESS ? SUCCESS : EXIT.usage;
  else throw error;
}
