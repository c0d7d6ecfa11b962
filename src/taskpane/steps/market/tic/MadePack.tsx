import { Body1, Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { TicPack } from '../../../../session';
import { Lines } from '../../../components/Lines';
import { Notice } from '../../../components/Notice';
import { TIC } from './strings';

interface Props {
  readonly pack: TicPack;
  readonly trouble: string | null;
  readonly onLoad: () => void;
  readonly onChange: () => void;
}

/** A pack that was made: what is in it, what was left out and why. */
export const MadePack = ({ pack, trouble, onLoad, onChange }: Props): ReactElement => (
  <>
    {trouble !== null && (
      <Notice tone="bad" title={TIC.made.failed}>
        {trouble}
      </Notice>
    )}
    <Notice
      tone="plain"
      title={TIC.made.title(pack.name)}
      actions={
        <>
          <Button appearance="primary" onClick={onLoad}>
            {TIC.made.load}
          </Button>
          <Button onClick={onChange}>{TIC.made.change}</Button>
        </>
      }
    >
      <Body1 block>{TIC.made.holds(pack)}</Body1>
      <Body1 block>{TIC.made.withheld(pack)}</Body1>
      <Body1 block>{TIC.made.rates(pack)}</Body1>
      <Lines lines={[...pack.counts.dropped.map(({ rates, why }) => TIC.made.dropped(rates, why)), ...pack.notes]} />
    </Notice>
  </>
);
