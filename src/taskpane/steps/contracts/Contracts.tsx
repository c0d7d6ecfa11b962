import type { ReactElement } from 'react';
import { today } from '../../../session';
import type { WorkbookPort } from '../../../workbook/port';
import type { TabName } from './contractTab';
import { ContractsView } from './ContractsView';

interface Props {
  readonly workbook: WorkbookPort;
  readonly tab?: TabName;
  readonly onLeave: () => void;
}

/** The view of today; its own chunk begins here. */
export const Contracts = (props: Props): ReactElement => <ContractsView {...props} today={today()} />;
