// Runs on a thread of its own: unpacks what it is sent and hands the pieces over. In JavaScript, since Node loads it as it is.
import { parentPort, workerData } from 'node:worker_threads';
import { createGunzip, createInflateRaw } from 'node:zlib';

const OPEN = { gzip: createGunzip, deflate: createInflateRaw };

const { format, ahead, asked } = workerData;
const inflating = OPEN[format]({ chunkSize: 1 << 20 });

let made = 0;
let sent = 0;
/** Unpacked bytes, and the last five packed ones. */
let unpacked = 0;
let last = Buffer.alloc(0);

/** Waits while enough is ready: `asked` counts the pieces that have been asked for. */
function wait() {
  for (let read = Atomics.load(asked, 0); made - read >= ahead; read = Atomics.load(asked, 0))
    Atomics.wait(asked, 0, read);
}

inflating.on('data', (piece) => {
  wait();
  made += 1;
  unpacked += piece.length;
  // What does not fill its buffer shares it with the next piece.
  const bytes = piece.length === piece.buffer.byteLength ? piece : new Uint8Array(piece);
  parentPort.postMessage({ bytes }, [bytes.buffer]);
});
inflating.on('end', () => parentPort.postMessage('ended'));
inflating.on('error', ({ code, message }) => {
  const isCut = code === 'Z_BUF_ERROR';
  const fault = { code: isCut && isOneMore() ? 'ONE_MORE' : code, message, at: isCut ? sent : inflating.bytesWritten };
  parentPort.postMessage({ fault });
});

const FIRST_OF_GZIP = 0x1f;

/** zlib waits for a second byte of what begins no member, and calls the file cut: whether a member's length is before it tells. */
function isOneMore() {
  if (format !== 'gzip' || last.length < 5 || last[4] === FIRST_OF_GZIP) return false;
  return last.readUInt32LE(0) === unpacked % 2 ** 32;
}

parentPort.on('message', (packed) => {
  if (packed === 'end') inflating.end();
  else {
    sent += packed.length;
    last = Buffer.concat([last, packed.subarray(-5)]).subarray(-5);
    inflating.write(packed, () => parentPort.postMessage('taken'));
  }
});
