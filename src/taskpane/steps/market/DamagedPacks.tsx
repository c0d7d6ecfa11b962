import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { DamagedPack } from '../../../session';
import { Notice } from '../../components/Notice';
import { MARKET } from './strings';

interface Props {
  readonly packs: readonly DamagedPack[];
  readonly onFetch: (address: string) => void;
  readonly onForget: (name: string) => void;
}

/** Packs that were kept and can no longer be read, and how each comes back. */
export const DamagedPacks = ({ packs, onFetch, onForget }: Props): ReactElement => (
  <>
    {packs.map(({ name, origin }) => (
      <Notice
        key={name}
        tone="bad"
        title={MARKET.damaged.title(name)}
        actions={
          <>
            {origin.kind === 'address' && (
              <Button onClick={() => onFetch(origin.address)}>{MARKET.damaged.again}</Button>
            )}
            <Button onClick={() => onForget(name)}>{MARKET.damaged.forget}</Button>
          </>
        }
      >
        {origin.kind === 'address'
          ? `${MARKET.damaged.fetch} ${origin.address}`
          : MARKET.damaged.add(origin.kind === 'file' ? origin.file : name)}
      </Notice>
    ))}
  </>
);
