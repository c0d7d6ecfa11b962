import { printCode } from '../codes';
import type { FeeLine } from './readLine';

/** `90837-95 (Child)`: the code, and the age, tier or programme that tells rates of it apart where a schedule has several. */
export const codeAndTier = ({
  key: { code },
  tier,
}: Pick<FeeLine, 'tier'> & { readonly key: Pick<FeeLine['key'], 'code'> }): string =>
  tier === undefined ? printCode(code) : `${printCode(code)} (${tier})`;
