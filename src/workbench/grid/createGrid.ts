import { createUniver, LocaleType, mergeLocales } from '@univerjs/presets';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/presets/preset-sheets-conditional-formatting';
import conditionalFormattingWords from '@univerjs/presets/preset-sheets-conditional-formatting/locales/en-US';
import { UniverSheetsCorePreset } from '@univerjs/presets/preset-sheets-core';
import coreWords from '@univerjs/presets/preset-sheets-core/locales/en-US';
import { UniverSheetsFilterPreset } from '@univerjs/presets/preset-sheets-filter';
import filterWords from '@univerjs/presets/preset-sheets-filter/locales/en-US';
import { UniverSheetsFindReplacePreset } from '@univerjs/presets/preset-sheets-find-replace';
import findWords from '@univerjs/presets/preset-sheets-find-replace/locales/en-US';
import { UniverSheetsSortPreset } from '@univerjs/presets/preset-sheets-sort';
import sortWords from '@univerjs/presets/preset-sheets-sort/locales/en-US';
import { UniverSheetsTablePreset } from '@univerjs/presets/preset-sheets-table';
import tableWords from '@univerjs/presets/preset-sheets-table/locales/en-US';
import { composeOnce } from './composeOnce';
import { drawInBands } from './drawInBands';
import { drawWhatIsShown } from './drawWhatIsShown';
import { speedUpDataBars } from './fastDataBars';
import { speedUpFormulas } from './fastFormulas';
import { speedUpIndex } from './fastIndex';
import { followQuietCells } from './followQuietCells';
import type { Grid } from './grid';
import { rememberHiddenRows } from './hiddenRows';
import { keepCanvases } from './keepCanvases';
import { rememberFormulas } from './knownFormulas';
import { undoBackwards } from './undoOrder';

/** Draws an empty spreadsheet application into `container`. */
export function createGrid(container: HTMLElement): Grid {
  speedUpIndex();
  drawWhatIsShown();
  drawInBands();
  keepCanvases();
  composeOnce();
  speedUpDataBars();
  const { univer, univerAPI } = createUniver({
    locale: LocaleType.EN_US,
    locales: {
      [LocaleType.EN_US]: mergeLocales(
        coreWords,
        conditionalFormattingWords,
        filterWords,
        findWords,
        sortWords,
        tableWords,
      ),
    },
    presets: [
      UniverSheetsCorePreset({
        container,
        header: true,
        ribbonType: 'simple',
        // Text that looks like a number is what fee schedules are full of; Excel's green corner says enough.
        disableTextFormatAlert: true,
      }),
      UniverSheetsFilterPreset(),
      UniverSheetsSortPreset(),
      UniverSheetsTablePreset(),
      UniverSheetsConditionalFormattingPreset(),
      UniverSheetsFindReplacePreset(),
    ],
  });
  const grid = { univer, api: univerAPI };
  rememberFormulas(grid);
  rememberHiddenRows(grid);
  speedUpFormulas(grid);
  undoBackwards(grid);
  followQuietCells(grid);
  return grid;
}
