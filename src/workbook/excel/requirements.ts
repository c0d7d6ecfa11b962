const supported = new Map<string, boolean>();

/** Whether this Excel has an API set, `1.12`. */
export function hasExcelApi(version: string): boolean {
  const known = supported.get(version);
  if (known !== undefined) return known;
  const answer = Office.context.requirements.isSetSupported('ExcelApi', version);
  supported.set(version, answer);
  return answer;
}
