import { headingWords } from './headingWords';
import { isKnownPayer } from './payerNames';

const PRODUCT =
  '(?:commercial|comm|medicaid|managed medicaid|medicare advantage|medicare|ma plan|mapd|ppo|hmo|epo|pos|eap|chip|star(?: ?plus| ?kids)?|marketplace|exchange|aca|qhp|individual|large group|small group|self ?funded|fully insured|dual|dsnp|d snp|hdhp)';
const PRODUCTS = new RegExp(`^${PRODUCT}(?: ${PRODUCT})*$`);

/** Whether a name is that of a product alone, which many payers have: `Commercial`, `Medicaid`, `Commercial PPO`. */
export const isProductAlone = (name: string): boolean => PRODUCTS.test(headingWords(name));

/** `Aetna` of `Aetna Commercial PPO`; a name that is a product's, or none, as it is. */
function withoutProduct(name: string): string {
  const words = name.split(' ');
  const end = words.findIndex((_, index) => index > 0 && isProductAlone(words.slice(index).join(' ')));
  return end < 0
    ? name
    : words
        .slice(0, end)
        .join(' ')
        .replace(/[\s–—:/-]+$/, '');
}

export const endsInProduct = (name: string): boolean => withoutProduct(name) !== name;

/** `Medicaid` of `Aetna Commercial` is `Aetna Medicaid`. */
export const productOf = (payer: string, product: string): string => `${withoutProduct(payer)} ${product}`;

const LABEL = /^\s*(?:products?(?: type| line)?|line of business|lob|plan type|program(?:me)?)\s*[:–-]\s*/i;

/** `Gold HMO` of `Product: Gold HMO`, `Commercial` of `Commercial`; nothing where a title names no product alone. */
export function productIn(title: string): string | undefined {
  const name = title.replace(LABEL, '').trim();
  if (isProductAlone(name)) return name;
  return LABEL.test(title) && name !== '' && !isKnownPayer(name) ? name : undefined;
}
