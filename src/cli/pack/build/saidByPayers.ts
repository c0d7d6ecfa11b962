import {
  isDropped,
  type PayerSpellings,
  payerSpellings,
  UNKNOWN,
  type UnknownWords,
  unknownWords,
} from '../../../core/market';
import { at, REASONS } from './combinations';
import type { Database } from './database';

/** The words of rates that are no votes because the rule does not know them. */
export async function wordsOf(database: Database): Promise<UnknownWords> {
  const found = unknownWords();
  const whys = Object.keys(UNKNOWN).filter(isDropped);
  const known = await database.rows(`select why from services where why in (${whys.map(at).join(', ')}) limit 1`);
  if (known.length === 0) return found.words;
  const rows = await database.rows<{ why: number; arrangement: string; type: string; n: number }>(
    `select services.why, r.arrangement, r.negotiated_type as type, count(*)::double as n
     from rates r join services on services.code_type = r.code_type and services.code = r.code
       and services.arrangement = r.arrangement and services.type = r.negotiated_type
     where services.why in (${whys.map(at).join(', ')}) group by all`,
  );
  for (const { why, arrangement, type, n } of rows)
    found.add(REASONS[why] ?? null, { arrangement, negotiatedType: type }, n);
  return found.words;
}

/** How often each payer is written how. */
export async function spellingsOf(database: Database): Promise<PayerSpellings> {
  const counts = payerSpellings();
  const rows = await database.rows<{ payer: string; n: number }>(
    'select payer, count(*)::double as n from rates group by payer',
  );
  for (const { payer, n } of rows) counts.add(payer, n);
  return counts.spellings;
}
