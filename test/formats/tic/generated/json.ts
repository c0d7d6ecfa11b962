import fc, { type Arbitrary } from 'fast-check';

/** JSON as some program may write it: each of these gives the text of a value. */
export type Json = Arbitrary<string>;

/** Mostly the first; once in so many times another. */
export const mostly = (usual: Json, often: number, ...rare: Json[]): Json =>
  fc.oneof({ arbitrary: usual, weight: often * rare.length }, ...rare.map((arbitrary) => ({ arbitrary, weight: 1 })));

const spaces = mostly(
  fc.constant(''),
  4,
  fc.constantFrom(' ', '\n', '\r\n', '\t'),
  fc
    .array(fc.constantFrom(' ', '\r\n', '\t', ' '.repeat(9), ' '.repeat(70)), { maxLength: 4 })
    .map((all) => all.join('')),
);

const escape = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** A text in quotes; some of its characters are escaped that need not be. */
export const quoted = (text: string): Json =>
  mostly(
    fc.constant(JSON.stringify(text)),
    5,
    fc.integer({ min: 1, max: 0xffff }).map((mask) => {
      const units = Array.from({ length: text.length }, (_, index) => text.charAt(index));
      const isEscaped = (index: number) => ((mask >> (index % 16)) & 1) === 1;
      // Half a pair that stands alone has to be escaped.
      const isHalf = (unit: string) => /[\ud800-\udfff]/.test(unit);
      return `"${units.map((unit, index) => (isEscaped(index) || isHalf(unit) ? escape(unit) : JSON.stringify(unit).slice(1, -1))).join('')}"`;
    }),
    fc.constant(JSON.stringify(text).replaceAll('/', '\\/')),
  );

/** A number in one of the ways in which it may be written. */
export function number(value: number): Json {
  const plain = String(value);
  const whole = /^-?[1-9]\d*$/.test(plain)
    ? [`${plain}.0`, `${plain}00e-2`, `${plain}.${'0'.repeat(25)}`, `${plain}E+0`]
    : [];
  return mostly(
    fc.constant(plain),
    4,
    fc.constantFrom(
      value.toExponential(),
      value.toExponential().toUpperCase(),
      `${plain}${'0'.repeat(plain.includes('.') && !plain.includes('e') ? 20 : 0)}`,
      ...whole,
    ),
  );
}

/** Anything at all. */
export const junk: Json = fc.oneof(
  fc.constantFrom(
    'null',
    'true',
    'false',
    '0',
    '-1',
    '[]',
    '{}',
    '""',
    '"x"',
    '[[{}],"]"]',
    '{"npi":[1],"tin":{"value":"\\\\"}}',
  ),
  fc.json({ maxDepth: 3 }),
  fc.string({ unit: 'binary', maxLength: 80 }).map((text) => JSON.stringify(text)),
);

const joined = (parts: readonly string[], open: string, close: string): Json =>
  fc.array(spaces, { minLength: parts.length * 2 + 1, maxLength: parts.length * 2 + 1 }).map((gaps) => {
    const inside = parts.map((part, index) => `${gaps[index * 2] ?? ''}${part}${gaps[index * 2 + 1] ?? ''}`).join(',');
    return `${open}${inside}${gaps.at(-1) ?? ''}${close}`;
  });

/**
 * A list of these, with something else among them once in a while; or no list.
 * @param usually The fewest that nine lists of ten have; any may be empty otherwise.
 */
export function list(element: Json, maxLength: number, usually = 0): Json {
  const of = (minLength: number): Json =>
    fc.array(mostly(element, 24, junk), { minLength, maxLength }).chain((parts) => joined(parts, '[', ']'));
  return mostly(mostly(of(usually), 9, of(0)), 40, junk);
}

/** An object with most of these, in any order, with unknown keys and with keys that come twice. */
export function object(fields: Readonly<Record<string, Json>>): Json {
  const names = Object.keys(fields);
  const member = (name: string, value: Json): Json =>
    fc
      .tuple(quoted(name), spaces, spaces, value)
      .map(([key, before, after, text]) => `${key}${before}:${after}${text}`);
  const known = names.map((name) => fc.option(member(name, fields[name] ?? junk), { freq: 20, nil: undefined }));
  const again = fc.constantFrom(...names).chain((name) => member(name, mostly(fields[name] ?? junk, 2, junk)));
  const unknown = mostly(fc.constantFrom('x', 'npis', 'Tin', 'in_networks', '', 'ключ'), 3, fc.string()).chain((name) =>
    member(name, junk),
  );
  const more = fc.oneof(
    { arbitrary: fc.constant<string[]>([]), weight: 8 },
    { arbitrary: fc.array(unknown, { minLength: 1, maxLength: 2 }), weight: 3 },
    { arbitrary: fc.array(again, { minLength: 1, maxLength: 1 }), weight: 1 },
  );
  return fc
    .tuple(fc.tuple(...known), more)
    .map(([some, others]) => [...some.filter((one) => one !== undefined), ...others])
    .chain((members) =>
      mostly(
        fc.constant(members.join('\0')),
        1,
        fc.shuffledSubarray(members, { minLength: members.length }).map((all) => all.join('\0')),
      ),
    )
    .chain((members) => joined(members === '' ? [] : members.split('\0'), '{', '}'));
}
