import type { Loaded } from '../fees';
import { printRate } from '../money';
import { type Pace, paceOf, type Progress, sorting } from '../pausing';
import { ok, type Result } from '../result';
import { answeringOnce, auditRate } from './auditRate';
import { compare } from './compare';
import { printUnits } from './figures';
import { aboveBenchmark, belowBest, belowSibling, belowTarget, unitMismatch } from './findings/ofRate';
import { billedWithoutRate, ratesByCode } from './findings/withoutRate';
import { gather, type Gathered } from './gather';
import { byDollars } from './ranking';
import { readRules } from './rules';
import { LEFT_OUT } from './strings';
import { summarise } from './summarise';
import type { Audit, AuditedRate, AuditTerms, Finding, Readings, Unread } from './types';

/** Passes over the rates. */
const PASSES = 5;

/** What was read and cannot be judged, or is left out of the dollars, since it cannot be meant. */
function leftOut({ cell, line, withoutBenchmark, shortfall, annual }: AuditedRate): Unread | undefined {
  if (withoutBenchmark?.kind === 'datesContradict') return { cell, reason: withoutBenchmark.message };
  return shortfall !== null && annual === null && line.units !== null
    ? { cell, reason: LEFT_OUT.implausible(printRate(line.rate), printUnits(line.units)) }
    : undefined;
}

/** Findings of rows with units and no rate; those whose payer has the rate in another row are said to be unread instead. */
function* withoutRates({ rates, withoutRate }: Gathered, findings: Finding[], unread: Unread[], pace: Pace) {
  if (withoutRate.length === 0) return;
  const known = ratesByCode();
  for (const rate of rates) {
    known.add(rate);
    if (pace.beat()) yield pace.now();
  }
  for (const row of withoutRate) {
    if (pace.beat()) yield pace.now();
    const found = billedWithoutRate(row, known);
    if ('finding' in found) findings.push(found.finding);
    else unread.push(found.unread);
  }
}

/**
 * Audits rates that are read: each beside its benchmark and target, and beside the other rates of the workbook. A rate counts where it
 * is in force on the day of the audit (the day asked for, else today); of several periods of the same only one does. The order of
 * the rates changes nothing. Pauses every few hundred rates, so that whoever drives it can stop or do something else. Fails where the
 * target or the date cannot be read.
 */
export function* auditRates(readings: Readings, terms: AuditTerms, loaded: Loaded): Generator<Progress, Result<Audit>> {
  const rules = readRules(terms, loaded);
  if (!rules.ok) return rules;
  const pace = paceOf(readings.rates.length * PASSES);
  const found: Finding[] = [];
  const unread = [...readings.unread];
  const gathered = yield* gather(readings, loaded, pace);
  const peersOf = yield* compare(gathered, rules.value, loaded, found, pace);
  const loadedFor = answeringOnce(loaded);
  const rates: AuditedRate[] = [];
  for (const one of gathered.rates) {
    const peers = peersOf(one);
    const rate = auditRate(one, peers, rules.value, loadedFor(one));
    rates.push(rate);
    const unmeant = leftOut(rate);
    if (unmeant) unread.push(unmeant);
    if (pace.tick()) yield pace.now();
    if (one.left) continue;
    for (const finding of [
      belowTarget(rate, rules.value),
      belowBest(rate, peers?.bestBut(one), peers, rules.value),
      belowSibling(rate, peers?.bestSibling(one), rules.value),
      aboveBenchmark(rate, rules.value),
      unitMismatch(rate, loaded),
    ])
      if (finding) found.push(finding);
  }
  yield* withoutRates(gathered, found, unread, pace);
  const findings = yield* sorting(found, byDollars, pace);
  const missing = gathered.withoutRate;
  const { payers, total } = yield* summarise(rates, findings, missing, pace);
  return ok({ terms, rates, findings, payers, unread, total });
}
