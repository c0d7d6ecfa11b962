import { USUAL_TERMS } from '../../../core/terms';

/** What the user typed and clicked, as it stands in the fields. */
export interface ChoiceForm {
  readonly region: string;
  /** Whether sheets have regions of their own; those that are blank take the one for all. */
  readonly perSheet: boolean;
  readonly regionOfSheet: Readonly<Record<string, string>>;
  readonly target: 'share' | 'bestPayer';
  readonly targetShare: string;
  readonly setting: string;
  readonly practitioner: string;
  readonly measure: string;
  readonly asOf: string;
  readonly threshold: string;
}

export const USUAL: ChoiceForm = {
  region: '',
  perSheet: false,
  regionOfSheet: {},
  target: 'share',
  targetShare: USUAL_TERMS.target,
  setting: '',
  practitioner: '',
  measure: '',
  asOf: '',
  threshold: USUAL_TERMS.threshold,
};
