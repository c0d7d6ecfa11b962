import type { AuditedRate } from '../../../audit';
import { printCode } from '../../../codes';
import type { DayNumber } from '../../../dates';
import { printPlace } from '../../../places';
import type { RateRun } from './payerRates';

const ALWAYS: DayNumber = 0;
const startOf = ({ line }: AuditedRate): DayNumber => line.effective ?? ALWAYS;

/** All that makes one payer's rates rates for the same. */
function serviceOf({ payer, line: { key, basis } }: AuditedRate): string {
  const { code, setting, practitioner, place } = key;
  return [payer, printCode(code), setting, practitioner?.name ?? '', printPlace(place), basis ?? ''].join('|');
}

/** The first day of the unbroken run of the latest amount: a renewal at the same rate is no change. */
function runOf(rates: readonly AuditedRate[]): RateRun | undefined {
  const byStart = [...rates].sort((one, other) => startOf(other) - startOf(one));
  const [latest] = byStart;
  if (!latest) return undefined;
  let since = latest.line.effective;
  for (const { line } of byStart) {
    if (since === null || line.effective === null || line.rate !== latest.line.rate) break;
    since = line.effective;
  }
  return { rate: latest, since };
}

/** The latest rate for each service, and since when it has been paid; rates agreed for a later day count. */
export function rateRuns(rates: readonly AuditedRate[]): readonly RateRun[] {
  const services = new Map<string, AuditedRate[]>();
  for (const rate of rates) {
    const service = serviceOf(rate);
    const before = services.get(service);
    if (before) before.push(rate);
    else services.set(service, [rate]);
  }
  return [...services.values()].flatMap((same) => runOf(same) ?? []);
}
