export { LEVERAGE } from './leverage';
export { matchAll, type PayerMatch, matchPayers } from './matchPayers';
export { type Portfolio, portfolio, type PortfolioRow } from './portfolio';
export { type PortfolioInputs, triggerInputs } from './portfolioInputs';
export { PORTFOLIO_SAYS } from './why';
