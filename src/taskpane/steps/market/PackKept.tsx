import { Caption1 } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { MOST_TO_TRAVEL, type ShelvedPack } from '../../../session';
import { MARKET } from './strings';

interface Props {
  readonly shelved: ShelvedPack;
  /** Whether the browser has agreed not to clear it by itself; `null` as long as that is not known. */
  readonly lasts: boolean | null;
}

/** How long a pack is there, and what its user can do about that. */
export const PackKept = ({ shelved: { bytes, origin, kept, travels }, lasts }: Props): ReactElement | null => {
  if (!kept) return <Caption1>{MARKET.pack.notKept}</Caption1>;
  if (travels || lasts === null) return null;
  if (lasts) return <Caption1>{MARKET.pack.lasts}</Caption1>;
  return (
    <Caption1>
      {MARKET.pack.mayGo} {MARKET.pack.whatToDo(origin, bytes <= MOST_TO_TRAVEL)}
    </Caption1>
  );
};
