import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useRef, type ReactElement } from 'react';
import { copyText, type CopyOutcome } from '../copyText';
import type { Example } from '../examples';
import { TRY } from '../strings';
import { Formula } from './Formula';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    alignItems: 'center',
  },
  says: { gridColumn: '1 / -1', color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly example: Example;
  readonly onCopy: (outcome: CopyOutcome, formula: string) => void;
}

export const FormulaRow = ({ example: { formula, says }, onCopy }: Props): ReactElement => {
  const styles = useStyles();
  const code = useRef<HTMLElement>(null);
  const saysId = useId();
  const copy = async (): Promise<void> => {
    if (code.current !== null) onCopy(await copyText(code.current), formula);
  };
  return (
    <li className={styles.row}>
      <Formula ref={code} formula={formula} />
      <Button size="small" aria-label={TRY.copyLabel(formula)} aria-describedby={saysId} onClick={() => void copy()}>
        {TRY.copy}
      </Button>
      <Caption1 id={saysId} className={styles.says}>
        {says}
      </Caption1>
    </li>
  );
};
