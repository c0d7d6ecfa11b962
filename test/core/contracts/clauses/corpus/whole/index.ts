import { EAP } from './eap';
import { MEDICAID } from './medicaid';
import { PPO } from './ppo';
import type { WholeContract } from './wholeContract';

export type { WholeContract } from './wholeContract';

export const WHOLE: readonly WholeContract[] = [PPO, MEDICAID, EAP];
