/**
 * A decimal text as an integer count of its last place: `fixedPoint('33.4009', 4)` is 334009.
 * Answers undefined where the text is not a plain decimal or has more places than asked for: nothing is rounded here.
 */
export function fixedPoint(text: string, places: number): number | undefined {
  const match = /^(\d*)(?:\.(\d*))?$/.exec(text.trim());
  if (match === null || text.trim() === '' || text.trim() === '.') return undefined;
  const fraction = (match[2] ?? '').replace(/0+$/, '');
  if (fraction.length > places) return undefined;
  return Number(`${match[1] ?? ''}${fraction.padEnd(places, '0')}`);
}
