/** Which part of a service is paid: `tech` alone is whoever gives it. */
const PART = String.raw`(?: (?:comp(?:onent)?|part)\.?)`;
const PROFESSIONAL = new RegExp(String.raw`^(?:prof(?:essional)?\.?${PART}?|pc)$`, 'i');
const TECHNICAL = new RegExp(String.raw`^(?:technical${PART}?|tech\.?${PART})$`, 'i');
const GLOBAL = new RegExp(`^global${PART}?$`, 'i');

export const isComponent = (text: string): boolean =>
  PROFESSIONAL.test(text) || TECHNICAL.test(text) || GLOBAL.test(text);

/** Whether headings name the technical part of services: beside it the professional one is billed with a modifier, too. */
export const saysTechnical = (headings: readonly string[]): boolean =>
  headings.some((heading) => /\btechnical\b|\btech\.? comp/i.test(heading) || /^-?TC$/i.test(heading.trim()));

/** The modifier of a part, as CPT has it; what is paid for all of a service has none. */
export const modifierOfComponent = (component: string): string | undefined =>
  PROFESSIONAL.test(component) ? '26' : TECHNICAL.test(component) ? 'TC' : undefined;
