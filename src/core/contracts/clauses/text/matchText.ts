/**
 * What the rules are tried on: small letters, straight quotes and plain dashes, and a colon between the cells of a table, character
 * for character, so that a place in it is the same place in the text.
 */
export function matchText(text: string): string {
  const lower = text.toLowerCase();
  return (lower.length === text.length ? lower : text)
    .replace(/[‘’ʼ′]/g, "'")
    .replace(/[“”„″]/g, '"')
    .replace(/[‐-―−]/g, '-')
    .replace(/\|/g, ':');
}
