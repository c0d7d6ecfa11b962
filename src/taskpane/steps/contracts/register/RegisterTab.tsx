import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { RegisterRow } from '../../../../core/contracts';
import { Notice } from '../../../components/Notice';
import { Quiet } from '../../../components/Quiet';
import type { ContractTabProps } from '../contractTab';
import { contractsSaid } from '../strings';
import { ContractCard } from './ContractCard';
import { ContractForm } from './ContractForm';
import { NoRegister } from './NoRegister';
import { REGISTER } from './strings';
import { useRegister } from './useRegister';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalM },
});

/** One for each reading of a row. */
const versionOf = (row: RegisterRow | null): string => (row ? JSON.stringify([...row.cells]) : 'new');

/** The contracts in the register, and the form that writes its rows. */
export const RegisterTab = ({ workbook, register, contracts, onChanged, today }: ContractTabProps): ReactElement => {
  const styles = useStyles();
  const { showing, busy, came, make, open, close, save } = useRegister({ workbook, onChanged });
  if (register && showing.kind === 'form')
    return (
      <ContractForm
        // Another reading of the row begins another form.
        key={versionOf(showing.row)}
        register={register}
        row={showing.row}
        saving={busy}
        failure={came?.tone === 'bad' ? came.says : undefined}
        onSave={(cells) => save(register, showing.row, cells)}
        onCancel={close}
      />
    );
  const from = showing.kind === 'list' ? showing.from : null;
  return (
    <>
      {came && <Notice tone={came.tone}>{came.says}</Notice>}
      {register ? (
        <>
          <Quiet>
            {contracts.length === 0 ? REGISTER.empty : contractsSaid(contracts.length)} {REGISTER.where(register.sheet)}
            .
          </Quiet>
          <div>
            <Button appearance="primary" autoFocus={from === 'new'} onClick={() => open(null)}>
              {REGISTER.add}
            </Button>
          </div>
          <ul className={styles.list} aria-label={REGISTER.list}>
            {contracts.map((contract) => (
              <li key={contract.row}>
                <ContractCard
                  workbook={workbook}
                  contract={contract}
                  today={today}
                  onEdit={() => open(contract)}
                  takesFocus={from === contract.row}
                />
              </li>
            ))}
          </ul>
        </>
      ) : (
        <NoRegister making={busy} onMake={make} />
      )}
    </>
  );
};
