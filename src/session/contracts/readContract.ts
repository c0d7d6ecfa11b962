import { type DocumentText, findingClauses } from '../../core/contracts';
import { ok, type Result } from '../../core/result';
import { readDocument, readPastedText } from '../../formats/documents';
import type { DocumentRead } from '../../formats/documentText';
import type { ContractProgress, ContractRead } from './contractFound';

type Watch = (progress: ContractProgress) => void;

function found(text: DocumentText, watch: Watch): ContractRead['found'] {
  const finding = findingClauses(text);
  for (;;) {
    const step = finding.next();
    if (step.done === true) return step.value;
    watch({ stage: 'finding', ...step.value });
  }
}

function lookedThrough(read: Result<DocumentRead>, watch: Watch): Result<ContractRead> {
  if (!read.ok) return read;
  const { values: text, issues } = read.value;
  return ok({ text, issues, found: found(text, watch) });
}

/** Reads a contract's file and finds its clauses. Takes its thread for itself: seconds for a document of hundreds of pages. */
export async function readContract(bytes: Uint8Array, watch: Watch): Promise<Result<ContractRead>> {
  const read = await readDocument(bytes, (done, of) => watch({ stage: 'reading', done, of }));
  return lookedThrough(read, watch);
}

/** The same of text that was pasted. */
export const readContractText = (text: string, watch: Watch): Result<ContractRead> =>
  lookedThrough(readPastedText(text), watch);
