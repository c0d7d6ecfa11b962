import type { CellReading } from '../grid/readCells';
import { evidenceLines } from './evidence';

/** Shows what the add-in said about the active cell: why it is an error, or what its number rests on. */
export function showInspector(strip: HTMLElement, address: string, reading: CellReading | undefined): void {
  const content = reading ? contentOf(address, reading) : [];
  strip.hidden = content.length === 0;
  const words = content.map(({ outerHTML }) => outerHTML).join('');
  // Equal content stays in place, so that a screen reader does not say it again.
  if (strip.dataset['shown'] === words) return;
  strip.dataset['shown'] = words;
  strip.replaceChildren(...content);
}

function contentOf(address: string, { error, message, properties, value }: CellReading): HTMLElement[] {
  if (error !== undefined && message !== undefined) {
    const paragraph = worded('p', `${address}: ${error}. ${message}`);
    paragraph.className = 'error';
    return [paragraph];
  }
  if (!properties) return [];
  const list = document.createElement('dl');
  for (const { label, text } of evidenceLines(properties)) {
    const line = document.createElement('div');
    line.append(worded('dt', label), worded('dd', text));
    list.append(line);
  }
  return [worded('p', `${address}: evidence for ${String(value)}`), list];
}

function worded(tag: string, text: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}
