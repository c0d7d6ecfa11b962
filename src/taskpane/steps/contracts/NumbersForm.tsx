import { Button, Caption1, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import { Folded } from '../../components/Folded';
import { Lines } from '../../components/Lines';
import { Notice } from '../../components/Notice';
import { NUMBERS } from './strings';
import type { Kept } from './useKept';

const useStyles = makeStyles({
  numbers: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 88px',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    alignItems: 'center',
  },
  row: { display: 'contents' },
  number: { minWidth: 0 },
  says: { display: 'block', color: tokens.colorNeutralForeground2 },
});

/** A number that the user may change. */
export interface NumberRow {
  readonly name: string;
  readonly label: string;
  /** What the field is called where its label is not beside it. */
  readonly spoken: string;
  readonly says?: string;
  readonly usual: number;
  /** 100 where shares are typed as percentages. */
  readonly scale: number;
}

interface Props {
  readonly title: string;
  readonly says: readonly string[];
  readonly rows: readonly NumberRow[];
  readonly kept: Kept;
}

/** Beyond these digits a percentage shows what floating point makes of it. */
const DIGITS = 1e6;
const shown = (value: number, scale: number): string => String(Math.round(value * scale * DIGITS) / DIGITS);

/** Numbers that a judgement rests on, for the user to see and to change; the workbook keeps them. */
export const NumbersForm = ({ title, says, rows, kept }: Props): ReactElement => {
  const styles = useStyles();
  const id = useId();
  const { numbers, failure, change, reset } = kept;
  return (
    <Folded title={title}>
      <Lines lines={says} />
      <div className={styles.numbers}>
        {rows.map(({ name, label, spoken, says: hint, usual, scale }) => (
          <div key={name} className={styles.row}>
            <span>
              {label}
              {hint !== undefined && (
                <Caption1 id={`${id}${name}`} className={styles.says}>
                  {hint}
                </Caption1>
              )}
            </span>
            <Input
              className={styles.number}
              input={{ className: styles.number }}
              type="number"
              min={0}
              step="any"
              aria-label={spoken}
              {...(hint === undefined ? {} : { 'aria-describedby': `${id}${name}` })}
              {...(scale === 100 ? { contentAfter: '%' } : {})}
              value={shown(numbers[name] ?? usual, scale)}
              onChange={(_, { value }) => {
                const typed = Number(value) / scale;
                if (value !== '' && Number.isFinite(typed) && typed >= 0) change(name, typed);
              }}
            />
          </div>
        ))}
      </div>
      {failure !== null && (
        <Notice tone="bad" title={NUMBERS.notKept}>
          {failure}
        </Notice>
      )}
      <div>
        <Button size="small" onClick={reset}>
          {NUMBERS.usual}
        </Button>
      </div>
    </Folded>
  );
};
