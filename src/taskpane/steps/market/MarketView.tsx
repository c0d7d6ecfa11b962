import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, type ReactElement } from 'react';
import type { PackShelf } from '../../../session';
import type { WorkbookPort } from '../../../workbook/port';
import { FileZone } from '../../components/FileZone';
import { LazyBoundary } from '../../components/LazyBoundary';
import { Lines } from '../../components/Lines';
import { Page } from '../../components/Page';
import { Quiet } from '../../components/Quiet';
import { Section } from '../../components/Section';
import { AddressForm } from './AddressForm';
import { DamagedPacks } from './DamagedPacks';
import { Outcome } from './Outcome';
import { PackCard } from './PackCard';
import { MARKET } from './strings';
import { useKnownAddress } from './useKnownAddress';
import { useMarket } from './useMarket';
import { useDamagedPacks, usePacks, usePacksLast } from './usePacks';
import { useTyped } from './useTyped';

const TicDrop = lazy(async () => {
  const { TicDrop: drop } = await import(/* webpackChunkName: "tic" */ './tic/TicDrop');
  return { default: drop };
});

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalM },
  sample: { display: 'grid', gap: tokens.spacingVerticalXS, justifyItems: 'start' },
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
  const lasts = usePacksLast(shelf);
  const market = useMarket(shelf, workbook);
  const known = useKnownAddress(workbook, packs);
  const { doing, replacing } = market;
  const [typed, type] = useTyped(packs);
  const addFirst = ([file]: readonly File[]): void => {
    if (file) market.addFile(file);
  };
  return (
    <Page title={MARKET.title} takesFocus>
      <div>
        <Button onClick={onLeave}>{MARKET.back}</Button>
      </div>
      <Outcome market={market} />
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
                  lasts={lasts}
                  workbook={workbook}
                  onRefresh={market.fetchPack}
                  onTravel={(travels) => market.travel(shelved.pack.name, travels)}
                  onSave={() => market.save(shelved.pack.name)}
                  onRemove={() => market.remove(shelved.pack.name)}
                />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {!doing && !replacing && (
        <Section title={MARKET.add}>
          <AddressForm known={known} typed={typed} onType={type} onFetch={market.fetchPack} />
          <FileZone words={MARKET.file} accept=".parquet" onFiles={addFirst} />
          {sample !== undefined && packs.length === 0 && (
            <div className={styles.sample}>
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
