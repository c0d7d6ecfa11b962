import { Command } from 'commander';
import { readCommand } from './readCommand';

/** `parley contract`. */
export const contractCommand = (): Command =>
  new Command('contract').description('reads payer contracts').addCommand(readCommand());
