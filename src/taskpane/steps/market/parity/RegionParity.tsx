import { Body1, Body1Strong, makeStyles } from '@fluentui/react-components';
import { useCallback, type ReactElement } from 'react';
import type { MarketPack, PackRegion, ParityIndex } from '../../../../core/market';
import type { Progress } from '../../../../core/pausing';
import { parityReport, type Report } from '../../../../core/report';
import { labelOf, parity, today } from '../../../../session';
import { Lines } from '../../../components/Lines';
import { VirtualRows } from '../../../components/VirtualRows';
import { WriteSheets } from '../../../components/WriteSheets';
import { useSliced } from '../../../hooks/useSliced';
import type { ParityProps } from './ParityView';
import { PayerParity } from './PayerParity';
import { PARITY } from './strings';

const useStyles = makeStyles({ title: { margin: 0 } });

/** Works out every payer's index, the lowest first; those without one come last. Pauses after each, for a pack may have hundreds. */
function* indexing(pack: MarketPack, region: string): Generator<Progress, readonly ParityIndex[]> {
  const indices: ParityIndex[] = [];
  for (const [done, payer] of pack.payers.entries()) {
    const index = payer === null ? undefined : parity(pack, payer, region);
    if (index?.ok === true) indices.push(index.value);
    yield { done, of: pack.payers.length };
  }
  return indices.sort((one, other) => (one.index ?? Infinity) - (other.index ?? Infinity));
}

/** The indices of a region, how they were counted and what they cannot say, and their way onto sheets. */
export const RegionParity = ({
  pack,
  region,
  workbook,
}: ParityProps & { readonly region: PackRegion }): ReactElement => {
  const styles = useStyles();
  const work = useCallback(() => indexing(pack, region.id), [pack, region.id]);
  const { value: indices } = useSliced(work);
  if (!indices) return <Body1 role="status">{PARITY.working}</Body1>;
  const [first] = indices;
  if (!first) return <Body1>{PARITY.noPayer}</Body1>;
  const make = (): Report => parityReport(indices, { pack, region: region.name, today: today(), labelOf });
  return (
    <>
      <VirtualRows label={PARITY.list} rows={indices} keyOf={({ payer }) => payer} height={130}>
        {(index) => <PayerParity index={index} />}
      </VirtualRows>
      <Body1Strong as="h4" className={styles.title}>
        {PARITY.how}
      </Body1Strong>
      <Lines lines={first.method} />
      <Body1Strong as="h4" className={styles.title}>
        {PARITY.limits}
      </Body1Strong>
      <Lines lines={first.limits} />
      <WriteSheets workbook={workbook} what={PARITY.report} make={make} />
    </>
  );
};
