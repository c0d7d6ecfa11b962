import type { InterestTier, LateInterest, PayDays, PromptPay, PromptPayFigures } from '../../core/contracts';
import { wholeMicros } from '../../core/money';
import table from './generated/promptPay.json';
import { PROMPT_PAY_CAUTION } from './source';

interface DaysEntry {
  readonly days: number;
  readonly kind: string;
}

interface LateEntry {
  readonly kind: string;
  readonly share?: number;
  readonly tiers?: readonly { readonly from: number; readonly to: number | null; readonly monthly: number }[];
}

/** A state as the generated table has it. */
interface Entry {
  readonly citation: string;
  readonly sources: string;
  readonly conflict: string | null;
  readonly figures: {
    readonly electronic: DaysEntry | null;
    readonly paper: DaysEntry | null;
    readonly late: LateEntry;
    readonly lateSays: string;
  } | null;
}

const entries: ReadonlyMap<string, Entry> = new Map(Object.entries<Entry>(table.states));

const daysOf = ({ days, kind }: DaysEntry): PayDays => ({
  days,
  kind: kind === 'business' ? 'business' : 'calendar',
});

function lateOf({ share, tiers }: LateEntry): LateInterest {
  if (share !== undefined) return { kind: 'yearly', share: wholeMicros(share) };
  if (!tiers) return { kind: 'text' };
  const monthly = tiers.map((tier): InterestTier => ({ ...tier, monthly: wholeMicros(tier.monthly) }));
  return { kind: 'tiers', tiers: monthly };
}

function figuresOf({ figures }: Entry): PromptPayFigures | null {
  if (!figures?.electronic) return null;
  const { electronic, paper, late, lateSays } = figures;
  return { electronic: daysOf(electronic), paper: paper && daysOf(paper), late: lateOf(late), lateSays };
}

/** What is carried of a state's prompt-pay law (`TX`); nothing for the states that are not. */
export function promptPayOf(state: string): PromptPay | null {
  const entry = entries.get(state);
  if (!entry) return null;
  const many = entry.sources.length;
  return {
    state,
    citation: {
      title: entry.citation === '' ? `${state}: ${table.title}` : entry.citation,
      caution: `${PROMPT_PAY_CAUTION} Read on ${table.date} from ${many === 1 ? 'one source' : `${many} sources`}.`,
    },
    figures: figuresOf(entry),
    conflict: entry.conflict,
  };
}
