/** How contracts write a product, and how the register does; the more exact ones first. */
const PRODUCTS: readonly (readonly [RegExp, string])[] = [
  [/\bmedicaid managed care\b|\bmanaged medicaid\b/, 'Medicaid managed care'],
  [/\bmedicare advantage\b/, 'Medicare Advantage'],
  [/\bemployee assistance (?:program|plan)\b|\beap\b/, 'EAP'],
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
  const inOrder = taken.sort((one, other) => one.at - other.at);
  // `Commercial PPO` is one product, `PPO, HMO` are two.
  const names = inOrder.map(({ at, name }, index) => {
    const before = inOrder[index - 1];
    return before === undefined ? name : `${at - before.end <= 1 ? ' ' : ', '}${name}`;
  });
  return names.length > 0 ? names.join('') : null;
}
