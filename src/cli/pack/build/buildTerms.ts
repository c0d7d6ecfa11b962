import { type DayNumber, dayOfIso } from '../../../core/dates';
import { type PlausibleBand, USUAL_BAND } from '../../../core/market';
import { misused } from '../../refusal';
import type { BuildTerms } from './buildPack';

export interface BuildOptions {
  readonly output: string;
  readonly name: string;
  readonly edition?: string;
  readonly minimum: string;
  /** `false` for `--no-band`. */
  readonly band?: string | boolean;
  readonly date?: string;
  readonly until?: string;
  readonly link?: string;
  readonly counties?: string;
  readonly force?: boolean;
}

const BAND = /^(\d+(?:\.\d+)?)-(\d+(?:\.\d+)?)$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

function bandOf(text: string): PlausibleBand {
  const [, least = '', most = ''] = BAND.exec(text.replace(/[%\s]/g, '')) ?? [];
  if (least === '' || !(Number(least) < Number(most)))
    throw misused(`--band ${text} is no band. Write percents of Medicare, the lower first: --band 40-400`);
  return { least: Number(least), most: Number(most) };
}

function dayStated(option: string, text: string): DayNumber {
  const day = DAY.test(text) ? dayOfIso(text) : null;
  if (day === null) throw misused(`${option} ${text} is no day. Write it as in ${option} 2026-11-24`);
  return day;
}

function minimumOf(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text))
    throw misused(`--minimum ${text} is no number of groups. Write a whole number from 1.`);
  return Number(text);
}

/** Some text, where an option was given; refuses an empty one. */
function textOf(option: string, text: string): string {
  if (text.trim() === '') throw misused(`${option} is empty. Say what it is, or leave the option out.`);
  return text.trim();
}

function linkOf(text: string): string {
  if (!URL.canParse(text) || new URL(text).protocol !== 'https:')
    throw misused(`--link ${text} is no https address. Write where the pack will be published.`);
  return text;
}

/** @param today What stands in for the date. */
export function buildTerms({ band = true, ...options }: BuildOptions, today: string): Omit<BuildTerms, 'counties'> {
  const { date = today, edition, until, link } = options;
  dayStated('--date', date);
  return {
    name: textOf('--name', options.name),
    edition: edition === undefined ? undefined : textOf('--edition', edition),
    minimumGroups: minimumOf(options.minimum),
    plausible: typeof band === 'string' ? bandOf(band) : band ? USUAL_BAND : null,
    date,
    until: until === undefined ? null : dayStated('--until', until),
    link: link === undefined ? '' : linkOf(link),
  };
}
