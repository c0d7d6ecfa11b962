import type { MarketPack } from './pack';
import { payerIn } from './payerIn';

/** What the name of a source in a measure leaves open is `null`. */
export interface NamedSource {
  readonly payer: number | null;
  readonly period: number | null;
}

const keyOf = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

/** The text without the name at its beginning; nothing where it begins otherwise. */
function after(text: string, name: string): string | undefined {
  const [whole, start] = [keyOf(text), keyOf(name)];
  return whole === start || whole.startsWith(`${start} `) ? whole.slice(start.length).trim() : undefined;
}

function withoutPeriod({ periods }: MarketPack, text: string): readonly [rest: string, period: number | null] {
  const period = periods.findIndex(
    ({ name }) => keyOf(text) === keyOf(name) || keyOf(text).endsWith(` ${keyOf(name)}`),
  );
  return period < 0
    ? [text, null]
    : [
        keyOf(text)
          .slice(0, -(periods[period]?.name.length ?? 0))
          .trim(),
        period,
      ];
}

/** Whether a name means this pack, an edition or a period of it, or one of its payers: `Texas market`, `Aetna 2026-06`. */
export function sourceNamed(pack: MarketPack, name: string): NamedSource | undefined {
  if (keyOf(name) === keyOf(pack.edition)) return { payer: null, period: null };
  const [named, period] = withoutPeriod(pack, name);
  const rest = after(named, pack.name) ?? named;
  if (rest === '') return { payer: null, period };
  const payer = payerIn(pack.payers, rest);
  return payer === undefined ? undefined : { payer, period };
}
