/** How contracts write a product, and how the register does; the more exact ones first. */
const PRODUCTS: readonly (readonly [RegExp, string])[] = [
  [/\bmedicaid managed care\b|\bmanaged medicaid\b/, 'Medicaid managed care'],
  [/\bmedicare advantage\b/, 'Medicare Advantage'],
  [/\bemployee assistance (?:program|plan)\b|\beap\b/, 'EAP'],
  [/\bcommercial ppo\b/, 'Commercial PPO'],
  [/\bcommercial hmo\b/, 'Commercial HMO'],
  [/\b(?:exchange|marketplace) epo\b/, 'Exchange EPO'],
  [/\b(?:exchange|marketplace) (?:hmo|ppo)\b/, 'Exchange'],
  [/\bppo\b|\bpreferred provider organization\b/, 'PPO'],
  [/\bhmo\b|\bhealth maintenance organization\b/, 'HMO'],
  [/\bepo\b|\bexclusive provider organization\b/, 'EPO'],
  [/\bpos\b|\bpoint[- ]of[- ]service\b/, 'POS'],
  [/\bmedicaid\b/, 'Medicaid'],
  [/\bchip\b/, 'CHIP'],
  [/\bworkers' compensation\b/, 'Workers’ compensation'],
  [/\btricare\b/, 'TRICARE'],
  [/\b(?:exchange|marketplace)\b/, 'Exchange'],
  [/\bcommercial\b/, 'Commercial'],
];

/** The products that a text names, in its order, with commas; nothing where it names none. */
export function productsIn(text: string): string | null {
  const taken: { readonly at: number; readonly end: number; readonly name: string }[] = [];
  for (const [pattern, name] of PRODUCTS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const end = match.index + match[0].length;
    if (!taken.some((other) => other.at < end && match.index < other.end)) taken.push({ at: match.index, end, name });
  }
  const names = taken.sort((one, other) => one.at - other.at).map(({ name }) => name);
  return names.length > 0 ? [...new Set(names)].join(', ') : null;
}
