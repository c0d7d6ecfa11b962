import { Body1, Body1Strong, Button } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import type { MarketPack, PackRegion, ParityIndex } from '../../../../core/market';
import { parityReport } from '../../../../core/report';
import { labelOf, parity, today } from '../../../../session';
import { Lines } from '../../../components/Lines';
import { Notice } from '../../../components/Notice';
import { VirtualRows } from '../../../components/VirtualRows';
import { Working } from '../../../components/Working';
import type { ParityProps } from './ParityView';
import { PayerParity } from './PayerParity';
import { PARITY } from './strings';
import { useParityWriting } from './useParityWriting';

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
  const indices = useMemo(() => indicesOf(pack, region.id), [pack, region.id]);
  const { writing, write, keep, cancel } = useParityWriting(workbook);
  const [first] = indices;
  if (!first) return <Body1>{PARITY.noPayer}</Body1>;
  const put = (replace: boolean): void =>
    write(parityReport(indices, { pack, region: region.name, today: today(), labelOf }), replace);
  return (
    <>
      <VirtualRows label={PARITY.list} rows={indices} keyOf={({ payer }) => payer} height={130}>
        {(index) => <PayerParity index={index} />}
      </VirtualRows>
      <Body1Strong as="h4">{PARITY.how}</Body1Strong>
      <Lines lines={first.method} />
      <Body1Strong as="h4">{PARITY.limits}</Body1Strong>
      <Lines lines={first.limits} />
      {writing.kind === 'asking' && (
        <Notice
          tone="bad"
          title={PARITY.replace.title}
          actions={
            <>
              <Button appearance="primary" onClick={() => put(true)}>
                {PARITY.replace.yes}
              </Button>
              <Button onClick={keep}>{PARITY.replace.no}</Button>
            </>
          }
        >
          {PARITY.replace.what(writing.sheets)}
        </Notice>
      )}
      {writing.kind === 'written' && <Notice tone="plain">{PARITY.written(writing.sheets)}</Notice>}
      {writing.kind === 'failed' && (
        <Notice tone="bad" title={PARITY.notWritten}>
          {writing.message}
        </Notice>
      )}
      {writing.kind === 'running' ? (
        <Working what={PARITY.writing} share={writing.share} onCancel={cancel} />
      ) : (
        writing.kind !== 'asking' && (
          <div>
            <Button onClick={() => put(false)}>{PARITY.write}</Button>
          </div>
        )
      )}
    </>
  );
};
