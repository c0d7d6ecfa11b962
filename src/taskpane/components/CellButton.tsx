import { Link } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { cellA1, type CellRef } from '../../core/sheets';
import type { WorkbookPort } from '../../workbook/port';
import { GO } from '../wizard/strings';
import { trouble } from '../wizard/trouble';

export interface CellButtonProps {
  readonly cell: CellRef;
  /** Leaves out the sheet's name where it goes without saying. */
  readonly short?: boolean;
  /** Other words than the address. */
  readonly text?: string;
}

/** The address of a cell; a click shows the cell, or says why it cannot be shown. */
export const CellButton = ({
  workbook,
  cell,
  short = false,
  text,
}: CellButtonProps & { readonly workbook: WorkbookPort }): ReactElement => {
  const [failure, setFailure] = useState('');
  const go = (): void => {
    setFailure('');
    workbook.select(cell).catch((thrown: unknown) => setFailure(trouble(thrown)));
  };
  const address = cellA1(cell);
  const place = GO.address(cell.sheet, address);
  return (
    <>
      <Link as="button" onClick={go} aria-label={GO.label(text ?? place)}>
        {text ?? (short ? address : place)}
      </Link>
      {failure !== '' && <span role="alert"> {failure}</span>}
    </>
  );
};
