import { Link } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { printDay } from '../../../core/dates';
import type { MarketPack } from '../../../core/market';
import { Folded } from '../../components/Folded';
import { Lines } from '../../components/Lines';
import { MARKET } from './strings';

/** As many as a person reads; a pack may list any number. */
const MOST = 12;

const first = <T,>(all: readonly T[], words: (one: T) => string): readonly string[] => [
  ...all.slice(0, MOST).map(words),
  ...(all.length > MOST ? [MARKET.pack.others(all.length - MOST)] : []),
];

function linesOf(pack: MarketPack): readonly string[] {
  const { groups, length } = pack.distributions;
  let most = 0;
  for (let row = 0; row < length; row += 1) most = Math.max(most, groups[row] ?? 0);
  const lines = [
    MARKET.pack.made(pack),
    MARKET.pack.groups(most, pack.method.minimumGroups),
    MARKET.pack.rates(pack.counts),
    ...first(pack.counts.dropped, ({ rates, why }) => MARKET.pack.dropped(rates, why)),
    ...first(pack.sources, ({ payer, file, updated }) =>
      MARKET.pack.source(payer, file, updated === null ? '' : MARKET.pack.updated(printDay(updated))),
    ),
    ...first(pack.method.notes, (note) => note),
  ];
  return [...new Set(lines)];
}

/** What a pack rests on; closed, for most look at it once. */
export const PackDetails = ({ pack }: { readonly pack: MarketPack }): ReactElement => {
  return (
    <Folded title={MARKET.pack.rests} label={MARKET.pack.label(MARKET.pack.rests, pack.name)}>
      <Details pack={pack} />
    </Folded>
  );
};

const Details = ({ pack }: { readonly pack: MarketPack }): ReactElement => {
  return (
    <>
      <Lines lines={linesOf(pack)} />
      {pack.link.startsWith('https://') && (
        <Link href={pack.link} target="_blank" rel="noreferrer">
          {MARKET.pack.link}
        </Link>
      )}
    </>
  );
};
