import { atRest } from './atRest';
import type { OpenPane } from './openPane';

/** What colours may differ by at least, as WCAG 2 has it: words by the first, edges and marks by the second. */
const LEAST = { words: 4.5, edges: 3 };
/** Pixels around a control in which the mark of its focus is drawn. */
const AROUND = 6;
/** A line below a short word is the smallest mark of the focus. */
const FEWEST_PIXELS = 20;
/** The page pictures a pane of another process as that last drew itself, which on a busy machine may be before the focus: then again. */
const MOST_LOOKS = 3;

/** The pane where the system forces its colours. */
export interface ForcedColours {
  /** Words too faint, and controls that nothing but their words shows: no edge, filling, line below or mark before. */
  unseen(): Promise<readonly string[]>;
  /** Kinds of controls that look the same with the focus as without it; a kind that an earlier page had is not asked again. */
  unmarked(): Promise<readonly string[]>;
}

export function inForcedColours(open: OpenPane): ForcedColours {
  const known = new Set<string>();
  return {
    async unseen() {
      await atRest(open.pane);
      return open.pane.evaluate(unseenIn, LEAST);
    },
    async unmarked() {
      // Marks of the focus are for whoever moves by keys.
      await open.page.locator('#pane iframe').focus();
      await open.page.keyboard.press('Tab');
      const stops = await open.pane.evaluateHandle(stopsIn, [...known]);
      const count = await stops.evaluate((all) => all.length);
      const same: string[] = [];
      for (let index = 0; index < count; index += 1) {
        const kind = await stops.evaluate((all, at) => all[at]!.kind, index);
        known.add(kind);
        const focus = async (on: boolean): Promise<void> => {
          await stops.evaluate((all, [at, isOn]) => (isOn ? all[at]!.element.focus() : all[at]!.element.blur()), [
            index,
            on,
          ] as const);
          await atRest(open.pane);
        };
        await focus(true);
        const box = await stops.evaluateHandle((all, at) => all[at]!.shows, index);
        const { x, y, width, height } = (await box.boundingBox())!;
        const clip = {
          x: x - AROUND,
          y: y - AROUND,
          width: width + 2 * AROUND,
          height: height + 2 * AROUND,
        };
        const picture = async (): Promise<string> => (await open.page.screenshot({ clip })).toString('base64');
        let pixels = 0;
        for (let look = 0; look < MOST_LOOKS && pixels < FEWEST_PIXELS; look += 1) {
          await focus(true);
          const marked = await picture();
          await focus(false);
          pixels = await open.page.evaluate(changed, [marked, await picture(), LEAST.edges] as const);
        }
        if (pixels < FEWEST_PIXELS) same.push(kind);
      }
      return same;
    },
  };
}

interface Stop {
  readonly kind: string;
  readonly element: HTMLElement;
  /** What is drawn for it: some are unseen beneath a mark of Fluent's. */
  readonly shows: Element;
}

/** One control of each kind that is in sight; runs in the pane. */
function stopsIn(known: readonly string[]): readonly Stop[] {
  const stops = new Map<string, Stop>();
  const all = document.querySelectorAll<HTMLElement>('button, input, select, summary, a[href]');
  for (const element of all) {
    if (element.matches(':disabled, [tabindex="-1"], [inert] *, [data-tabster-dummy]')) continue;
    const fluent = Array.from(element.classList).find((name) => name.startsWith('fui-')) ?? '';
    const primary = fluent === 'fui-Button' ? getComputedStyle(element).backgroundColor : '';
    const kind = [element.localName, element.getAttribute('type'), element.role, fluent, primary]
      .filter(Boolean)
      .join(' ');
    if (known.includes(kind) || stops.has(kind)) continue;
    const shows = element.closest('.fui-Checkbox, .fui-Radio, .fui-Input, .fui-SearchBox, .fui-Combobox') ?? element;
    stops.set(kind, { kind, element, shows });
  }
  return Array.from(stops.values());
}

/** How many pixels of two pictures differ by so much contrast; runs in the page. */
async function changed([one, other, least]: readonly [one: string, other: string, least: number]): Promise<number> {
  const pixelsOf = async (base64: string): Promise<Uint8ClampedArray> => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes]));
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
    canvas.drawImage(image, 0, 0);
    return canvas.getImageData(0, 0, image.width, image.height).data;
  };
  const light = (pixels: Uint8ClampedArray, at: number): number =>
    [0.2126, 0.7152, 0.0722].reduce((sum, weight, index) => {
      const share = pixels[at + index]! / 255;
      return sum + weight * (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4);
    }, 0.05);
  const [a, b] = [await pixelsOf(one), await pixelsOf(other)];
  let count = 0;
  for (let at = 0; at < a.length; at += 4) {
    const [dim, bright] = [light(a, at), light(b, at)].sort((x, y) => x - y) as [number, number];
    if (bright / dim >= least) count += 1;
  }
  return count;
}

/** Runs in the pane. */
function unseenIn(least: { readonly words: number; readonly edges: number }): readonly string[] {
  type Colour = readonly [red: number, green: number, blue: number, alpha: number];
  const read = (colour: string): Colour => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
    return [red, green, blue, alpha];
  };
  const light = ([red, green, blue]: Colour): number =>
    [red, green, blue].reduce((sum, part, index) => {
      const share = part / 255;
      const linear = share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      return sum + linear * ([0.2126, 0.7152, 0.0722][index] ?? 0);
    }, 0.05);
  const apart = (one: Colour, other: Colour): number => {
    const [dim, bright] = [light(one), light(other)].sort((a, b) => a - b) as [number, number];
    return bright / dim;
  };
  const probe = document.body.appendChild(document.createElement('span'));
  probe.style.color = 'Canvas';
  const page = read(getComputedStyle(probe).color);
  probe.remove();
  const behind = (element: Element | null): Colour => {
    for (let at = element; at; at = at.parentElement) {
      const colour = read(getComputedStyle(at).backgroundColor);
      if (colour[3] > 0.5) return colour;
    }
    return page;
  };
  const inSight = (element: Element): boolean =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    element.getBoundingClientRect().width > 1 &&
    element.closest('[aria-hidden=true], [data-tabster-dummy]') === null;
  const named = (element: Element): string =>
    `${element.localName} ${element.getAttribute('aria-label') ?? element.textContent}`.trim();
  const complaints: string[] = [];

  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const element = text.parentElement;
    if (!element || text.textContent?.trim() === '' || !inSight(element) || element.closest(':disabled')) continue;
    if (apart(read(getComputedStyle(element).color), behind(element)) < least.words)
      complaints.push(`faint words: ${named(element)}`);
  }

  const hasEdge = (element: Element): boolean => {
    const style = getComputedStyle(element);
    const around = behind(element.parentElement);
    const filled = apart(behind(element), around) >= least.edges;
    return (
      filled ||
      (['Top', 'Right', 'Bottom', 'Left'] as const).some(
        (side) =>
          parseFloat(style[`border${side}Width`]) >= 1 &&
          style[`border${side}Style`] !== 'none' &&
          read(style[`border${side}Color`])[3] > 0 &&
          apart(read(style[`border${side}Color`]), around) >= least.edges,
      )
    );
  };
  // What is drawn of a control that is itself unseen stands beside it or around it.
  const drawnFor = (element: Element): readonly Element[] => {
    const root = element.closest('.fui-Checkbox, .fui-Radio');
    if (root) return Array.from(root.querySelectorAll('.fui-Checkbox__indicator, .fui-Radio__indicator'));
    return [element, ...(element.matches('input') && element.parentElement ? [element.parentElement] : [])];
  };
  const isTold = (element: Element): boolean =>
    drawnFor(element).some(hasEdge) ||
    getComputedStyle(element).textDecorationLine.includes('underline') ||
    (element.localName === 'summary' && getComputedStyle(element).display === 'list-item') ||
    // Of tabs the one that is selected is told by the line below it, and the others by standing beside it.
    element.matches('[role=tab][aria-selected=false]');
  for (const element of document.querySelectorAll('button, input, select, summary, a[href]'))
    if ((element.matches('input') || inSight(element)) && !element.closest('[inert]') && !isTold(element))
      complaints.push(`no control to be seen: ${named(element)}`);

  for (const tab of document.querySelectorAll('[role=tab]')) {
    const line = read(getComputedStyle(tab).borderBottomColor);
    const isMarked = apart(line, behind(tab)) >= least.edges;
    if (isMarked !== (tab.getAttribute('aria-selected') === 'true'))
      complaints.push(`which is selected: ${named(tab)}`);
  }

  for (const row of document.querySelectorAll('svg.fui-hbc__chart')) {
    const bar = row.querySelector('rect');
    if (bar && apart(read(getComputedStyle(bar).fill), behind(row)) < least.edges)
      complaints.push('a bar of the chart');
  }
  for (const mark of document.querySelectorAll('.fui-hbc__triangle')) {
    const { borderTopColor, borderLeftColor } = getComputedStyle(mark);
    const isTriangle = read(borderLeftColor)[3] === 0;
    if (!isTriangle || apart(read(borderTopColor), behind(mark)) < least.edges) complaints.push('the mark of 100%');
  }
  return complaints;
}
