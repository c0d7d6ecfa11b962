import { none, percents, says, saysWithPercent, words, years } from './readers';
import { rule, type Rule } from './rule';
import { RATES } from './who';

const RAISE =
  '(?:increas\\w*|escalat\\w*|adjust\\w*|rises?|raised?|inflat\\w*|uplift\\w*|grow\\w*|movement|moves?|cola)';
const OF_RAISES = new RegExp(`\\b${RAISE}\\b|consumer price|economic index|\\bcpi\\b|\\bmei\\b`);
const EACH_YEAR =
  /annual|anniversar|yearly|(?:each|every|per|a|any|subsequent|successive|second|following|first) (?:contract |calendar |agreement |twelve-month )?(?:year|january|july|october|april|period)|escalator|inflator|year after/;
const CAP =
  /\b(?:not (?:to )?exceed|exceeds?|capped|cap|no (?:more|greater|higher) than|not (?:be )?(?:more|greater|higher) than|maximum|limited to|up to|ceiling)\b/;
/** Percentages of other things. */
const OTHER_SHARES =
  /\b(?:coinsurance|co-?payments?|copay|membership|enrol\w+|withh\w+|incentive|bonus|chargemaster|occupancy|ownership|interest|discount|time|staff)\b|charges? (?:may|shall|will)/;
const FLOOR_WORDS =
  /in no event|at no time|under no circumstances|never|no (?:less|lower) than|not (?:be )?(?:less|lower) than|minimum|below|beneath|floor|at least/;
const OUTSIDE = /out[- ]of[- ]network|non-?participating|non-?contracted|outside (?:of )?the network|single[- ]case/;

const OF_MEDICARE = { after: /^\)? ?of (?:the )?[^.;]{0,80}?(?:medicare|\bcms\b|rbrvs|mpfs|resource[- ]based)/ };
const OF_CHARGES = {
  after: /^\)? ?of (?:the |its |all |such )?[^.;]{0,60}?\bcharges?\b/,
  notAfter: /^[^.;]{0,60}(?:medicare|medicaid)/,
};
const MEDICARE = /\b(?:medicare|cms|rbrvs|mpfs)\b/;
const PERCENT = /%|per ?cent/;
const PAID = /\b(?:pays?|paid|payable|payments?|reimburse\w*|compensat\w*|remunerat\w*|allowed|allowable|rates?)\b/;

/** What is paid, how it grows, and what is left out. */
export const RATE_RULES: readonly Rule[] = [
  rule('feeBasis', 'percent of Medicare', saysWithPercent('Percent of Medicare', OF_MEDICARE), {
    about: [PAID],
    unless: [FLOOR_WORDS, OUTSIDE, OTHER_SHARES],
  }),
  rule('feeBasis', 'percent of charges', saysWithPercent('Percent of charge', OF_CHARGES), {
    about: [PAID],
    unless: [FLOOR_WORDS, OUTSIDE, OTHER_SHARES],
  }),
  rule('feeBasis', 'fixed rates', says('Fixed'), {
    about: [
      /\b(?:fixed|flat)[ -](?:rates?|fees?|per diem|amount|dollar)|all[- ]inclusive (?:per diem|rate|daily|case)|\bper diem (?:of|rate of) \$/,
      PAID,
    ],
    unless: [/%|per ?cent|medicare/, FLOOR_WORDS, OUTSIDE, OF_RAISES, /lesser|lower/],
  }),
  rule('feeBasis', 'amounts of a schedule', says('Fixed'), {
    about: [
      /\b(?:paid|pay|reimburse\w*|compensat\w*)\b[^.;]{0,60}\b(?:rates?|amounts?|fees?) (?:set forth|listed|set out|shown|specified|stated|contained|found) (?:in|on)[^.;]{0,30}(?:exhibit|schedule|attachment|appendix|addendum)/,
    ],
    unless: [/%|per ?cent|medicare/, FLOOR_WORDS, OUTSIDE, OF_RAISES, /lesser|lower|separate|higher/],
    notUnder: /carve/,
    certainty: 'possible',
  }),
  rule('basisPercent', 'percent of Medicare', percents(OF_MEDICARE), {
    about: [PAID],
    unless: [FLOOR_WORDS, OUTSIDE, OTHER_SHARES],
  }),
  rule('basisPercent', 'percent of charges', percents(OF_CHARGES), {
    about: [PAID],
    unless: [FLOOR_WORDS, OUTSIDE, OTHER_SHARES],
  }),
  rule('medicareYear', 'year of Medicare’s schedule', years({ words: [MEDICARE] }), {
    about: [PERCENT, PAID],
    unless: [FLOOR_WORDS, OUTSIDE, OTHER_SHARES],
  }),
  rule('medicareYear', 'current schedule of Medicare', none, {
    about: [
      /%[^.;]{0,120}medicare|per ?cent[^.;]{0,120}medicare/,
      PAID,
      /then[- ]current|current(?:ly)?\b|prevailing|(?:updated|amended|revised)[^.;]{0,25}from time to time|in effect (?:on|at) the (?:date|time)|most recent/,
    ],
    unless: [FLOOR_WORDS, OUTSIDE, OTHER_SHARES],
  }),

  rule(
    'escalator',
    'raise each year',
    percents(
      {
        before: new RegExp(`\\b${RAISE}\\b[^.;]{0,60}$`),
        notBefore: CAP,
        notAfter: /^[^.;]{0,20}(?:cap|maximum|ceiling)\b/,
      },
      { after: new RegExp(`^ ?(?:annual |yearly |per year )?${RAISE}\\b`), notBefore: CAP },
    ),
    {
      about: [
        /\b(?:rates?|reimbursements?|compensation|fees?|per diems?|payments?|fee schedules?|escalator|inflator|increase)\b/,
        EACH_YEAR,
      ],
      unless: [OTHER_SHARES],
    },
  ),
  rule(
    'escalatorCap',
    'raise capped at',
    percents({
      before:
        /\b(?:not (?:to )?exceed|exceeds?|capped at|caps?(?: on [^.;]{0,40}?)?(?: of| is| at| ?:)|no (?:more|greater|higher) than|not (?:be )?(?:more|greater|higher) than|maximum(?: annual)?(?: increase)?(?: of| is| ?:)|limited to|up to)(?: by)? ?(?:an? )?$/,
      words: [OF_RAISES],
    }),
    { about: [new RegExp(`${RATES.source}|index|\\bcpi\\b|\\bmei\\b|increase`), EACH_YEAR], unless: [OTHER_SHARES] },
  ),
  rule('escalator', 'no raise', none, {
    about: [
      /\bno (?:[a-z-]{3,20} ){0,3}(?:rate )?(?:increases?|escalat\w+|raises?)\b|without (?:any )?(?:annual )?(?:escalat\w+|increase|inflat\w+)/,
      /\b(?:rates?|reimbursement|compensation|fees?|per diems?|fee schedule)\b/,
    ],
    unless: [
      /\bunless\b|\bexcept\b|charges|premium|no (?:[a-z-]{3,20} ){0,3}increase[^.;]{0,30}(?:exceed|greater|more)/,
    ],
  }),

  rule('lesserOf', 'lesser of charge and rate', says(true), {
    about: [
      /\b(?:lesser|lower|lowest|least)(?: of|-of)\b[^.;]{0,200}(?:charge|billed)|(?:charge|billed)[^.;]{0,120}whichever is (?:less|lower|the lesser)|whichever is (?:less|lower|the lesser)[^.;]{0,120}(?:charge|billed)|charges?\b[^.;]{0,30}\b(?:is|are|be) (?:less|lower) than[^.;]{0,60}(?:rate|fee|allow)/,
      /\b(?:pays?|paid|payable|payments?|reimburse\w*|rates?|fee|amount|compensat\w*)\b/,
    ],
    unless: [
      /\bno ["']?lesser|lesser[- ]of["']?[^.;]{0,50}\bnot (?:apply|be)|regardless of|irrespective|without regard to/,
    ],
  }),
  rule('lesserOf', 'rate whatever the charge', says(false), {
    about: [
      /\bno ["']?lesser[- ]of|lesser[- ]of["']?[^.;]{0,50}(?:shall|does|do|will|is) not|(?:regardless|irrespective) of (?:the )?(?:amount of )?(?:billed |provider's |submitted |facility's )?charge|without regard to [^.;]{0,20}charge|notwithstanding (?:the |any )?(?:amount of )?(?:billed )?charge/,
      RATES,
    ],
  }),

  rule('reimbursementFloor', 'never less than', words, {
    about: [
      /(?:in no event|at no time|under no circumstances|never)\b[^.;]{0,120}(?:less than|lower than|below|beneath)|(?:pay|paid|reimburse\w*|rates?)\b[^.;]{0,60}(?:no|not) (?:be )?(?:less|lower) than|(?:pay|paid|reimburse\w*)\b[^.;]{0,40}\bminimum of|(?:reimbursement|rate|payment) floor/,
      /\b(?:reimburse\w*|payments?|pays?|paid|rates?|allowed amount|compensation)\b/,
      /%|per ?cent|\$ ?\d|medicare|medicaid|charges|fee schedule|rates? (?:in|set)/,
    ],
    unless: [/insur|liabilit|occurrence|interest|single[- ]case|staff|\bincrease\b|other pay[eo]rs?|most favou?red/],
  }),

  rule('carveOuts', 'no carve-outs', none, { about: [/\bno (?:services? (?:is|are) )?carve[ds]?[- ]?outs?\b/] }),
  rule('carveOuts', 'carved out', words, {
    about: [/\bcarve[ds]?[- ]?outs?\b/],
    unless: [/\b(?:no|not|without)\b[^.;]{0,20}carve[ds]?[- ]?outs?/],
  }),

  rule('exclusions', 'nothing excluded', none, {
    about: [/\bno (?:covered )?services? (?:is|are) excluded|\bthere are no exclusions/],
  }),
  rule('exclusions', 'excluded from the contract', words, {
    about: [
      /\b(?:is|are|be|being) excluded\b|excluded services|(?:agreement|exhibit|contract|schedule) (?:does|shall|do|will) not (?:cover|include|apply to|extend to)|\bnot (?:included|covered) (?:in|under|by) (?:this|the) (?:agreement|exhibit|contract)|\bexclusions?\b/,
      /\b(?:services?|agreement|exhibit|contract|codes?|care|treatment|therapy|testing|payment)\b/,
    ],
    unless: [
      /federal|participation in|excluded (?:from|by) (?:medicare|medicaid|participation)|\boig\b|sanction|\bground|race|\bperson\b|individuals?|debar|no (?:covered )?services? (?:is|are) excluded|no exclusions|business days|holiday/,
    ],
    notUnder: /insurance|confidential|compliance|program integrity/,
  }),

  rule('reevaluation', 'rates looked at again', words, {
    about: [
      /\b(?:review\w*|re-?evaluat\w+|renegotiat\w*|re-?open\w*|revisit\w*|reassess\w*|negotiat\w*)\b[^.;]{0,90}\b(?:rates?|compensation|fee schedules?|reimbursement)\b|\b(?:rates?|compensation(?: schedule)?|fee schedules?|reimbursement)\b[^.;]{0,60}\b(?:review(?:ed)?|re-?evaluat\w+|renegotiat\w*|re-?open\w*|revisit\w*|reassess\w*)\b/,
    ],
    unless: [
      /credential|utilization|peer review|medical record|claims? review|quality|member satisfaction|single[- ]case|disput|arbitrat|manual|regulator|\baudit|\bappeal|negotiated (?:rate|fee)/,
    ],
  }),
];
