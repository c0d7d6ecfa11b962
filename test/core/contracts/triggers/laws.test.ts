import fc from 'fast-check';
import {
  calendarOf,
  ratesByPayer,
  renegotiate,
  type Terms,
  TRIGGER_KINDS,
  USUAL_SETTINGS,
  windowOf,
} from '../../../../src/core/contracts';
import { addDays } from '../../../../src/core/dates';
import { audited, type Written } from '../../audit/readings';
import { contractOf, NOTHING } from '../made';

const TODAY = 20261124;
const near = fc.integer({ min: -1200, max: 1200 }).map((days) => addDays(TODAY, days));

const terms = fc.record<Terms>(
  {
    renewal: fc.oneof(near, fc.constant(null)),
    noticeDays: fc.oneof(fc.integer({ min: 0, max: 400 }), fc.constant(null)),
    autoRenews: fc.oneof(fc.boolean(), fc.constant(null)),
    termMonths: fc.oneof(fc.integer({ min: 1, max: 60 }), fc.constant(null)),
    lastRateChange: fc.oneof(near, fc.constant(null)),
    newServices: fc.constantFrom('IOP', null),
    volume: fc.constantFrom('much', null),
  },
  { requiredKeys: [] },
);

const check = (holds: (written: Terms) => void) => fc.assert(fc.property(terms, holds), { numRuns: 500 });

test('the day to act by is never behind, and what is behind is said', () => {
  check((written) => {
    const { actBy, kind, renewal, why } = windowOf(contractOf(written), TODAY);
    if (actBy !== null) expect(actBy).toBeGreaterThanOrEqual(TODAY);
    if (renewal !== null) expect(renewal).toBeGreaterThanOrEqual(TODAY);
    if (kind === 'missed') expect(why).toContain('mid-cycle');
    expect(why).toMatch(/\.$/);
  });
});

test('the calendar has the same last day of notice', () => {
  check((written) => {
    const contract = contractOf({ payer: 'Aetna', ...written });
    const { actBy, why } = windowOf(contract, TODAY);
    const { entries } = calendarOf([contract], TODAY);
    const notices = entries.filter(({ kind }) => kind === 'notice').map(({ day }) => day);
    // The calendar has none where the contract ends, which is its own kind of day.
    if (actBy !== null && !why.includes('before it ends')) expect(notices).toContain(actBy);
  });
});

test('yes has a reason, no has something that was checked, unknown has neither', () => {
  check((written) => {
    const { answer, reasons, triggers } = renegotiate(contractOf(written), NOTHING, TODAY);
    const states = new Set(triggers.map(({ state }) => state));
    expect(answer).toBe(states.has('yes') ? 'yes' : states.has('no') ? 'no' : 'unknown');
    expect(reasons.length > 0).toBe(answer === 'yes');
    expect(triggers.map(({ kind }) => kind)).toEqual(TRIGGER_KINDS);
    for (const { state, grounds, answeredBy } of triggers)
      if (state === 'unknown') expect(answeredBy).not.toBe('');
      else expect([grounds.length > 0, answeredBy]).toEqual([true, null]);
  });
});

const rows = fc.array(
  fc.record<Written>(
    {
      payer: fc.constantFrom('Aetna', 'Cigna', 'Oscar'),
      code: fc.constantFrom(90837, 90834, 'H0015'),
      rate: fc.integer({ min: 50, max: 400 }),
      units: fc.integer({ min: 0, max: 1000 }),
    },
    { requiredKeys: ['payer', 'code', 'rate'] },
  ),
  { minLength: 1, maxLength: 12 },
);

test('a payer’s figures are the audit’s, and shares of the revenue add up to all of it', () => {
  fc.assert(
    fc.property(rows, (written) => {
      const audit = audited(written);
      const byPayer = ratesByPayer(audit);
      for (const { payer, index, opportunity, rates, compared } of audit.payers) {
        const found = byPayer.of([payer]);
        expect([found.index, found.opportunity, found.rates, found.compared]).toEqual([
          index,
          opportunity,
          rates,
          compared,
        ]);
      }
      const all = byPayer.of(byPayer.payers);
      expect([all.index, all.opportunity]).toEqual([audit.total.index, audit.total.opportunity]);
      const shares = byPayer.payers.map((payer) => byPayer.of([payer]).revenueShare ?? 0);
      const sum = shares.reduce((total, share) => total + share, 0);
      if (shares.every((share) => share > 0) && shares.length > 1) expect(sum).toBeCloseTo(1, 9);
    }),
    { numRuns: 100 },
  );
});

test('stricter settings never find more', () => {
  fc.assert(
    fc.property(rows, terms, (written, contract) => {
      const rates = ratesByPayer(audited(written)).of(['Aetna']);
      const strict = { ...USUAL_SETTINGS, unchangedYears: 4, belowPeers: 0.3, revenueShare: 0.6 };
      const kinds = (settings: typeof strict) =>
        renegotiate(contractOf(contract), { ...NOTHING, rates, settings }, TODAY).reasons.map(({ kind }) => kind);
      expect(kinds(USUAL_SETTINGS)).toEqual(expect.arrayContaining(kinds(strict)));
    }),
    { numRuns: 100 },
  );
});
