import type { Judged, Judging } from './element';

/** How rates come about: fixed ones are worth less every year unless something raises them. */
export function judgeFeeBasis({ terms: { feeBasis, escalator } }: Judging): Judged {
  if (feeBasis === 'Percent of Medicare') return { grade: 'present', says: 'rates follow Medicare’s schedule' };
  if (feeBasis === 'Percent of charge')
    return { grade: 'weak', says: 'a percentage of your charges, which caps and charge reviews can cut' };
  return typeof escalator === 'number' && escalator > 0
    ? { grade: 'present', says: 'fixed rates that an escalator raises' }
    : { grade: 'weak', says: 'fixed rates without an escalator, worth less every year' };
}

/** A frozen year of Medicare's schedule; one that was old when the contract took effect was chosen because it pays less. */
export function judgeMedicareYear({ terms: { medicareYear, effective } }: Judging): Judged {
  const year = medicareYear ?? 0;
  const began = typeof effective === 'number' ? Math.floor(effective / 10_000) : null;
  return began !== null && year < began - 1
    ? { grade: 'harmful', says: `frozen at ${year}, ${began - year} years before the contract took effect` }
    : { grade: 'weak', says: `frozen at ${year}: what Medicare raises since is not paid` };
}

/** Renewing by itself does no harm where the notice is short. */
export const judgeAutoRenewal = ({ terms: { autoRenews } }: Judging): Judged =>
  autoRenews === true
    ? { grade: 'present', says: 'it renews by itself unless somebody gives notice' }
    : { grade: 'present', says: 'it does not renew by itself' };
