import { headingWords } from './headingWords';

const PRODUCT =
  '(?:commercial|comm|medicaid|managed medicaid|medicare advantage|medicare|ma plan|mapd|ppo|hmo|epo|pos|eap|chip|star(?: ?plus| ?kids)?|marketplace|exchange|aca|qhp|individual|large group|small group|self ?funded|fully insured|dual|dsnp|d snp|hdhp)';
const PRODUCTS = new RegExp(`^${PRODUCT}(?: ${PRODUCT})*$`);

/** Whether a name is that of a product alone, which many payers have: `Commercial`, `Medicaid`, `Commercial PPO`. */
export const isProductAlone = (name: string): boolean => PRODUCTS.test(headingWords(name));
