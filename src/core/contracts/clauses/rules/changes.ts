import { days, says, words } from './readers';
import { rule, type Rule } from './rule';
import { AGREEMENT, PAYER, pattern, PROVIDER } from './who';

const CHANGE = '(?:amend|modif|alter|chang|revis|adjust|updat|replac)\\w*';
const CHANGED = '(?:agreement|fee schedule|rates?|compensation|reimbursement|exhibit|terms|provision)';
const MAY = `\\b${PAYER} (?:may|can|reserves the right to|(?:shall have|has) the right to|is free to)`;
const NOT_THE_CONTRACT = /privacy|contact list|manual's|formulary|directory|\bhours\b|policies and procedures only/;

/** Changed by one side: by its notice, or by the other's silence. */
const BY_NOTICE = pattern(
  [
    `${MAY}[^.;]{0,60}\\b${CHANGE}\\b[^.;]{0,100}${CHANGED}[^.;]{0,140}(?:notice|notif|at any time|sole discretion|posting)`,
    `${MAY}[^.;]{0,60}\\b${CHANGE}\\b[^.;]{0,60}(?:notice|notif)[^.;]{0,60}${CHANGED}`,
    `${CHANGED}[^.;]{0,30} may be ${CHANGE} by (?:the )?${PAYER}\\b[^.;]{0,60}(?:notice|notif|at any time|discretion|posting)`,
    'amend\\w*[^.]{0,140}deemed (?:to (?:be|have) )?(?:accept|approv|agree|consent)\\w*',
    'amend\\w*[^.;]{0,60}constitutes? acceptance',
    `amend\\w*[^.]{0,160}\\b${PROVIDER} (?:does|do|has) not (?:reject|object|respond|notif)\\w*`,
  ].join('|'),
);
/** What the law asks for is no change of the payer's own. */
const FOR_THE_LAW =
  /(?<!including |whether |and |or )\bto (?:comply|conform) (?:with|to) [^.;]{0,40}\b(?:laws?|regulations?|statutes?)\b/;
const UNILATERAL = pattern(
  `(?:shall|may|will|can) not unilaterally ${CHANGE}|\\bno right to ${CHANGE}\\b[^.;]{0,60}without`,
);
/** Changed by both sides only. */
const BY_BOTH: readonly RegExp[] = [
  pattern(`\\b(?:${CHANGE}|amendments?|modifications?|changes?)\\b`),
  /\b(?:only|no|not|neither|unless|until|except|without|requires?|must|shall be (?:made )?(?:in|by)|may be \w+ (?:only )?(?:by|upon))\b/,
  /\b(?:sign\w*|execut\w*|mutual(?:ly)?|written (?:consent|agreement|approval)|consent of|in (?:a )?writing)\b[^.;]{0,60}\b(?:both|part(?:y|ies)|other|provider|group|facility)\b|\b(?:both|each) part(?:y|ies)\b[^.;]{0,40}\b(?:sign|agree|execut)|mutual (?:written )?(?:agreement|consent)|writing signed|(?:written )?(?:consent|agreement|approval) of (?:both|the other|provider|group|facility)/,
  pattern(`\\b(?:agreement|contract|terms?|rates?|fee schedule|exhibit|amendments?|modifications?|provision)\\b`),
];

const PRODUCTS = '(?:products?|benefit (?:plans?|programs?)|lines? of business|networks?|programs?)\\b';
const LOWER = '(?:lower|more favou?rable|better|lesser)';
const OTHER_PAYER =
  '(?:another|other|any (?:third|other)|third|third-party) ?(?:-?party )?(?:[a-z-]{2,20} ){0,2}?(?:pay[eo]rs?|plans?|insurers?|purchasers?|carriers?)';

/** Nobody gets a better rate than this payer. */
const BEST_RATE = pattern(
  [
    'most[- ]favou?red[- ](?:nation|customer|pay[eo]r)|\\bmfn\\b',
    `${LOWER} (?:rate|price|reimbursement|term)s?\\b[^.;]{0,100}${OTHER_PAYER}`,
    `${OTHER_PAYER}[^.;]{0,80}\\b${LOWER}\\b`,
    '(?:rates?|prices?|pricing)\\b[^.;]{0,80}(?:at least as|no less|not less|as) favou?rable (?:as|than|to)',
    'lowest (?:rates?|prices?)\\b[^.;]{0,60}(?:accept|charge|offer|any)',
  ].join('|'),
);
const NOT_FAVORED =
  /\b(?:no|not|nothing|disclaims?|without|waives?|neither|rejects?)\b[^.;]{0,90}(?:most[- ]favou?red|\bmfn\b)/;

const ENDS =
  /\b(?:termina(?:t|bl)\w*|cancel\w*|withdraw\w*|ends? this|end (?:this|the) (?:agreement|contract)|ended)\b/;
const NO_CAUSE =
  /without (?:cause|reason)|for (?:any|no) (?:reason|cause)|no[- ]cause|at will|for convenience|with or without cause/;
const CAUSE =
  /\b(?:breach|default|cure[ds]?|unremedied|insolven\w*|bankrupt\w*|immediately|for cause|loses?|suspen\w*|fraud|at once|forthwith)\b/;
const OTHERS =
  /\b(?:employment|clinician|lease|subcontract\w*|members?'? may|coverage|treatment at any time|provider-patient)\b/;
/** Notice that a term is not to be followed by another. */
const NOT_RENEWED = /\bnon-?renew\w*\b(?![^.;]*terminat)[^.;]{0,60}$/;
const NOTICE_OF = [
  {
    notBefore: NOT_RENEWED,
    after:
      /^[' )]{0,3}(?:or more )?(?:of )?(?:advance |prior )?(?:written )?(?:advance |prior )?(?:notice|notification)/,
  },
  { before: /notice[^.;]{0,50}$/, notBefore: NOT_RENEWED },
  { before: /(?:without cause|no[- ]cause|for convenience|at will)[^.;]{0,12}: ?$/ },
];

/** The payer's promise that nobody else is paid more. */
const TO_PROVIDERS =
  /\bthan (?:those|the rates?|rates)\b[^.;]{0,40}\bto (?:any )?other (?:[a-z-]{3,20} ){0,2}providers\b/;

/** Who may change what, and how it ends. */
export const CHANGE_RULES: readonly Rule[] = [
  rule('amendmentByNotice', 'changed by notice', says(true), {
    about: [BY_NOTICE],
    unless: [
      /\b(?:not unilaterally|may not|shall not amend|no amendment|mutual|signed by both|neither party)\b/,
      NOT_THE_CONTRACT,
      FOR_THE_LAW,
    ],
  }),
  rule('amendmentByNotice', 'not by one side', says(false), { about: [UNILATERAL], unless: [NOT_THE_CONTRACT] }),
  rule('amendmentByNotice', 'changed by both only', says(false), {
    about: BY_BOTH,
    unless: [
      BY_NOTICE,
      NOT_THE_CONTRACT,
      /assign|renew|confidential|terminat|ownership|disclos|subcontract|extend|deemed/,
    ],
  }),

  rule('allProducts', 'takes part in every product', says(true), {
    about: [
      pattern(
        `(?:participat\\w*|joins?|render services|take part|provide services|services)\\b[^.;]{0,60}\\b(?:all|each(?: and every)?|every|any and all) (?:[a-z'-]{2,20} ){0,6}?${PRODUCTS}|may not (?:decline|refuse|opt out)[^.;]{0,60}${PRODUCTS}`,
      ),
      /\b(?:shall|must|agrees?|required|obligated|condition|may not|by signing|joins?)\b/,
    ],
    unless: [
      /not (?:be )?(?:required|obligated)|nothing\b[^.;]{0,60}(?:requires?|obligates?)|(?:may|free to) (?:choose|decline|opt out|elect|refuse)|quality|without discrimination/,
    ],
  }),
  rule('allProducts', 'chooses its products', says(false), {
    about: [
      pattern(
        `(?:not (?:be )?(?:required|obligated)|nothing\\b[^.;]{0,60}(?:requires?|obligates?)[^.;]{0,20}) to (?:participate|take part) in (?:all|any|every|each)|(?:may|is free to) (?:choose|select|elect|opt out|decline|refuse|take part in any)\\b[^.;]{0,60}${PRODUCTS}`,
      ),
    ],
    unless: [/may not (?:choose|select|elect|opt out|decline)/],
  }),

  rule('mostFavoredNation', 'no lower rate for others', says(true), {
    about: [BEST_RATE, /\b(?:shall|must|agrees?|reduced|match|extend|offer\w*|warrants?|represents?|entitled)\b/],
    unless: [NOT_FAVORED, TO_PROVIDERS],
  }),
  rule('mostFavoredNation', 'no such clause', says(false), { about: [NOT_FAVORED] }),

  rule('terminationDays', 'without cause', days(...NOTICE_OF), {
    about: [ENDS, NO_CAUSE],
    unless: [OTHERS, /\b(?:cure[ds]?|breach)\b/],
  }),
  rule('terminationDays', 'ended by notice', days(...NOTICE_OF), {
    about: [ENDS, /\b(?:either|any) party\b|\bplan or provider\b/, AGREEMENT],
    unless: [OTHERS, CAUSE, /renew/],
    notUnder: /\bcause\b(?<!without cause)/,
    certainty: 'possible',
  }),
  rule('termination', 'for cause or at once', words, {
    about: [/\bterminat\w*|\b(?:agreement|contract) ends\b/, CAUSE],
    unless: [OTHERS, NO_CAUSE, /^within /],
  }),
  rule('termination', 'patients in care at the end', words, {
    about: [
      /\b(?:upon|after|following|on|notwithstanding|when)\b[^.;]{0,30}(?:terminat\w+|expiration|agreement ends|end of this agreement)[^.;]{0,120}\b(?:continu\w*|complet\w*|see)\b[^.;]{0,80}(?:treat\w*|care|services|patients)/,
    ],
    unless: [/employment|lease/],
  }),
];
