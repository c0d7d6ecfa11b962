import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { contractName, type RegisterRow, type TermKey, TERMS, windowOf } from '../../../../core/contracts';
import { type DayNumber, printDay } from '../../../../core/dates';
import type { WorkbookPort } from '../../../../workbook/port';
import { Card } from '../../../components/Card';
import { CellButton } from '../../../components/CellButton';
import { Headline } from '../../../components/Headline';
import { REGISTER } from './strings';

const useStyles = makeStyles({
  terms: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    '& dd': { margin: 0 },
    '& dt': { color: tokens.colorNeutralForeground2 },
  },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
});

interface Props {
  readonly workbook: WorkbookPort;
  readonly contract: RegisterRow;
  readonly today: DayNumber;
  readonly onEdit: () => void;
  /** Whether the user comes back from editing it. */
  readonly takesFocus: boolean;
}

/** A date of the contract, or that there is none, or that nobody has looked. */
const dateWords = (value: DayNumber | null | undefined): string =>
  value === undefined ? REGISTER.notLooked : value === null ? REGISTER.none_ : printDay(value);

/** One contract: its dates, what could not be read, and the way to its row. */
export const ContractCard = ({ workbook, contract, today, onEdit, takesFocus }: Props): ReactElement => {
  const styles = useStyles();
  const { terms, unread } = contract;
  const name = contractName(terms);
  const { actBy } = windowOf(contract, today);
  const place = (['payer', 'product'] satisfies TermKey[]).map(contract.cellOf).find((cell) => cell !== null);
  const lines: readonly (readonly [string, string])[] = [
    [REGISTER.renewal, dateWords(terms.renewal)],
    [REGISTER.noticeBy, dateWords(actBy ?? undefined)],
    [REGISTER.lastChange, dateWords(terms.lastRateChange)],
  ];
  return (
    <Card>
      <Headline>{name}</Headline>
      <dl className={styles.terms}>
        {lines.map(([term, words]) => (
          <div key={term} style={{ display: 'contents' }}>
            <dt>{term}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      {unread.length > 0 && (
        <div>
          <Caption1>{REGISTER.unread(unread.length)}</Caption1>
          <ul className={styles.list}>
            {unread.map(({ key, cell, failure }) => (
              <li key={key}>
                {cell && (
                  <>
                    <CellButton workbook={workbook} cell={cell} short /> {TERMS[key].heading}:{' '}
                  </>
                )}
                {failure.message}
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className={styles.actions}>
        <Button size="small" autoFocus={takesFocus} aria-label={REGISTER.editOne(name)} onClick={onEdit}>
          {REGISTER.edit}
        </Button>
        {place && <CellButton workbook={workbook} cell={place} text={REGISTER.showOne(name)} />}
      </div>
    </Card>
  );
};
