import { statSync } from 'node:fs';
import { type Bench, count, type Row, times } from '../bench';
import { printRun } from '../measured';
import { inNetworkFile, npiFile } from './made';
import { byGunzip, byZlib, OTHERS } from './others';
import { byCommand, type CommandRun, makeCommand, openReader, type Read } from './ours';
import { median, speed, type Took } from './took';

const LARGE = 2_000_000_000;
/** As much as the slowest of the others can stand. */
const SMALL = 60_000_000;
/** As many as the NPPES lists. */
const NPIS = 8_500_000;
/** A twentieth of all services in the made files, whose other codes are any number of five digits. */
const MORE_CODES = Array.from({ length: 4000 }, (_, index) => String(10_000 + index));
/** Machines are faster at one moment than at another: what is compared is measured in turns. */
const ROUNDS = 3;

interface Turn {
  readonly program: number | undefined;
  readonly zlib: Took;
  readonly reader: Read;
  readonly command: CommandRun;
}

type Reader = (file: string) => Promise<Read>;

const NONE = 'there is no such program here';
const byWhole = ({ command }: Turn): number => command.seconds;
const byProgram = ({ program }: Turn): number | undefined => program;

/** Each turn’s ratio, where the machine has what it is to. */
function ratios(turns: readonly Turn[], of: (turn: Turn) => number, to: (turn: Turn) => number | undefined): string {
  const all = turns.flatMap((turn) => {
    const base = to(turn);
    return base === undefined ? [] : [times(of(turn) / base)];
  });
  return all.length === 0 ? NONE : all.join('  ');
}

async function large(read: Reader, name: string, variety: number): Promise<readonly Row[]> {
  const file = await inNetworkFile(name, { bytes: LARGE, variety, seed: 7 });
  const turns: Turn[] = [];
  for (let round = 0; round < ROUNDS; round += 1)
    turns.push({
      program: byGunzip(file),
      zlib: await byZlib(file),
      reader: await read(file),
      command: await byCommand(file),
    });
  const bytes = turns[0]?.reader.bytes ?? 0;
  const withNpis = await byCommand(file, { npis: await npiFile(NPIS) });
  const more = await byCommand(file, { codes: MORE_CODES });
  const command = median(turns.map((turn) => turn.command));
  const reader = median(turns.map((turn) => turn.reader));
  const program = turns.flatMap((turn) => (turn.program === undefined ? [] : [{ bytes, seconds: turn.program }]));
  const packed = (bytes / statSync(file).size).toFixed(0);
  const whole = `parley ingest tic, ${count(command.rows)} rates kept`;
  const compared: readonly Row[] = [
    [`${whole} ÷ the program gunzip, turn by turn`, ratios(turns, byWhole, byProgram)],
    [`${whole} ÷ Node’s zlib`, ratios(turns, byWhole, ({ zlib }) => zlib.seconds)],
    ['Parley’s reader alone ÷ the program gunzip', ratios(turns, (turn) => turn.reader.seconds, byProgram)],
    [
      'Parley’s reader alone ÷ Node’s zlib',
      ratios(
        turns,
        (turn) => turn.reader.seconds,
        ({ zlib }) => zlib.seconds,
      ),
    ],
  ];
  const rows: readonly Row[] = [
    [
      `${count(bytes / 1e6)} MB that packs ${packed}:1, the program gunzip alone`,
      program.length === 0 ? NONE : speed(median(program)),
    ],
    ['Node’s zlib alone', speed(median(turns.map(({ zlib }) => zlib)))],
    [`Parley’s reader alone, ${count(reader.rows)} rates of nine codes kept`, speed(reader)],
    [whole, `${speed({ bytes, seconds: command.seconds })}, ${printRun(command)}`],
    ...compared,
    [`parley ingest tic with a table of ${count(NPIS)} NPIs, ${count(withNpis.rows)} rates kept`, printRun(withNpis)],
    [`parley ingest tic with other codes, ${count(more.rows)} rates kept`, printRun(more)],
  ];
  return rows.map(([what, figure]) => [`${name}: ${what}`, figure]);
}

/** Parley beside others that read JSON, on what they can stand. */
async function small(read: Reader): Promise<readonly Row[]> {
  const file = await inNetworkFile('small', { bytes: SMALL, variety: 40, seed: 7 });
  await read(file);
  const turns: { readonly ours: Took; readonly others: readonly number[] }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const ours = await read(file);
    const others: number[] = [];
    for (const [, by] of OTHERS) others.push(await by(file, ours.bytes));
    turns.push({ ours, others });
  }
  const { bytes, seconds } = median(turns.map(({ ours }) => ours));
  const size = `${count(bytes / 1e6)} MB`;
  return [
    [`${size}: Parley’s reader alone`, speed({ bytes, seconds })],
    ...OTHERS.map(([name], index): Row => {
      const its = turns.map(({ ours, others }) => ({
        seconds: others[index] ?? 0,
        faster: (others[index] ?? 0) / ours.seconds,
      }));
      const faster = its.map((turn) => times(turn.faster)).join('  ');
      return [`${size}: ${name}; Parley’s reader is faster by`, `${speed({ bytes, ...median(its) })}  ${faster}`];
    }),
  ];
}

/** `parley ingest tic`, and the reader of in-network files in it, beside gunzip alone and beside others that read JSON. */
const tic: Bench = async () => {
  await makeCommand();
  const read = await openReader();
  return [...(await large(read, 'varied', 40)), ...(await large(read, 'repetitive', 13)), ...(await small(read))];
};

export default tic;
