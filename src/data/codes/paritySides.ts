import { catalogue } from './codes';

/** Families of services that only behavioral health bills, and that Medicare prices by the same schedule as office visits. */
const BEHAVIORAL = new Set([
  'Psychiatric evaluation',
  'Psychotherapy',
  'Neuromodulation and sedation',
  'Psychological and neuropsychological testing',
]);

/**
 * The two sides of a parity index: behavioral services, and the office visits of medicine and surgery, which published comparisons of
 * what plans pay set them beside.
 */
export const PARITY_SIDES = {
  behavioral: catalogue.filter(({ family }) => BEHAVIORAL.has(family)).map(({ code }) => code),
  medical: ['99202', '99203', '99204', '99205', '99211', '99212', '99213', '99214', '99215'],
} as const;
