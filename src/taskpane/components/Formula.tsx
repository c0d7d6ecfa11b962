import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, Ref } from 'react';

const useStyles = makeStyles({
  formula: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
  },
  piece: { display: 'inline-block' },
});

interface Props {
  readonly formula: string;
  readonly ref?: Ref<HTMLElement>;
}

/** A formula that breaks between its arguments and never inside `"TX-18"`; its text stays that of the formula. */
export const Formula = ({ formula, ref }: Props): ReactElement => {
  const styles = useStyles();
  const pieces = formula.split(/(?<=[(,])/);
  return (
    <code ref={ref} className={styles.formula}>
      {pieces.map((piece, index) => (
        <span key={index} className={styles.piece}>
          {piece}
        </span>
      ))}
    </code>
  );
};
