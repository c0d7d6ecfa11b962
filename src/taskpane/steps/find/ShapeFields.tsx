import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import { type Area, areaA1 } from '../../../core/sheets';
import { PickField } from '../../components/PickField';
import type { Reading } from '../../wizard/services';
import { readArea, usedArea } from './readArea';
import { COLUMNS } from './strings';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(120px, 1fr))',
    gap: tokens.spacingHorizontalS,
    alignItems: 'start',
  },
  narrow: { minWidth: 0, width: '100%' },
});

interface Props extends Reading {
  readonly onHeadingRows: (rows: number) => void;
  readonly onArea: (area: Area) => void;
}

/** Where the schedule begins and ends; a range is taken as soon as it is one. */
export const ShapeFields = ({ cells, mapping, onHeadingRows, onArea }: Props): ReactElement => {
  const styles = useStyles();
  const now = areaA1(mapping.area);
  const [typed, setTyped] = useState(now);
  const used = useMemo(() => usedArea(cells), [cells]);
  const isWrong = readArea(typed, used) === null;
  const type = (value: string): void => {
    setTyped(value);
    const area = readArea(value, used);
    if (area && areaA1(area) !== now) onArea(area);
  };
  return (
    <div className={styles.fields}>
      <Field
        label={COLUMNS.area.label}
        {...(isWrong ? { validationState: 'error', validationMessage: COLUMNS.area.wrong(areaA1(used)) } : {})}
      >
        <Input
          className={styles.narrow}
          input={{ className: styles.narrow }}
          value={typed}
          onChange={(_, { value }) => type(value)}
        />
      </Field>
      <PickField
        label={COLUMNS.headingRows.label}
        value={String(mapping.headingRows)}
        choices={COLUMNS.headingRows.choices}
        onPick={(rows) => onHeadingRows(Number(rows))}
      />
    </div>
  );
};
