import { choose } from '../../choose';
import { quoted, type Raw } from '../../raw';
import { failed, ok, type Result } from '../../result';
import { type FEE_BASES, type TermDefinition, type TermKey, TERMS } from '../terms';

const YES = /^(?:yes|y|true|x|✓|✔|1)\.?$/i;
const NO = /^(?:no|n|false|0)\.?$/i;

export function readYesNo(raw: Raw): Result<boolean> {
  const text = String(raw).trim();
  if (YES.test(text)) return ok(true);
  return NO.test(text) ? ok(false) : failed('yesNoUnreadable', { text: quoted(raw) });
}

/** Other words for the choices, by the choice. */
const ALSO: Readonly<Record<(typeof FEE_BASES)[number], readonly string[]>> = {
  Fixed: ['Fixed fee', 'Fixed fee schedule', 'Fee schedule', 'Flat', 'Flat rate', 'Proprietary fee schedule'],
  'Percent of Medicare': ['% of Medicare', 'Medicare', 'Percentage of Medicare', 'RBRVS', 'Percent of RBRVS'],
  'Percent of charge': [
    'Percent of charges',
    '% of charge',
    '% of charges',
    'Percentage of charges',
    'Percent of billed charges',
    '% of billed charges',
    'Discount off charges',
  ],
};
const also: Readonly<Record<string, readonly string[]>> = ALSO;

/** One of the term's choices, however it is spelled. */
export function readChoice(raw: Raw, key: TermKey): Result<string> {
  const { choices = [] }: TermDefinition = TERMS[key];
  const chosen = choose(
    raw,
    choices.map((name) => ({ name, also: also[name] ?? [] })),
  );
  return chosen.ok ? ok(chosen.value.name) : chosen;
}
