import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { payerBySheet, type Role } from '../../../core/fees';
import { payerKeys } from '../../../core/payerName';
import type { Area } from '../../../core/sheets';
import { Notice } from '../../components/Notice';
import { UnreadList } from '../../components/UnreadList';
import { WizardPage } from '../../components/WizardPage';
import { where } from '../../wizard/where';
import { STEP_NUMBER, type FoundSchedule } from '../../wizard/wizardState';
import { AlikeNotice } from './AlikeNotice';
import { ColumnCard } from './ColumnCard';
import { Preview } from './Preview';
import { ShapeFields } from './ShapeFields';
import { samples } from './samples';
import { COLUMNS, FIND } from './strings';
import { TitlesField } from './TitlesField';

const SAMPLES = 3;
const useStyles = makeStyles({
  columns: { display: 'grid', gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: 'none' },
});

interface Props {
  readonly schedule: FoundSchedule;
  readonly trouble: string | null;
  /** Other schedules that could be read the same way. */
  readonly alike: number;
  readonly onPick: (column: number, role: Role) => void;
  readonly onHeadingRows: (rows: number) => void;
  readonly onArea: (area: Area) => void;
  readonly onTitles: (areHeard: boolean) => void;
  readonly onApply: () => void;
  readonly onBack: () => void;
}

/** What each column of a schedule was taken for and why, to be corrected. */
export const ColumnsStep = (props: Props): ReactElement => {
  const styles = useStyles();
  const { schedule, trouble, alike, onPick, onHeadingRows, onArea, onTitles, onApply, onBack } = props;
  const { cells, mapping } = schedule;
  const by = payerBySheet(mapping, payerKeys(schedule.payers));
  const missing = (['code', 'rate'] as const).filter((role) => !mapping.columns.some((column) => column.role === role));
  return (
    <WizardPage
      step={STEP_NUMBER.find}
      title={COLUMNS.title(where(mapping))}
      foot={
        <Button appearance="primary" onClick={onBack}>
          {COLUMNS.back}
        </Button>
      }
    >
      <Body1>{COLUMNS.lead}</Body1>
      {trouble !== null && <Notice tone="bad">{trouble}</Notice>}
      {missing.map((role) => (
        <Notice key={role} tone="bad">
          {COLUMNS.incomplete[role]}
        </Notice>
      ))}
      <AlikeNotice alike={alike} onApply={onApply} />
      <ShapeFields cells={cells} mapping={mapping} onHeadingRows={onHeadingRows} onArea={onArea} />
      <TitlesField schedule={schedule} onTitles={onTitles} />
      {by !== undefined && <Body1>{FIND.payerBy(by)}</Body1>}
      <Preview cells={cells} mapping={mapping} titles={schedule.titles} />
      <ul className={styles.columns} aria-label={COLUMNS.list}>
        {mapping.columns.map((column) => (
          <li key={column.column}>
            <ColumnCard
              column={column}
              samples={samples(cells, mapping, column, SAMPLES)}
              onPick={(role) => onPick(column.column, role)}
            />
          </li>
        ))}
      </ul>
      <UnreadList unread={schedule.unread} />
    </WizardPage>
  );
};
