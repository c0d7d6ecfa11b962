import { type BillingCode, modifierNamed, readModifiers, withModifiers } from '../codes';
import type { Raw } from '../raw';
import { failed, ok, type Result } from '../result';
import type { Columns } from './columns';
import { saysNothing } from './saysNothing';
import { cellAt } from './table';

/**
 * How a service reached its patient by telehealth: seen, heard alone or later, which CPT and HCPCS each have modifiers for. A claim line
 * has one of them, for payers ask for 95 or for GT; but 93 and FQ mean the same, and CMS takes both together.
 */
const WAYS: ReadonlyMap<string, string> = new Map([
  ['95', 'seen'],
  ['GT', 'seen, as HCPCS says it'],
  ['93', 'heard'],
  ['FQ', 'heard'],
  ['GQ', 'later'],
]);

/** The code with further modifiers, but not with two of which each stands in the other's place: a schedule's `GT, 95` is either. */
function withBoth(code: BillingCode, more: readonly string[]): Result<BillingCode> {
  const whole = withModifiers(code, more);
  if (!whole.ok) return whole;
  const { modifiers } = whole.value;
  const [one, ...others] = modifiers.filter((modifier) => WAYS.has(modifier));
  const other = others.find((modifier) => WAYS.get(modifier) !== WAYS.get(one ?? ''));
  return one === undefined || other === undefined
    ? whole
    : failed('modifiersEither', { text: modifiers.join(', '), one, other });
}

/** The code with the modifiers of columns of their own, and those that the rate's heading says. */
export function modified(
  code: BillingCode,
  row: readonly Raw[],
  { modifiers: columns, said }: Columns,
): Result<BillingCode> {
  let cells = said.modifiers ?? '';
  for (const column of columns) {
    const cell = cellAt(row, column);
    if (!saysNothing(cell)) cells = `${cells} ${String(cell)}`;
  }
  const modifiers = cells === '' ? ok([]) : readModifiers(cells);
  return modifiers.ok ? withBoth(code, modifiers.value) : modifiers;
}

/** The code with the modifiers that hold for all rates around it, but for those of which it has its own kind. */
export function withUsual(code: BillingCode, usual: string | undefined): Result<BillingCode> {
  if (usual === undefined) return ok(code);
  const modifiers = readModifiers(usual);
  if (!modifiers.ok) return modifiers;
  const own = new Set(code.modifiers.map((one) => modifierNamed(one)?.class));
  return withBoth(
    code,
    modifiers.value.filter((one) => !own.has(modifierNamed(one)?.class)),
  );
}
