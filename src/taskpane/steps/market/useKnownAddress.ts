import { useEffect, useState } from 'react';
import type { ShelvedPack } from '../../../session';
import type { WorkbookPort } from '../../../workbook/port';
import { recallAddresses } from './addresses';

/** The last address that the workbook remembers and of which no pack is loaded. */
export function useKnownAddress(workbook: WorkbookPort, packs: readonly ShelvedPack[]): string | undefined {
  const [known, setKnown] = useState<readonly string[]>([]);
  useEffect(() => {
    // A workbook that cannot be read has nothing to say.
    recallAddresses(workbook).then(setKnown, () => setKnown([]));
  }, [workbook]);
  const loaded = new Set(packs.map(({ origin }) => (origin.kind === 'address' ? origin.address : '')));
  return known.findLast((address) => !loaded.has(address));
}
