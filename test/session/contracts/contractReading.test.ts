import { type ContractAnswer, contractDesk, type ContractRequest } from '../../../src/session/contracts/contractDesk';
import { openContractReading } from '../../../src/session/contracts/contractReading';
import { contractDocx, contractPdf } from '../../support/contractFiles';

const nothing = (): void => undefined;
jest.setTimeout(60_000);

interface Made {
  isEnded: boolean;
  readonly worker: Worker;
}

/** Workers of this thread: each answers by the desk, or never. */
function workers(answers: boolean) {
  const all: Made[] = [];
  const start = (): Worker => {
    const listening: { onmessage: ((event: { data: unknown }) => void) | null } = { onmessage: null };
    const desk = contractDesk((data) => listening.onmessage?.({ data }));
    const made: Made = {
      isEnded: false,
      worker: Object.assign(listening, {
        onerror: null,
        postMessage: (request: ContractRequest) => {
          // What the library for PDF says to its own worker's page.
          listening.onmessage?.({ data: { sourceName: 'worker', action: 'ready' } });
          if (answers) void desk(request);
        },
        terminate: () => void (made.isEnded = true),
      }) as unknown as Worker,
    };
    all.push(made);
    return made.worker;
  };
  return { all, start };
}

const fileOf = (bytes: Uint8Array, name: string): File => new File([new Uint8Array(bytes)], name);

describe('reading contracts beside the pane', () => {
  test('a file comes back with its text and what was found in it, and the worker is gone', async () => {
    const { all, start } = workers(true);
    const stages = new Set<string>();
    const read = await openContractReading(start).read(fileOf(await contractPdf(), 'a.pdf'), ({ stage }) =>
      stages.add(stage),
    );
    const found = read.ok ? read.value.found.find(({ key }) => key === 'timelyFilingDays') : undefined;
    expect(found).toMatchObject({ value: 90, page: 1, certainty: 'likely' });
    expect(found?.sentence).toBe('Provider shall submit claims within ninety (90) days of the date of service.');
    expect(stages).toContain('reading');
    expect(all.map(({ isEnded }) => isEnded)).toEqual([true]);
  });

  test('Word and pasted text are looked through alike, without pages', async () => {
    const reading = openContractReading(workers(true).start);
    const word = await reading.read(fileOf(await contractDocx(), 'a.docx'), nothing);
    const pasted = await reading.readText('Plan shall pay clean claims within thirty (30) days of receipt.', nothing);
    for (const read of [word, pasted])
      expect(read.ok && read.value.found.find(({ key }) => key === 'cleanClaimDays')).toMatchObject({
        value: 30,
        page: null,
      });
  });

  test('what cannot be read fails in words', async () => {
    const read = await openContractReading(workers(true).start).read(
      fileOf(new Uint8Array([0, 1, 2]), 'a.bin'),
      nothing,
    );
    expect(read.ok ? '' : read.failure.message).toMatch(/^This is a file of a kind that is not read here/);
  });

  test('after the deadline the worker is ended and the figure said', async () => {
    const { all, start } = workers(false);
    const read = await openContractReading(start, 0.05).read(fileOf(await contractDocx(), 'a.docx'), nothing);
    expect(read.ok ? '' : read.failure.message).toMatch(/^This document was not read within 0.05 seconds/);
    expect(all[0]?.isEnded).toBe(true);
  });

  test('cancelled, the worker is ended at once; so is one whose document another replaces', async () => {
    const { all, start } = workers(false);
    const reading = openContractReading(start);
    void reading.readText('One.', nothing);
    void reading.readText('Two.', nothing);
    expect(all.map(({ isEnded }) => isEnded)).toEqual([true, false]);
    reading.close();
    expect(all[1]?.isEnded).toBe(true);
    await Promise.resolve();
  });

  test('a worker that fails rejects', async () => {
    const { all, start } = workers(false);
    const asked = openContractReading(start).readText('One.', nothing);
    const failure: ContractAnswer = { type: 'failed' };
    all[0]?.worker.onmessage?.({ data: failure } as MessageEvent);
    await expect(asked).rejects.toThrow('The worker failed.');
  });
});
