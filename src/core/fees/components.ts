/** Which part of a service is paid: `tech` alone is whoever gives it. */
const PART = String.raw`(?: (?:comp(?:onent)?|part)\.?)`;
const PROFESSIONAL = new RegExp(String.raw`^(?:prof(?:essional)?\.?${PART}?|pc)$`, 'i');
const TECHNICAL = new RegExp(String.raw`^(?:technical${PART}?|tech\.?${PART})$`, 'i');
const GLOBAL = new RegExp(`^global${PART}?$`, 'i');

export const isComponent = (text: string): boolean =>
  PROFESSIONAL.test(text) || TECHNICAL.test(text) || GLOBAL.test(text);

/** A heading, by what it says. */
interface Part {
  readonly says: { readonly component?: string; readonly modifiers?: string };
  /** Whether it says “rate” or the like. */
  readonly named: boolean;
}

const isWhole = ({ says: { component = '', modifiers } }: Part): boolean =>
  GLOBAL.test(component) || modifiers === '26';

/**
 * Whether one of the rates is for the technical part of services: beside it the professional one is billed with a modifier, too.
 * `TC` alone may be a total cost.
 */
export const saysTechnical = (all: readonly Part[]): boolean =>
  all.some(
    ({ says: { component = '', modifiers }, named }) =>
      TECHNICAL.test(component) || (modifiers === 'TC' && (named || all.some(isWhole))),
  );

/** The modifier of a part, as CPT has it; what is paid for all of a service has none. */
export const modifierOfComponent = (component: string): string | undefined =>
  PROFESSIONAL.test(component) ? '26' : TECHNICAL.test(component) ? 'TC' : undefined;
