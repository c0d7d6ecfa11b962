export type { ContractProgress, ContractRead } from './contractFound';
export { type ContractReading, openContractReading } from './contractReading';
export { readContract } from './readContract';
