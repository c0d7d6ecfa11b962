import { useState } from 'react';
import {
  contractName,
  type Register,
  REGISTER_TABLE,
  registerColumns,
  type RegisterRow,
  type TermCell,
} from '../../../../core/contracts';
import { trouble } from '../../../wizard/trouble';
import type { ContractTabProps } from '../contractTab';
import { rowChange } from './rowChange';
import { FORM, REGISTER } from './strings';

const SHEET = 'Contracts';

/** What is shown of the register. */
export type Showing =
  | {
      readonly kind: 'list';
      /** The row that the user comes back from: its place, `new` or none. */ readonly from: number | 'new' | null;
    }
  | { readonly kind: 'form'; readonly row: RegisterRow | null };

interface Came {
  readonly tone: 'bad' | 'plain';
  readonly says: string;
}

/** What the user does with the register, one thing at a time, and what came of it. */
export function useRegister({ workbook, onChanged }: Pick<ContractTabProps, 'workbook' | 'onChanged'>) {
  const [showing, setShowing] = useState<Showing>({ kind: 'list', from: null });
  const [busy, setBusy] = useState(false);
  const [came, setCame] = useState<Came | null>(null);

  async function doing(work: () => Promise<Came>): Promise<void> {
    setBusy(true);
    setCame(null);
    try {
      setCame(await work());
    } catch (thrown) {
      setCame({ tone: 'bad', says: trouble(thrown) });
    } finally {
      setBusy(false);
    }
  }

  return {
    showing,
    busy,
    came,
    make: () =>
      void doing(async () => {
        await workbook.addTable({ sheet: SHEET, table: REGISTER_TABLE, columns: registerColumns });
        await onChanged();
        setShowing({ kind: 'list', from: 'new' });
        return { tone: 'plain', says: REGISTER.none.made };
      }),
    open: (row: RegisterRow | null) => {
      setCame(null);
      setShowing({ kind: 'form', row });
    },
    close: () => {
      setCame(null);
      setShowing((now) => ({ kind: 'list', from: now.kind === 'form' ? (now.row?.row ?? 'new') : null }));
    },
    save: (register: Register, row: RegisterRow | null, cells: readonly TermCell[]) =>
      void doing(async () => {
        if (row && cells.length === 0) {
          setShowing({ kind: 'list', from: row.row });
          return { tone: 'plain', says: FORM.unchanged };
        }
        try {
          const written = await workbook.putRow(rowChange(register, row, cells));
          await onChanged();
          setShowing({ kind: 'list', from: written });
          return { tone: 'plain', says: FORM.saved(nameAfter(row, cells), written) };
        } catch (thrown) {
          const fresh = (await onChanged())?.contracts.find((one) => one.row === row?.row);
          if (row && fresh && !holdAlike(row, fresh)) setShowing({ kind: 'form', row: fresh });
          throw thrown;
        }
      }),
  };
}

/** What the contract is called once these cells are written. */
function nameAfter(row: RegisterRow | null, cells: readonly TermCell[]): string {
  const written = (key: 'payer' | 'product'): string | null | undefined => {
    const cell = cells.find((one) => one.key === key);
    return cell ? String(cell.value ?? '') : row?.terms[key];
  };
  return contractName({ payer: written('payer') ?? null, product: written('product') ?? null });
}

/** Whether nobody changed the cells between two readings. */
const holdAlike = (one: RegisterRow, other: RegisterRow): boolean =>
  [...one.cells].every(([key, raw]) => (other.cells.get(key) ?? '') === (raw ?? ''));
