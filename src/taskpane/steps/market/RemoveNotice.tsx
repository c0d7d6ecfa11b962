import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Notice } from '../../components/Notice';
import { MARKET } from './strings';

interface Props {
  readonly name: string;
  readonly onRemove: () => void;
  readonly onKeep: () => void;
}

/** Asks before a pack is removed. */
export const RemoveNotice = ({ name, onRemove, onKeep }: Props): ReactElement => (
  <Notice
    tone="bad"
    title={MARKET.removing.title(name)}
    actions={
      <>
        <Button appearance="primary" onClick={onRemove}>
          {MARKET.removing.yes}
        </Button>
        <Button autoFocus onClick={onKeep}>
          {MARKET.removing.no}
        </Button>
      </>
    }
  >
    {MARKET.removing.what}
  </Notice>
);
