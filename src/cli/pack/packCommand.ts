import { Command } from 'commander';
import { buildCommand } from './build/buildCommand';
import { showCommand } from './show/showCommand';

/** `parley pack`. */
export const packCommand = (): Command =>
  new Command('pack')
    .description('makes packs of market rates, and shows what is in them')
    .addCommand(buildCommand())
    .addCommand(showCommand());
