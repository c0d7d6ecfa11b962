import { isPassing, waitAsked } from '../../../src/formats/http';

/** 1994-11-06 08:49:37 UTC, the date of RFC 9110's own examples. */
const THEN = Date.UTC(1994, 10, 6, 8, 49, 37);

test.each<[string | null, number | undefined]>([
  ['120', 120_000],
  [' 0 ', 0],
  ['Sun, 06 Nov 1994 08:49:40 GMT', 3000],
  // What is over already is waited for no longer.
  ['Sun, 06 Nov 1994 08:49:30 GMT', 0],
  ['soon', undefined],
  ['', undefined],
  [null, undefined],
])('Retry-After %p asks to wait %p milliseconds', (header, expected) => {
  expect(waitAsked(header, THEN)).toBe(expected);
});

test('what passes by itself is asked again, and what is refused is not', () => {
  expect([408, 425, 429, 500, 502, 503, 504].every(isPassing)).toBe(true);
  expect([200, 304, 400, 401, 403, 404, 410, 416, 501].some(isPassing)).toBe(false);
});
