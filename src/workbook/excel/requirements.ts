/** Whether this Excel has an API set, `1.12`. */
export const hasExcelApi = (version: string): boolean =>
  Office.context.requirements.isSetSupported('ExcelApi', version);
