import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { payersLost } from '../../../session';
import { Notice } from '../../components/Notice';
import { MARKET } from './strings';
import type { Replacing } from './useMarket';

/** Asks before a pack takes the place of one whose payers it does not have. */
export const ReplaceNotice = ({ old, fresh, answer }: Replacing): ReactElement => (
  <Notice
    tone="bad"
    title={MARKET.replacing.title(old.name)}
    actions={
      <>
        <Button appearance="primary" onClick={() => answer(true)}>
          {MARKET.replacing.yes}
        </Button>
        <Button autoFocus onClick={() => answer(false)}>
          {MARKET.replacing.no}
        </Button>
      </>
    }
  >
    {MARKET.replacing.what(old, fresh, payersLost(old, fresh))}
  </Notice>
);
