/** Excel keeps no longer text in a cell. */
export const LONGEST_TEXT = 32_767;

/** A text that takes no more room than there is: one that is longer ends in `…`, and no character that takes two places is cut in half. */
export function cutText(text: string, most = LONGEST_TEXT): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
