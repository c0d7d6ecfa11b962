import type { ReactElement } from 'react';
import { packShelf } from '../../../session';
import { type MarketProps, MarketView } from './MarketView';

/** The view over the packs of this browser; its own chunk begins here. */
export const Market = (props: MarketProps): ReactElement => <MarketView {...props} shelf={packShelf} />;
