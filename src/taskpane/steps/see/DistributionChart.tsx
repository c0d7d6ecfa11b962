import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Drawn } from './distributionScale';

/** Shapes keep their colours where the system forces its own, unless they are told which. */
const FORCED = '@media (forced-colors: active)';

const useStyles = makeStyles({
  chart: { width: '100%', height: '40px', display: 'block', forcedColorAdjust: 'none' },
  line: { stroke: tokens.colorNeutralStrokeAccessible, strokeWidth: '1.5px', [FORCED]: { stroke: 'CanvasText' } },
  box: {
    fill: tokens.colorBrandBackground2,
    stroke: tokens.colorNeutralStrokeAccessible,
    strokeWidth: '1.5px',
    [FORCED]: { fill: 'Canvas', stroke: 'CanvasText' },
  },
  median: { stroke: tokens.colorNeutralForeground1, strokeWidth: '3px', [FORCED]: { stroke: 'CanvasText' } },
  rate: { fill: tokens.colorPaletteMarigoldBorderActive, [FORCED]: { fill: 'Highlight' } },
  stem: { stroke: tokens.colorPaletteMarigoldBorderActive, strokeWidth: '2px', [FORCED]: { stroke: 'Highlight' } },
});

const MIDDLE = 26;
const percent = (place: number): string => `${place}%`;

interface Props {
  readonly drawn: Drawn;
  /** All that the picture says. */
  readonly says: string;
}

/** A rate as a mark above the lowest, the middle half, the median and the highest of what others are paid. */
export const DistributionChart = ({ drawn, says }: Props): ReactElement => {
  const styles = useStyles();
  const { rate, lowest, highest, whisker, box, median } = drawn;
  const tick = (at: number, half: number, className: string) => (
    <line className={className} x1={percent(at)} x2={percent(at)} y1={MIDDLE - half} y2={MIDDLE + half} />
  );
  return (
    <svg className={styles.chart} role="img" aria-label={says}>
      <line
        className={styles.line}
        x1={percent(lowest)}
        x2={percent(highest ?? 100)}
        y1={MIDDLE}
        y2={MIDDLE}
        strokeDasharray="2 3"
      />
      <line className={styles.line} x1={percent(whisker[0])} x2={percent(whisker[1])} y1={MIDDLE} y2={MIDDLE} />
      {tick(lowest, 3, styles.line)}
      {highest !== null && tick(highest, 3, styles.line)}
      {tick(whisker[0], 6, styles.line)}
      {tick(whisker[1], 6, styles.line)}
      <rect className={styles.box} x={percent(box[0])} width={percent(box[1] - box[0])} y={MIDDLE - 9} height={18} />
      {tick(median, 9, styles.median)}
      {tick(rate, 12, styles.stem)}
      <svg x={percent(rate)} y={4} overflow="visible">
        <path className={styles.rate} d="M-6,0 L6,0 L0,10 Z" />
      </svg>
    </svg>
  );
};
