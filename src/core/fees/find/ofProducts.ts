import type { ColumnMapping } from '../mapping';
import { isKnownPayer } from '../payerNames';
import { isProductAlone, productOf } from '../products';

/** `Commercial` and `Medicaid` below a title that names Aetna are Aetna's products, unless a column names another payer. */
export function ofProducts(columns: readonly ColumnMapping[], payer: string | undefined): readonly ColumnMapping[] {
  if (payer === undefined || !isKnownPayer(payer) || isProductAlone(payer)) return columns;
  const rates = columns.filter(({ role }) => role === 'rate');
  // `Medicaid` beside `Contracted Rate` may be the state's.
  if (rates.length < 2 || !rates.every(({ payer: product }) => isProductAlone(product ?? ''))) return columns;
  return columns.map((column) =>
    column.payer === undefined
      ? column
      : { ...column, payer: productOf(payer, column.payer), why: `${column.why}, under “${payer}”` },
  );
}
