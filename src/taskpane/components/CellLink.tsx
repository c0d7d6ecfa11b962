import type { ReactElement } from 'react';
import { useServices } from '../wizard/services';
import { CellButton, type CellButtonProps } from './CellButton';

/** A cell's address within the wizard, whose workbook it is in. */
export const CellLink = (props: CellButtonProps): ReactElement => (
  <CellButton workbook={useServices().workbook} {...props} />
);
