import { SERVED_ELSEWHERE } from '../../data/cms/sources';
import type { CountyRow, GpciRow } from '../../formats';
import { MERGED_LOCALITIES } from '../../data/cms/sources';

/** CMS's abbreviations written out, in the order applied; names come in capitals. */
const SPELLING: readonly (readonly [RegExp, string])[] = [
  [/ \((.*) CNTY\)$/, ' ($1 County)'],
  [/SURR\. CNTYS/, 'Surrounding Counties'],
  [/POUGHKPSIE/, 'Poughkeepsie'],
  [/--/g, '-'],
  [/(\w)\/(?=\w)/g, '$1/'],
];
const KEEP = new Set(['DC', 'MD', 'VA', 'NJ', 'NYC', 'N']);

/** `POUGHKPSIE/N NYC SUBURBS` as `Poughkeepsie/N NYC Suburbs`. */
function localityName(published: string): string {
  const spelled = SPELLING.reduce((name, [pattern, text]) => name.replace(pattern, text), published);
  return spelled.replace(/[A-Za-z.]+/g, (word) => {
    if (KEEP.has(word)) return word;
    if (word === 'OF') return 'of';
    return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
  });
}

/** `04412-18 TX Houston`, by its newest name; the state is the locality's own, whatever other counties it serves. */
export function localities(gpciRows: readonly GpciRow[], counties: readonly CountyRow[]): string[] {
  const stateOf = new Map(counties.map(({ locality, state }) => [locality, state]));
  const newest = new Map(
    [...gpciRows].sort((a, b) => a.year.localeCompare(b.year)).map(({ locality, name }) => [locality, name]),
  );
  const lines = [...newest].map(([locality, name]) => {
    const state = stateOf.get(MERGED_LOCALITIES[locality] ?? locality);
    if (state === undefined) throw new Error(`${locality} ${name}: its state is not in the county file`);
    return `${locality} ${state} ${localityName(name)}`;
  });
  for (const locality of Object.values(SERVED_ELSEWHERE)) {
    if (!newest.has(locality)) throw new Error(`${locality} serves a territory and is not in the indices`);
  }
  return lines.sort();
}
