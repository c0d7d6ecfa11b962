import { Body1, Body1Strong, makeStyles } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import type { MarketPack, PackRegion, ParityIndex } from '../../../../core/market';
import { parityReport, type Report } from '../../../../core/report';
import { labelOf, parity, today } from '../../../../session';
import { Lines } from '../../../components/Lines';
import { VirtualRows } from '../../../components/VirtualRows';
import { WriteSheets } from '../../../components/WriteSheets';
import type { ParityProps } from './ParityView';
import { PayerParity } from './PayerParity';
import { PARITY } from './strings';

const useStyles = makeStyles({ title: { margin: 0 } });

/** Every payer's index, the lowest first; those without one come last. */
const indicesOf = (pack: MarketPack, region: string): readonly ParityIndex[] =>
  pack.payers
    .flatMap((payer) => {
      const index = payer === null ? undefined : parity(pack, payer, region);
      return index?.ok === true ? [index.value] : [];
    })
    .sort((one, other) => (one.index ?? Infinity) - (other.index ?? Infinity));

/** The indices of a region, how they were counted and what they cannot say, and their way onto sheets. */
export const RegionParity = ({
  pack,
  region,
  workbook,
}: ParityProps & { readonly region: PackRegion }): ReactElement => {
  const styles = useStyles();
  const indices = useMemo(() => indicesOf(pack, region.id), [pack, region.id]);
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
