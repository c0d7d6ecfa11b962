import { useDeferredValue, useMemo, type ReactElement } from 'react';
import type { Audit } from '../../../core/audit';
import { LookUpField } from '../../components/LookUpField';
import { PickField } from '../../components/PickField';
import { FINDINGS } from './strings';

const ALL = '';
/** More are looked up by typing. */
const MOST_TO_PICK = 100;
const NONE: readonly string[] = [];

interface Props {
  readonly audit: Audit;
  /** Nothing for all of them. */
  readonly value: string | null;
  readonly onPick: (payer: string | null) => void;
}

/** One of the audit's payers, or all. */
export const PayerField = ({ audit, value, onPick }: Props): ReactElement => {
  const all = useMemo(() => audit.payers.map(({ payer }) => payer), [audit]);
  // There may be thousands, and the rest of the page is not to wait for them.
  const payers = useDeferredValue(all, value === null ? NONE : [value]);
  return all.length > MOST_TO_PICK ? (
    <LookUpField
      label={FINDINGS.payer}
      placeholder={FINDINGS.allPayers}
      unknown={FINDINGS.noSuchPayer(all.length)}
      value={value}
      choices={payers}
      onPick={onPick}
    />
  ) : (
    <PickField
      label={FINDINGS.payer}
      value={value ?? ALL}
      choices={[[ALL, FINDINGS.allPayers], ...payers.map((payer) => [payer, payer] as const)]}
      onPick={(picked) => onPick(picked === ALL ? null : picked)}
    />
  );
};
