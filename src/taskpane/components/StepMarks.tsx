import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { STEPS } from '../wizard/strings';

const useStyles = makeStyles({
  marks: { display: 'grid', gap: tokens.spacingVerticalXS },
  bars: { display: 'grid', gridTemplateColumns: `repeat(${STEPS.names.length}, 1fr)`, gap: tokens.spacingHorizontalXS },
  // Hollow until it is reached, so that it shows without colours.
  bar: {
    boxSizing: 'border-box',
    height: '6px',
    borderRadius: tokens.borderRadiusCircular,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  done: {
    backgroundColor: tokens.colorBrandBackground,
    borderTopColor: tokens.colorBrandBackground,
    borderRightColor: tokens.colorBrandBackground,
    borderBottomColor: tokens.colorBrandBackground,
    borderLeftColor: tokens.colorBrandBackground,
    forcedColorAdjust: 'none',
    // Whichever contrast theme it is, the colour of its words is one that shows.
    '@media (forced-colors: active)': {
      backgroundColor: 'CanvasText',
      borderTopColor: 'CanvasText',
      borderRightColor: 'CanvasText',
      borderBottomColor: 'CanvasText',
      borderLeftColor: 'CanvasText',
    },
  },
  words: { color: tokens.colorNeutralForeground2 },
});

/** Where the user is: `Step 2 of 5: Choose`, and the same as a row of bars. */
export const StepMarks = ({ current }: { readonly current: number }): ReactElement => {
  const styles = useStyles();
  return (
    <div className={styles.marks}>
      <div className={styles.bars} aria-hidden>
        {STEPS.names.map((name, index) => (
          <span key={name} className={mergeClasses(styles.bar, index <= current && styles.done)} />
        ))}
      </div>
      <Caption1 className={styles.words}>{STEPS.where(current)}</Caption1>
    </div>
  );
};
