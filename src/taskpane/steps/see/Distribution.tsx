import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useSyncExternalStore } from 'react';
import type { AuditedRate } from '../../../core/audit';
import { marketRank } from '../../../core/market';
import { isComparable, printRate } from '../../../core/money';
import { distributionBeside, loadedPacks, onPacks } from '../../../session';
import { Quiet } from '../../components/Quiet';
import { DistributionChart } from './DistributionChart';
import { drawn } from './distributionScale';
import { DISTRIBUTION } from './strings';

const useStyles = makeStyles({ all: { display: 'grid', gap: tokens.spacingVerticalXXS } });

/** Those that people know the others by. */
const FAMILIAR: ReadonlySet<number> = new Set([0, 10, 25, 50, 75, 90, 100]);

/** A rate among what provider groups are paid for the same, where a market is loaded; else why there is none to show. */
export const Distribution = ({ rate: { line } }: { readonly rate: AuditedRate }): ReactElement | null => {
  const styles = useStyles();
  const packs = useSyncExternalStore(onPacks, loadedPacks);
  if (packs.length === 0) return null;
  const market = distributionBeside(line.key);
  if (!market.ok) return <Quiet>{market.failure.message}</Quiet>;
  const { points, groups, region, unit, confidence, evidence } = market.value;
  if (line.basis !== null && !isComparable(line.basis, unit))
    return <Quiet>{DISTRIBUTION.otherUnit(line.basis, unit)}</Quiet>;
  const rank = marketRank(market.value, line.rate);
  const places = drawn(market.value, line.rate);
  if (!rank.ok || !places) return null;
  const { source, release } = evidence('', '', []);
  const stands = DISTRIBUTION.stands(rank.value, groups);
  const amounts = DISTRIBUTION.amounts(points.filter(({ percent }) => FAMILIAR.has(percent)));
  const rests = DISTRIBUTION.rests(groups, region.name, confidence, `${source}, ${release}`);
  return (
    <div className={styles.all}>
      <Body1>{stands}</Body1>
      <DistributionChart
        drawn={places}
        says={DISTRIBUTION.picture(printRate(line.rate), stands, amounts, region.name, confidence)}
      />
      <Quiet>{amounts}</Quiet>
      <Quiet>{rests}</Quiet>
    </div>
  );
};
