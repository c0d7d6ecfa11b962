import { SETTING_DEFINITIONS, SETTING_KEYS, USUAL_SETTINGS } from '../../../../core/contracts';
import type { NumberRow } from '../NumbersForm';

/** Under which name the workbook keeps the settings. */
export const SETTINGS_KEPT = 'reopenSettings';
export const SETTING_NAMES: readonly string[] = SETTING_KEYS;

export const SETTING_ROWS: readonly NumberRow[] = SETTING_KEYS.map((key) => {
  const { heading, says, kind } = SETTING_DEFINITIONS[key];
  return {
    name: key,
    label: heading,
    spoken: heading,
    says,
    usual: USUAL_SETTINGS[key],
    scale: kind === 'share' ? 100 : 1,
  };
});
