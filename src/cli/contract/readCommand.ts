import path from 'node:path';
import { Command } from 'commander';
import { readContract, type ContractRead } from '../../session';
import { openFile } from '../audit/openFile';
import { Refusal } from '../refusal';
import { contractJson } from './contractJson';
import { contractLines } from './contractLines';

const EXAMPLES = `
Examples:
  parley contract read aetna.docx
  parley contract read aetna.pdf --json

What is found is for a person to check against the contract. Nothing is written anywhere.

Ends with 0 when done, 1 when the file cannot be read, 2 when the options cannot be understood.`;

/** What a contract says; refuses, by its name, a file that cannot be read. */
async function openContract(file: string): Promise<ContractRead> {
  const read = await readContract(new Uint8Array(await openFile(file)), () => undefined);
  if (!read.ok) throw new Refusal(`${path.basename(file)}: ${read.failure.message}`);
  return read.value;
}

/** `parley contract read`. */
export const readCommand = (): Command =>
  new Command('read')
    .description('finds the clauses of a contract, each with its page and sentence')
    .argument('<contract>', 'a Word file (.docx), a PDF with text in it, or a text file')
    .option('--json', 'prints the text and what was found as JSON')
    .addHelpText('after', EXAMPLES)
    .action(async (file: string, { json = false }: { readonly json?: boolean }) => {
      const read = await openContract(file);
      console.log(json ? contractJson(read, file) : contractLines(read).join('\n'));
    });
