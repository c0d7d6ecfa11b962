import type { ReactElement } from 'react';
import { today } from '../../../session';
import type { WorkbookPort } from '../../../workbook/port';
import { ContractsView } from './ContractsView';

interface Props {
  readonly workbook: WorkbookPort;
  readonly onLeave: () => void;
}

/** The view of today; its own chunk begins here. */
export const Contracts = (props: Props): ReactElement => <ContractsView {...props} today={today()} />;
