import { Presets, SingleBar } from 'cli-progress';

/** What a command shows of its way while it works; from 0 to 1 within each stage. */
export interface Stages {
  readonly stage: (name: string, share: number) => void;
  readonly end: () => void;
}

/** The stages and how long each takes of the whole, as measured on a hundred thousand rows. */
export const STAGES = { Reading: 0.4, Auditing: 0.3, Reporting: 0.1, Writing: 0.2 } as const;
export type StageName = keyof typeof STAGES;

const SILENT: Stages = { stage: () => undefined, end: () => undefined };
const FINE = 1000;

/**
 * A bar on the terminal's second stream, so that the first stays clean for files and pipes; nothing where it is no terminal.
 * @param stages Their names, and how long each takes of the whole.
 */
export function bar(stream: NodeJS.WriteStream, stages: Readonly<Record<string, number>> = STAGES): Stages {
  if (!stream.isTTY) return SILENT;
  const names = Object.keys(stages);
  const weights = Object.values(stages);
  const shown = new SingleBar(
    {
      stream,
      format: '{stage} {bar} {percentage}% · {duration_formatted}',
      hideCursor: true,
      clearOnComplete: true,
      etaBuffer: FINE,
    },
    Presets.shades_classic,
  );
  shown.start(FINE, 0, { stage: '' });
  return {
    stage: (name, share) => {
      const index = names.indexOf(name);
      const before = weights.slice(0, index).reduce((sum, weight) => sum + weight, 0);
      shown.update(Math.round(FINE * (before + share * (weights[index] ?? 0))), { stage: name.padEnd(9) });
    },
    end: () => shown.stop(),
  };
}
