import { UnreadableTic } from '../../../src/formats/tic';
import { bytesOf, openReader } from './read';

const MOST_PAGES = 32_767;

/** Opens a reader whose scanner has nearly all the memory that it can have, most of it out of its reach. */
function openFull() {
  const { Instance } = WebAssembly;
  const made: WebAssembly.Instance[] = [];
  const spy = jest.spyOn(WebAssembly, 'Instance').mockImplementation((module, imports) => {
    const instance = new Instance(module, imports);
    made.push(instance);
    return instance;
  });
  const open = openReader();
  spy.mockRestore();
  const memory = made[0]?.exports['memory'];
  if (!(memory instanceof WebAssembly.Memory)) throw new Error('the scanner was not opened');
  memory.grow(MOST_PAGES - memory.buffer.byteLength / 65_536);
  return open;
}

const references = (from: number) =>
  Array.from(
    { length: 1000 },
    (_, index) =>
      `{"provider_group_id":${from + index},"provider_groups":[{"npi":[1],"tin":{"type":"ein","value":"12-3456789"}}]}`,
  ).join(',');

test('a file with more groups than there is memory for is refused by the byte where that shows; the rest can be kept', () => {
  const { reader } = openFull();
  const begin = '{"provider_references":[';
  reader.feed(bytesOf(begin));
  let fed = begin.length;
  let fault: unknown;
  for (let id = 0; fault === undefined && id < 1_000_000; id += 1000) {
    const piece = bytesOf(`${references(id)},`);
    fed += piece.length;
    try {
      reader.feed(piece);
    } catch (error) {
      fault = error;
    }
  }
  expect(fault).toBeInstanceOf(UnreadableTic);
  if (!(fault instanceof UnreadableTic)) return;
  expect(fault.message).toContain('what has been read up to here fills the 2 GB that there is room for.');
  expect(fault.byte).toBeGreaterThan(0);
  expect(fault.byte).toBeLessThanOrEqual(fed);
  expect(() => reader.finish()).toThrow(fault);
  expect(reader.salvage().counts.items).toBe(0);
});
