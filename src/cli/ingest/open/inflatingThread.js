// Runs on a thread of its own: unpacks what it is sent and hands the pieces over. In JavaScript, since Node loads it as it is.
import { parentPort, workerData } from 'node:worker_threads';
import { createGunzip, createInflateRaw } from 'node:zlib';

const OPEN = { gzip: createGunzip, deflate: createInflateRaw };

const { format, ahead, asked } = workerData;
const inflating = OPEN[format]({ chunkSize: 1 << 20 });

let made = 0;
let sent = 0;

/** Waits while enough is ready: `asked` counts the pieces that have been asked for. */
function wait() {
  for (let read = Atomics.load(asked, 0); made - read >= ahead; read = Atomics.load(asked, 0))
    Atomics.wait(asked, 0, read);
}

inflating.on('data', (piece) => {
  wait();
  made += 1;
  // What does not fill its buffer shares it with the next piece.
  const bytes = piece.length === piece.buffer.byteLength ? piece : new Uint8Array(piece);
  parentPort.postMessage({ bytes }, [bytes.buffer]);
});
inflating.on('end', () => parentPort.postMessage('ended'));
inflating.on('error', ({ code, message }) =>
  parentPort.postMessage({ fault: { code, message, at: code === 'Z_BUF_ERROR' ? sent : inflating.bytesWritten } }),
);

parentPort.on('message', (packed) => {
  if (packed === 'end') inflating.end();
  else {
    sent += packed.length;
    inflating.write(packed, () => parentPort.postMessage('taken'));
  }
});
