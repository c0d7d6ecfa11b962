import { tokens, makeStyles } from '@fluentui/react-components';
import { HorizontalBarChart, HorizontalBarChartVariant } from '@fluentui/react-charts';
import type { ReactElement } from 'react';
import { printDollars, printRate } from '../../../core/money';
import { CellLink } from '../../components/CellLink';
import { Headline } from '../../components/Headline';
import { Quiet } from '../../components/Quiet';
import { share as printShare } from '../../wizard/strings';
import { CHART } from './strings';
import type { ComparedRate } from './topRates';
import { codeAndTier } from '../../../core/fees';

const useStyles = makeStyles({
  // What is left of a bar; the library has it as dark as a curtain.
  row: {
    '--colorBackgroundOverlay': tokens.colorNeutralBackground5,
    '--below': tokens.colorPaletteMarigoldBorderActive,
    '--above': tokens.colorBrandBackground,
    // Shapes keep their colours where the system forces its own, unless they are told which.
    '@media (forced-colors: active)': {
      '--colorBackgroundOverlay': 'Canvas',
      '--below': 'Highlight',
      '--above': 'CanvasText',
      // A border that is transparent would be drawn like any other, and the triangle be a square.
      '& .fui-hbc__triangle': { forcedColorAdjust: 'none', borderTopColor: 'CanvasText' },
    },
  },
  // The library draws its bars three pixels too long.
  chart: { marginTop: tokens.spacingVerticalS, overflowX: 'clip' },
  says: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalM },
  rows: {
    display: 'grid',
    // A payer's name may be a word that is wider than the pane.
    gridTemplateColumns: 'minmax(0, 1fr)',
    overflowWrap: 'anywhere',
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
});

/** Bars end between these, so that the mark of 100 % stands in sight and one wild rate does not press all others to the edge. */
const SCALE = { least: 1.25, most: 2 };

/** The chart library's own chunk begins here. */
export const RateChart = ({ rates }: { readonly rates: readonly ComparedRate[] }): ReactElement => {
  const styles = useStyles();
  const scale = Math.min(SCALE.most, Math.max(SCALE.least, ...rates.map(({ share }) => share)));
  return (
    <ul className={styles.rows} aria-label={CHART.list}>
      {rates.map(({ rate, benchmark, share }) => {
        const row = CHART.row(codeAndTier(rate.line), rate.payer);
        const says = CHART.says(printRate(rate.line.rate), printDollars(benchmark.amount));
        const bar = {
          legend: row,
          color: share < 1 ? 'var(--below)' : 'var(--above)',
          horizontalBarChartdata: { x: Math.min(share, scale), total: scale },
          data: 1,
        };
        return (
          <li className={styles.row} key={`${rate.cell.sheet} ${rate.cell.row} ${rate.cell.column}`}>
            <Headline amount={printShare(share)}>{row}</Headline>
            <div className={styles.says}>
              <Quiet>{says}</Quiet>
              <CellLink cell={rate.cell} />
            </div>
            {/* The words above say it all: a bar is no stop for the keyboard and nothing to hear. */}
            <div className={styles.chart} inert>
              <HorizontalBarChart
                data={[{ chartData: [bar] }]}
                variant={HorizontalBarChartVariant.PartToWhole}
                chartDataMode="hidden"
                barHeight={12}
                showTriangle
                hideTooltip
              />
            </div>
          </li>
        );
      })}
    </ul>
  );
};
