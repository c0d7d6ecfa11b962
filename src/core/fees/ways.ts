import { modifierOfComponent } from './components';

/** How a service reaches its patient, as headings say it. */
const IN_PERSON =
  /^(?:in[- ]?(?:person|office|clinic)|face[- ]to[- ]face|f2f|on[- ]?site)(?: (?:visits?|services?|care))?$/i;
const HEARD = /^(?:audio[- ]only|telephon(?:e|ic)|phone)(?: (?:visits?|services?|care|only))?$/i;
const SEEN =
  /^(?:tele[- ]?(?:health|medicine|psychiatry|therapy|behavioral health|mental health|video)|virtual|video|audio(?:[ /-]|-?visual| and | & )*video)(?: (?:visits?|services?|care))?$/i;

export const isWay = (text: string): boolean => IN_PERSON.test(text) || HEARD.test(text) || SEEN.test(text);

export const isInPerson = (way: string): boolean => IN_PERSON.test(way);

/** The modifier of what is billed so, as CPT has it; what is billed in person has none. */
const modifierOfWay = (way: string): string | undefined =>
  IN_PERSON.test(way) ? undefined : HEARD.test(way) ? '93' : '95';

interface Said {
  readonly modifiers?: string;
  readonly way?: string;
  readonly component?: string;
}

/** The modifiers that a heading says: those it names, and those of its way and of the part that it pays. */
export function modifiersSaid({ modifiers, way, component }: Said): string | undefined {
  const all = [
    modifiers,
    way === undefined ? undefined : modifierOfWay(way),
    component === undefined ? undefined : modifierOfComponent(component),
  ].filter((one) => one !== undefined);
  return all.length === 0 ? undefined : all.join(' ');
}
