/** Words that name no market of their own, but whatever is loaded, all payers together. */
const ANY_MARKET: ReadonlySet<string> = new Set([
  ...[
    '',
    'market',
    'markets',
    'mkt',
    'tic',
    'transparency in coverage',
    'market rate',
    'market rates',
    'rate',
    'rates',
  ],
  ...['all', 'any', 'all payers', 'all the payers', 'any payer', 'every payer', 'all payers together', 'all together'],
]);

const ARTICLE = /^(?:the|an?)(?: |$)/i;

export const withoutArticle = (text: string): string => text.replace(ARTICLE, '');

/** Whether a source's name means whatever is loaded: `the market`, `all payers`. */
export const isAnyMarket = (name: string): boolean => ANY_MARKET.has(withoutArticle(name).toLowerCase());
