import Papa from 'papaparse';

/** Rows of trimmed cells; ragged rows, quotes and any line ending are accepted. */
export function csvRows(text: string): string[][] {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: 'greedy' });
  return data.map((row) => row.map((cell) => cell.trim()));
}
