import { states } from '../../data/places/states';
import { SHORTAGE_SOURCE } from '../../data/shortage/source';

const HEADINGS = 'state,designated_mh_hpsas,avg_severity_of_25';

/** `Texas,393,15.6,179` as `['TX', [393, 15.6]]`. */
function stateLine(line: string): readonly [string, readonly [number, number]] {
  const [name = '', areas = '', severity = ''] = line.split(',');
  const state = states.find((one) => one.name === name);
  const figures = [Number(areas), Number(severity)] as const;
  if (!state) throw new Error(`shortage areas: ${name} is no state`);
  if (!(figures[0] > 0 && figures[1] > 0 && figures[1] <= 25))
    throw new Error(`shortage areas: ${line} has no figures that can be meant`);
  return [state.code, figures];
}

/** The embedded file of mental-health shortage areas by state, from HRSA's figures as a table with commas. */
export function shortage(table: string): string {
  const [headings = '', ...lines] = table.trim().split(/\r?\n/);
  if (!headings.startsWith(HEADINGS)) throw new Error(`shortage areas: the headings are ${headings}`);
  const states = Object.fromEntries(lines.map(stateLine).sort(([one], [other]) => (one < other ? -1 : 1)));
  return `${JSON.stringify({ generator: 'npm run data', ...SHORTAGE_SOURCE, states }, null, 1)}\n`;
}
