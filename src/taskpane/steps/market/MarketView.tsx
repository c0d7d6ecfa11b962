import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useRef, type ReactElement } from 'react';
import type { PackShelf } from '../../../session';
import type { WorkbookPort } from '../../../workbook/port';
import { FileZone } from '../../components/FileZone';
import { LazyBoundary } from '../../components/LazyBoundary';
import { Lines } from '../../components/Lines';
import { Notice } from '../../components/Notice';
import { Page } from '../../components/Page';
import { Quiet } from '../../components/Quiet';
import { Section } from '../../components/Section';
import { Working } from '../../components/Working';
import { AddressForm } from './AddressForm';
import { DamagedPacks } from './DamagedPacks';
import { PackCard } from './PackCard';
import { MARKET } from './strings';
import { useKnownAddress } from './useKnownAddress';
import { useMarket } from './useMarket';
import { useDamagedPacks, usePacks } from './usePacks';

const TicDrop = lazy(async () => {
  const { TicDrop: drop } = await import(/* webpackChunkName: "tic" */ './tic/TicDrop');
  return { default: drop };
});

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalM },
});

export interface MarketProps {
  readonly workbook: WorkbookPort;
  /** Address of the sample pack; nothing where none is served. */
  readonly sample: string | undefined;
  readonly onLeave: () => void;
}

/** Which packs of market rates are loaded, and how others come in. */
export const MarketView = ({
  shelf,
  workbook,
  sample,
  onLeave,
}: MarketProps & { readonly shelf: PackShelf }): ReactElement => {
  const styles = useStyles();
  const packs = usePacks(shelf);
  const damaged = useDamagedPacks(shelf);
  const market = useMarket(shelf, workbook);
  const known = useKnownAddress(workbook, packs);
  const { doing, came } = market;
  const addFirst = ([file]: readonly File[]): void => {
    if (file) market.addFile(file);
  };
  const outcome = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What came of a button at the foot of the page is said at its head.
    if (came) outcome.current?.scrollIntoView({ block: 'nearest' });
  }, [came]);
  return (
    <Page title={MARKET.title} takesFocus>
      <div>
        <Button onClick={onLeave}>{MARKET.back}</Button>
      </div>
      {came && (
        <div ref={outcome}>
          <Notice tone={came.tone} {...(came.title === undefined ? {} : { title: came.title })}>
            {came.says}
          </Notice>
        </div>
      )}
      {doing && <Working what={doing.what} share={doing.share} onCancel={market.cancel} />}
      <DamagedPacks packs={damaged} onFetch={market.fetchPack} onForget={market.remove} />
      {packs.length === 0 ? (
        <Section title={MARKET.none.title}>
          <Lines lines={MARKET.none.what} />
        </Section>
      ) : (
        <Section title={MARKET.list}>
          {packs.length > 1 && <Quiet>{MARKET.first}</Quiet>}
          <ul className={styles.list} aria-label={MARKET.list}>
            {packs.map((shelved) => (
              <li key={shelved.pack.name}>
                <PackCard
                  shelved={shelved}
                  workbook={workbook}
                  onRefresh={market.fetchPack}
                  onTravel={(travels) => market.travel(shelved.pack.name, travels)}
                  onRemove={() => market.remove(shelved.pack.name)}
                />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {!doing && (
        <Section title={MARKET.add}>
          <AddressForm known={known} onFetch={market.fetchPack} />
          <FileZone words={MARKET.file} accept=".parquet" onFiles={addFirst} />
          {sample !== undefined && packs.length === 0 && (
            <div>
              <Button onClick={() => market.fetchPack(sample)}>{MARKET.sample.get}</Button>
              <Quiet>{MARKET.sample.what}</Quiet>
            </div>
          )}
        </Section>
      )}
      <LazyBoundary failed={MARKET.tic.notLoaded}>
        <Suspense fallback={<Quiet>{MARKET.tic.loading}</Quiet>}>
          <TicDrop onPack={market.addPack} />
        </Suspense>
      </LazyBoundary>
    </Page>
  );
};
