import { notCompared, type PayerSummary } from '../../core/audit';
import { hiddenParts, payerBySheet } from '../../core/fees';
import { payerKeys } from '../../core/payerName';
import { dollars } from '../../core/money';
import { toTheEnd } from '../../core/pausing';
import { fullA1 } from '../../core/sheets';
import type { AuditDone } from './audit';

const MOST_UNREAD = 100;

const inDollars = <T extends { readonly opportunity: PayerSummary['opportunity'] }>(one: T) => ({
  ...one,
  opportunity: one.opportunity === null ? null : dollars(one.opportunity),
});

/** The summary for other programs: amounts in dollars, shares as fractions, cells as formulas name them. */
export function summaryJson({ audit, chosen }: AuditDone, file: string, output: string | undefined): string {
  const { terms, rates, findings, payers, total, unread } = audit;
  const keys = payerKeys(payers.map(({ payer }) => payer));
  const kinds = new Map<string, number>();
  for (const { kind } of findings) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  const content = {
    file,
    output: output ?? null,
    terms,
    schedules: chosen.schedules.map(({ sheet, mapping, titles }) => ({
      ...mapping,
      payerBy: payerBySheet(mapping, keys) ?? null,
      hidden: hiddenParts(sheet, mapping),
      titles,
    })),
    passedOver: chosen.passedOver,
    rates: rates.length,
    findings: Object.fromEntries(kinds),
    payers: payers.map(inDollars),
    total: inDollars(total),
    notCompared: toTheEnd(notCompared(rates)).map(({ reason, rates: number, cell }) => ({
      reason,
      rates: number,
      first: fullA1(cell),
    })),
    unread: {
      count: unread.length,
      first: unread.slice(0, MOST_UNREAD).map(({ cell, reason }) => ({ cell: fullA1(cell), reason })),
    },
  };
  return JSON.stringify(content, null, 2);
}
