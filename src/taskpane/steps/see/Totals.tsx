import { Body1, Caption1, makeStyles, Title1, Title3, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Audit } from '../../../core/audit';
import { printDollars } from '../../../core/money';
import { measureWords } from '../../wizard/measureWords';
import { share } from '../../wizard/strings';
import { SEE } from './strings';

const useStyles = makeStyles({
  totals: { display: 'grid', gap: tokens.spacingVerticalM },
  dollars: { fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere', lineHeight: 1.15 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Long amounts take a smaller letter, so that they stay in one line at 320 px. */
const LONG = 13;

export const Totals = ({ total, terms }: Pick<Audit, 'total' | 'terms'>): ReactElement => {
  const styles = useStyles();
  const { opportunity, unpriced, index, compared, rates, unitsCovered, revenueCovered } = total;
  const hasUnits = unitsCovered !== null;
  const dollars = opportunity === null ? SEE.unpriced : printDollars(opportunity);
  const Amount = dollars.length > LONG ? Title3 : Title1;
  return (
    <div className={styles.totals}>
      <div>
        <Amount block className={styles.dollars}>
          {dollars}
        </Amount>
        {opportunity === null ? (
          <Body1>{SEE.noUnits(unpriced)}</Body1>
        ) : (
          <Body1 className={styles.quiet}>{SEE.opportunity}</Body1>
        )}
        {opportunity !== null && unpriced > 0 && <Body1 block>{SEE.someUnits(unpriced)}</Body1>}
      </div>
      <Body1>
        {index === null ? SEE.noIndex(hasUnits) : SEE.index(share(index), measureWords(terms.measure), hasUnits)}
      </Body1>
      <Caption1 className={styles.quiet}>
        {SEE.compared(compared, rates)}
        {revenueCovered !== null && `, ${SEE.covered(share(revenueCovered))}`}
      </Caption1>
    </div>
  );
};
