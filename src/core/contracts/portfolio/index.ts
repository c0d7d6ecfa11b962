export { LEVERAGE } from './leverage';
export { matchAll, type PayerMatch, matchPayers } from './matchPayers';
export { portfolio } from './portfolio';
export { type PortfolioInputs, triggerInputs } from './portfolioInputs';
export type { Portfolio, PortfolioRow } from './portfolioRow';
export { PORTFOLIO_SAYS } from './why';
