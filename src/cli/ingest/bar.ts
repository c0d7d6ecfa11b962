import { Presets, SingleBar } from 'cli-progress';
import { count } from '../count';
import { MEGABYTE } from './summary';

/** What is shown of a file while it is read. */
export interface FileBar {
  readonly show: (packed: number, unpacked: number, rows: number) => void;
  readonly end: () => void;
}

const SILENT: FileBar = { show: () => undefined, end: () => undefined };
const EVERY_MS = 100;

/** A bar on the terminal's second stream: packed bytes of all, speed unpacked, time left, rows kept; nothing where it is no terminal. */
export function fileBar(stream: NodeJS.WriteStream, name: string, size: number | undefined): FileBar {
  if (!stream.isTTY) return SILENT;
  const bar = new SingleBar(
    {
      stream,
      format:
        size === undefined
          ? `${name} {megabytes} MB · {speed} MB/s · {rows} rows`
          : `${name} {bar} {percentage}% · {speed} MB/s · {eta_formatted} left · {rows} rows`,
      hideCursor: true,
      clearOnComplete: true,
      etaBuffer: 100,
    },
    Presets.shades_classic,
  );
  bar.start(size ?? 1, 0, { megabytes: 0, speed: 0, rows: 0 });
  const began = performance.now();
  let shown = 0;
  return {
    show(packed, unpacked, rows) {
      const now = performance.now();
      if (now - shown < EVERY_MS) return;
      shown = now;
      const speed = Math.round(unpacked / MEGABYTE / Math.max(0.001, (now - began) / 1000));
      const megabytes = Math.round(unpacked / MEGABYTE);
      bar.update(size === undefined ? 0 : Math.min(packed, size), {
        megabytes,
        speed,
        rows: count(rows),
      });
    },
    end: () => bar.stop(),
  };
}
