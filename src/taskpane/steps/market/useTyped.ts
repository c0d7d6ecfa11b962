import { useState } from 'react';
import type { ShelvedPack } from '../../../session';

interface Typed {
  readonly address: string;
  /** The packs that were loaded then. */
  readonly among: readonly ShelvedPack[];
}

/**
 * The address that the user wrote, and a way to write it. It outlives the form, which goes while a pack is fetched: an address that gave
 * none is there again to be mended, and one that did is not.
 */
export function useTyped(packs: readonly ShelvedPack[]): readonly [string | null, (address: string) => void] {
  const [typed, setTyped] = useState<Typed | null>(null);
  return [typed?.among === packs ? typed.address : null, (address) => setTyped({ address, among: packs })];
}
