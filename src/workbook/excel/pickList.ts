import { hasExcelApi } from './requirements';

const TITLE = 'Parley reads something else here';
const MESSAGE = 'Pick one from the list. Keep what you wrote if you mean it; Parley says where it cannot read it.';

/** Lets cells offer what to pick from; what is typed instead is asked about, not refused. Older Excels have no such lists for add-ins. */
export function offerChoices(cells: Excel.Range, choices: readonly string[]): void {
  if (choices.length === 0 || !hasExcelApi('1.8')) return;
  cells.dataValidation.rule = { list: { inCellDropDown: true, source: choices.join(',') } };
  cells.dataValidation.errorAlert = { showAlert: true, style: 'Warning', title: TITLE, message: MESSAGE };
}
