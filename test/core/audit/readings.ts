import { auditRates, type Audit, type AuditTerms, type RateReading, type Readings } from '../../../src/core/audit';
import { MEDICARE } from '../../../src/core/benchmarks';
import { readDate } from '../../../src/core/dates';
import { readRate } from '../../../src/core/fees';
import { micros, readUnitBasis } from '../../../src/core/money';
import { toTheEnd } from '../../../src/core/pausing';
import type { Raw } from '../../../src/core/raw';
import type { Result } from '../../../src/core/result';
import { loaded } from '../../../src/session';

/** A rate as a test writes it; what is left out is the usual. */
export interface Written {
  readonly payer?: string;
  readonly code: Raw;
  readonly rate: Raw;
  readonly units?: number;
  readonly region?: Raw;
  readonly setting?: Raw;
  readonly practitioner?: Raw;
  readonly effective?: string;
  readonly ends?: string;
  readonly basis?: string;
  readonly tier?: string;
  readonly sheet?: string;
  readonly row?: number;
}

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
}

const dayOf = (date: string | undefined) => (date === undefined ? null : value(readDate(date)));
const { read } = loaded;

/** A reading, in the cell C of the row whose number is given, or of its place in the list. */
export function reading(written: Written, index = 0, asOf: Raw = null): RateReading {
  const rate = value(readRate(written.rate));
  return {
    cell: { sheet: written.sheet ?? 'Fees', row: (written.row ?? index + 2) - 1, column: 2 },
    payer: written.payer ?? 'Aetna',
    line: {
      kind: 'rate',
      key: {
        code: value(read.code(written.code)),
        place: value(read.place(written.region ?? 'TX-18')),
        setting: value(read.setting(written.setting ?? null)),
        practitioner: value(read.practitioner(written.practitioner ?? null)),
        asOf: value(read.asOf(asOf)),
        measure: MEDICARE,
        payer: null,
      },
      rate: rate.amount,
      basis: rate.unit ?? (written.basis === undefined ? null : readUnitBasis(written.basis)),
      units: written.units === undefined ? null : micros(written.units),
      effective: dayOf(written.effective),
      ends: dayOf(written.ends),
      ...(written.tier === undefined ? {} : { tier: written.tier }),
    },
  };
}

export const TODAY = 20261124;

export const TERMS: AuditTerms = {
  region: 'TX-18',
  regionOfSheet: {},
  setting: null,
  practitioner: null,
  measure: null,
  asOf: null,
  target: { kind: 'share', share: '120%' },
  threshold: 0,
  today: TODAY,
};

export function auditOf(readings: Readings, terms: Partial<AuditTerms> = {}): Audit {
  return value(toTheEnd(auditRates(readings, { ...TERMS, ...terms }, loaded)));
}

/** Audits rates as a test writes them. */
export const audited = (rows: readonly Written[], terms: Partial<AuditTerms> = {}): Audit =>
  auditOf({ rates: rows.map((row, index) => reading(row, index, terms.asOf)), withoutRate: [], unread: [] }, terms);
