import type { PackSetting } from './pack';

/** What a distribution rests on, as far as it takes the word of payers that do not say for which setting a rate is. */
interface Rests {
  readonly setting: PackSetting;
  readonly groups: number;
  readonly untold: number;
}

/** That groups whose setting nobody tells are among an office's or a facility's, and how many; where all are, the setting says so. */
export const untoldNotes = ({ setting, groups, untold }: Rests): readonly string[] =>
  untold === 0 || setting === 'any'
    ? []
    : [
        `${untold} of the ${groups} provider groups ${untold === 1 ? 'has' : 'have'} rates whose setting the payer does not say: they count for offices and for facilities.`,
      ];
