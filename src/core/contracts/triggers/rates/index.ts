export type { FoundOfKind, PayerRates, RateRun } from './payerRates';
export { ratesByPayer, type RatesByPayer, sortingByPayer } from './ratesByPayer';
