import type { Register, RegisterRow } from '../../../core/contracts';
import type { DayNumber } from '../../../core/dates';
import type { WorkbookPort } from '../../../workbook/port';
import type { CONTRACTS } from './strings';

export type TabName = keyof typeof CONTRACTS.tab;

/** What every view of the contracts is given. */
export interface ContractTabProps {
  readonly workbook: WorkbookPort;
  /** Nothing where the workbook has no register yet. */
  readonly register: Register | null;
  /** Its rows; none where there is no register. */
  readonly contracts: readonly RegisterRow[];
  /** Reads the register again, after the view has written to the workbook; resolves with what is there now. */
  readonly onChanged: () => Promise<Register | null>;
  readonly today: DayNumber;
  /** Shows another view. */
  readonly onGo: (tab: TabName) => void;
}
