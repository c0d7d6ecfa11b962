/** How contracts call the one who pays, and the one who is paid; for patterns. */
export const PAYER =
  '(?:health plan|plan|payer|payor|company|insurer|mco|carrier|hmo|ppo|issuer|administrator|contractor|network|eap)';
export const PROVIDER =
  '(?:providers?|groups?|facility|facilities|practice|hospital|practitioner|clinic|agency|center|clinician|vendor|affiliate)';

/** The contract itself or a part of it. */
export const AGREEMENT = /\b(?:agreement|contract|amendment|addendum|arrangement|participation)\b/;
/** What is paid. */
export const RATES =
  /\b(?:rates?|reimbursements?|compensation|fees?|per diems?|payments?|fee schedules?|pricing|allowed amounts?|allowable)\b/;
/** Papers of others that begin, renew and end, too. */
export const OTHER_PAPERS =
  /\b(?:licen[sc]\w*|polic(?:y|ies)|insurance coverage|liability insurance|accredit\w*|certificates?|certification|lease|premises|manual|credential\w*|recredential\w*|audit|employment|loan|warranty|board|confidential\w*|records?|invoice)\b/;

export const pattern = (source: string): RegExp => new RegExp(source);
