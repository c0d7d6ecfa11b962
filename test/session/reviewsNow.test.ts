import { keepAudit } from '../../src/session/lastAudit';
import { reviewsNow } from '../../src/session/reviewsNow';
import { audited } from '../core/audit/readings';
import { contractOf } from '../core/contracts/made';

const AETNA = contractOf({ payer: 'Aetna', state: 'TX', cleanClaimDays: 45 });

test('what clauses mean for cash goes by the last audit: 100 × 1,000 ÷ 365 × 15 = 4,109.59', async () => {
  const slicing = { signal: new AbortController().signal, progress: () => undefined };
  const cashOf = async () =>
    (await reviewsNow([AETNA], slicing))[0]?.elements.find(({ element }) => element === 'cleanClaim')?.cash?.amount;
  expect(await cashOf()).toBeNull();
  keepAudit(audited([{ payer: 'Aetna', code: 90837, rate: 100, units: 1000, effective: '2026-01-01' }]));
  expect(await cashOf()).toBe(410_959);
});
