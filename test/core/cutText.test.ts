import { cutText } from '../../src/core/cutText';

test.each([
  ['as long as there is room', 'abcd', 'abcd'],
  ['a place too long', 'abcde', 'abc…'],
  ['with a character of two places before the cut', 'a😀bcd', 'a😀…'],
  ['with one across the cut', 'ab😀cd', 'ab…'],
  ['of such alone', '😀😀😀', '😀…'],
])('a text %s', (_, text, cut) => expect(cutText(text, 4)).toBe(cut));
