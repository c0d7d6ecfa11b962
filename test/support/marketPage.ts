import { paneOf } from './looked';
import { type OpenPane, openPane } from './openPane';

/** From the start page to that of market rates. */
export async function toMarketRates(open: OpenPane): Promise<void> {
  await open.press('Market rates');
  await open.heading('Market rates');
}

/** A blank workbook whose first cell asks for the median of an hour of psychotherapy in Texas. */
export async function askForMedian({ page }: OpenPane): Promise<void> {
  await page.evaluate(async () => window.workbench.openBlank());
  await page.evaluate(() => window.workbench.setFormulas('A1', [['=PARLEY.BENCHMARK("90837","TX","P50")']]));
}

/** Waits until that cell shows so many dollars. */
export async function medianBecomes({ page }: OpenPane, dollars: number): Promise<void> {
  await page.waitForFunction((wanted) => window.workbench.read('A1')[0]?.[0]?.value === wanted, dollars, {
    timeout: 60_000,
  });
}

/** Beside that workbook the page of market rates, in a pane as narrow as Excel makes it. */
export async function openMarketRates(): Promise<OpenPane> {
  const open = await openPane();
  await askForMedian(open);
  await paneOf(open, 320);
  await toMarketRates(open);
  return open;
}
