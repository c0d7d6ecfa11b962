import type { Parts } from './packageParts';
import { textRuns } from './textRuns';

/** The texts that cells refer to by number. */
export async function sharedStrings(parts: Parts, path: string | undefined): Promise<readonly string[]> {
  const strings: string[] = [];
  if (path === undefined || !parts.entry(path)) return strings;
  const runs = textRuns();
  await parts.read(path, {
    open: runs.open,
    text: runs.text,
    close: (name) => {
      runs.close(name);
      if (name === 'si') strings.push(runs.take());
    },
  });
  return strings;
}
