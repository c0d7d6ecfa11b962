import type { ReactElement } from 'react';
import { today } from '../../../../session';
import type { WorkbookPort } from '../../../../workbook/port';
import { DueSoon } from './DueSoon';

interface Props {
  readonly workbook: WorkbookPort;
  readonly onOpen: () => void;
}

/** What is due from today; its own chunk begins here. */
export const Due = (props: Props): ReactElement => <DueSoon {...props} today={today()} />;
