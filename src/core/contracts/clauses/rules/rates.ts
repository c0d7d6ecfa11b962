import { none, percents, says, saysWithPercent, words, years, type Near } from './readers';
import { rule, type Rule } from './rule';
import { RATES } from './who';

const RAISE =
  '(?:increas\\w*|lifted|step(?:ped)? up|escalat\\w*|adjust\\w*|rises?|raised?|inflat\\w*|uplift\\w*|grow\\w*|movement|moves?|cola|update[ds]?)';
const INDEX = /consumer price|economic index|\bcpi\b|cpi-|\bmei\b|inflation/;
const OF_RAISES = new RegExp(`\\b${RAISE}\\b|${INDEX.source}`);
const EACH_YEAR =
  /annual|anniversar|\byear [2-9]\b|\bevery (?:contract )?year|yearly|per annum|\bper year|\b(?:each|every|a|any|subsequent|successive|second|following|first) (?:contract |calendar |agreement |twelve-month |rate )?(?:year|january|july|october|april|period)|\bin (?:one|any)(?: one| given| single)? (?:contract )?year|escalator|inflator|year after|\b(?:contract|rate|second|third|subsequent|following|next|later)[a-z ]{0,14} years?\b/;
const CAP =
  /\b(?:exceed\w*|capped|cap|(?:more|greater|higher) than|above|maximum|limited to|up to|as much as|ceiling|lesser of)\b[^.;%]{0,40}$/;
/** Percentages of other things. */
const OTHER_SHARES =
  /\b(?:coinsurance|co-?payments?|copay|membership|enrol\w+|withh\w+|incentive|bonus|chargemaster|occupancy|ownership|interest|discount|staff|mediator|arbitrat\w+|\bbears?\b|administrative fee|caseloads?|premiums?|charge increases?|(?:bill|charge|collect from) (?:a |any |the )?members?|of (?:their|its|his) time)\b|charges? (?:may|shall|will)/;
const LEAST =
  /\b(?:less than|lower than|minimum|below|beneath|floor|at least|equal or exceed|member's share|cost[- ]shar\w+|deductibles?)\b[^.;%]{0,60}$/;
const MOST = /\b(?:exceed\w*|(?:more|greater|higher) than)\b[^.;%]{0,40}$/;
const REDUCED = /\breduced? (?:\w+ ){0,2}to $/;
/** A cap on all raises together is none on one. */
const OF_ALL_RAISES =
  /^\)? ?(?:over|during|in|for|across) (?:the|any) (?:[a-z-]{4,12} )?term\b|^[^.;]{0,25}\b(?:aggregate|cumulative\w*)/;
const OUTSIDE = /out[- ]of[- ]network|non-?participating|non-?contracted|outside (?:of )?the network|single[- ]case/;

const MEDICARE_SCHEDULE = '(?:medicare|\\bcms\\b|rbrvs|mpfs|resource[- ]based)';
const OF_MEDICARE: readonly Near[] = [
  {
    after: new RegExp(`^\\)? ?of (?:the )?[^.;%]{0,100}?${MEDICARE_SCHEDULE}`),
    notBefore: new RegExp(`${LEAST.source}|${MOST.source}|${REDUCED.source}`),
    without: OTHER_SHARES,
  },
  {
    before: new RegExp(`${MEDICARE_SCHEDULE}[^.;%]{0,60}(?:at|by|times|x) $`),
    notBefore: LEAST,
    notAfter: /^\)? ?of [^.;]{0,60}charges?/,
    without: OTHER_SHARES,
  },
];
const OF_CHARGES: Near = {
  after: /^\)? ?of (?:the |its |all |such )?[^.;%]{0,60}?\bcharges?\b/,
  notBefore: new RegExp(`${LEAST.source}|${MOST.source}|${REDUCED.source}`),
  notAfter: /^[^.;]{0,60}(?:medicare|medicaid)/,
  without: OTHER_SHARES,
};
const NOT_OURS = [OUTSIDE];
const PERCENT_OF_MEDICARE = new RegExp(
  `(?:%|per ?cent)[ )]{0,3}of[^.;%]{0,120}${MEDICARE_SCHEDULE}|${MEDICARE_SCHEDULE}[^.;%]{0,60}(?:at|by|times|x) [^.;]{0,40}(?:%|per ?cent)`,
);

const PAID =
  /\b(?:pays?|paid|payable|payments?|reimburse\w*|compensat\w*|remunerat\w*|allowed|allowable|allow|rates?)\b/;
const SCHEDULE = '(?:exhibit|schedule|attachment|appendix|addendum)';

/** The least that is paid: what is bounded, that it is bounded below, and by what. */
const FLOOR = new RegExp(
  [
    '(?:in no event|at no time|under no circumstances|never)\\b[^.;]{0,120}(?:less than|lower than|below|beneath)',
    '(?:pays?|paid|reimburse\\w*|rates?|payments?|allow\\w*|compensation)\\b[^.;]{0,100}(?:(?:no|not) (?:be )?(?:less|lower) than|not (?:be )?[a-z]{0,10} ?(?:below|beneath))',
    '(?:pays?|paid|reimburse\\w*|rates?|payments?|allow\\w*|compensation)\\b[^.;]{0,60}(?:at (?:a )?minimum|minimum of|equal or exceed|at least)',
    '\\bno (?:payments?|rates?|reimbursement)\\b[^.;]{0,80}(?:less than|lower than|below)',
    '\\brates?\\b[^.;]{0,20}never\\b[^.;]{0,20}\\bbelow',
    '(?:reimbursement|rate|payment) floor',
  ].join('|'),
);

/** What is paid, how it grows, and what is left out. */
export const RATE_RULES: readonly Rule[] = [
  rule('feeBasis', 'percent of Medicare', saysWithPercent('Percent of Medicare', ...OF_MEDICARE), {
    unless: NOT_OURS,
    notUnder: /floor/,
  }),
  rule('feeBasis', 'percent of charges', saysWithPercent('Percent of charge', OF_CHARGES), {
    unless: NOT_OURS,
    notUnder: /floor/,
  }),
  rule('feeBasis', 'fixed rates', says('Fixed'), {
    about: [
      /\b(?:fixed|flat)[ -](?:rates?|fees?|per diem|amount|dollar|fee schedule)|all[- ]inclusive (?:per diem|rate|daily|case)|\bper diem (?:of|rate of) \$/,
      PAID,
    ],
    unless: [/%|per ?cent|medicare/, OUTSIDE, new RegExp(`\\b${RAISE}\\b`), /lesser|lower|less than/],
  }),
  rule('feeBasis', 'amounts of a schedule', says('Fixed'), {
    about: [
      new RegExp(
        `\\b(?:pays?|paid|reimburse\\w*|compensat\\w*)\\b[^.;]{0,80}\\b(?:rates?|amounts?|fees?)[^.;]{0,30}\\b(?:set forth|listed|set out|shown|specified|stated|contained|found) (?:in|on)[^.;]{0,30}${SCHEDULE}`,
      ),
    ],
    unless: [/%|per ?cent|medicare/, OUTSIDE, OF_RAISES, /lesser|lower|less than|separate|higher/],
    notUnder: /carve/,
    certainty: 'possible',
  }),
  rule('basisPercent', 'percent of Medicare', percents(...OF_MEDICARE), { unless: NOT_OURS, notUnder: /floor/ }),
  rule('basisPercent', 'percent of charges', percents(OF_CHARGES), { unless: NOT_OURS, notUnder: /floor/ }),
  rule('medicareYear', 'year of Medicare’s schedule', years({ words: [/medicare|\bcms\b|rbrvs|mpfs/] }), {
    about: [PERCENT_OF_MEDICARE],
    unless: NOT_OURS,
  }),
  rule('medicareYear', 'current schedule of Medicare', none, {
    about: [
      PERCENT_OF_MEDICARE,
      /then[- ]current|current(?:ly)?\b|prevailing|(?:updated|amended|revised)[^.;]{0,25}from time to time|in effect (?:on|at) the (?:date|time)|most recent/,
    ],
    unless: [OUTSIDE, /less than|lower than|below|at least|minimum/],
  }),

  rule(
    'escalator',
    'raise each year',
    percents(
      {
        before: new RegExp(`\\b${RAISE}\\b[^.;]{0,60}$`),
        notBefore: CAP,
        notAfter: /^[^.;]{0,20}(?:cap|maximum|ceiling)\b/,
        without: OTHER_SHARES,
      },
      {
        after: new RegExp(`^\\)? ?(?:(?:annual|yearly|per year|rate|across-the-board) ){0,3}${RAISE}\\b`),
        notBefore: CAP,
        without: OTHER_SHARES,
      },
    ),
    {
      about: [
        /\b(?:rates?|reimbursements?|compensation|fees?|per diems?|payments?|fee schedules?|escalator|inflator|cola|(?:annual|yearly) increase)\b/,
        EACH_YEAR,
      ],
    },
  ),
  rule(
    'escalatorCap',
    'raise capped at',
    percents(
      {
        before:
          /\b(?:exceed\w*|capped|caps?|(?:more|greater|higher) than|above|maximum|ceiling|limited to|up to|as much as)\b[^.;%]{0,50}$/,
        notAfter: OF_ALL_RAISES,
        without: OTHER_SHARES,
      },
      { before: /lesser of (?:\(\w\) ?)?$/, words: [INDEX], without: OTHER_SHARES },
    ),
    { about: [new RegExp(`${RATES.source}|index|\\bcpi\\b|\\bmei\\b|increase|adjustment`), EACH_YEAR, OF_RAISES] },
  ),
  rule('escalator', 'no raise', none, {
    about: [
      /\bno (?:[a-z-]{3,20} ){0,3}(?:rate )?(?:increases?|escalat\w+|raises?)\b|without (?:any )?(?:annual )?(?:escalat\w+|increase|inflat\w+)|\b(?:shall|will) not (?:be )?(?:increase|escalat)\w*|\b(?:not be|no) (?:[a-z-]{3,20} ){0,2}adjusted? for inflation|not (?:be )?subject to [^.;]{0,24}(?:adjustment|increase|escalat\w*)|remain (?:unchanged|fixed|constant|the same)\b/,
      /\b(?:rates?|reimbursement|compensation|fees?|per diems?|fee schedule)\b/,
    ],
    unless: [
      /\bunless\b|\bexcept\b|\bthereafter\b|\bfor the first\b|charges|premium|increase[^.;]{0,40}(?:exceed|greater|more than)|caseload/,
    ],
  }),

  rule('lesserOf', 'lesser of charge and rate', says(true), {
    about: [
      new RegExp(
        [
          '\\b(?:lesser|lower|lowest|least|smaller)(?: of|-of)\\b[^.]{0,200}(?:charge|billed)',
          '(?:charge|billed)[^.;]{0,120}whichever is (?:less|lower|the lesser)',
          'whichever is (?:less|lower|the lesser)[^.;]{0,120}(?:charge|billed)',
          'charges?\\b[^.;]{0,40}\\b(?:is|are|be|falls?) (?:less than|lower than|below|under)[^.;]{0,60}(?:rate|fee|allow)',
          '(?:in no (?:case|event)|never|\\bnot\\b)[^.;]{0,60}\\b(?:pays?|payments?|reimburse\\w*)\\b[^.;]{0,40}exceed[^.;]{0,30}charges',
          '(?:pay|paid|payment|reimburse\\w*)\\b[^.;]{0,60}(?:not (?:to )?exceed|no more than)[^.;]{0,30}\\bcharges?\\b',
        ].join('|'),
      ),
      /\b(?:pays?|paid|payable|payments?|reimburse\w*|rates?|fee|amount|compensat\w*)\b/,
    ],
    unless: [
      OUTSIDE,
      /\bno ["']?lesser|\bnot (?:apply|use)[^.;]{0,20}lesser|lesser[- ]of["']?[^.;]{0,50}\bnot (?:apply|be)|regardless of|irrespective|without regard to|copay|coinsurance/,
    ],
  }),
  rule('lesserOf', 'rate whatever the charge', says(false), {
    about: [
      /\bno ["']?lesser[- ]of|\bnot (?:apply|use)[^.;]{0,20}lesser|lesser[- ]of["']?[^.;]{0,50}(?:shall|does|do|will|is) not|(?:regardless|irrespective) of (?:the )?(?:amount of )?(?:billed |provider's |submitted |facility's )?charge|without regard to [^.;]{0,60}charge|notwithstanding (?:the |any )?(?:amount of )?(?:billed )?charge|even (?:if|when|where|though)[^.;]{0,50}(?:exceed|greater|more than|higher|less than|below)[^.;]{0,40}charge|even (?:if|when|where|though)[^.;]{0,30}charges?[^.;]{0,20}(?:less|lower|below)/,
      /\b(?:rates?|fees?|payments?|pays?|payable|amounts?|reimbursements?|services)\b/,
    ],
  }),

  rule('reimbursementFloor', 'never less than', words, {
    about: [
      FLOOR,
      /\b(?:reimburse\w*|payments?|pays?|paid|rates?|allowed amount|compensation)\b/,
      /%|per ?cent|\$ ?\d|medicare|medicaid|charges|fee schedule|rates? (?:in|set)|those (?:in|on|paid|set)/,
    ],
    unless: [
      /insur|liabilit|occurrence|interest|single[- ]case|staff|\bincrease\b|pay[eo]rs?\b[^.;]{0,20}(?:less|lower)|most favou?red|favorable|other pay[eo]r|\bdays\b|any (?:other|commercial) pay/,
      OTHER_SHARES,
    ],
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
      /\b(?:is|are|be|being) excluded\b|^excluded ?:|\bexclud(?:ed|es) (?:services|from (?:this|the))|non-?covered (?:and excluded )?services (?:include|are|:)|(?:agreement|exhibit|contract|schedule) (?:excludes|(?:does|shall|do|will) not (?:cover|include|apply to|extend to))|\bnot (?:included|covered|payable|reimbursable)\b[^.;]{0,12} (?:in|under|by) (?:this|the) (?:agreement|exhibit|contract)|\bexclusions?\b/,
      /\b(?:services?|agreement|exhibit|contract|codes?|care|treatment|therapy|testing|payment)\b/,
    ],
    unless: [
      /federal|participation in|excluded (?:from|by) (?:medicare|medicaid|participation)|\boig\b|sanction|\bground|race|\bperson\b|individuals? excluded|debar|no (?:covered )?services? (?:is|are) excluded|no exclusions|business days|holiday|hold harmless/,
    ],
    notUnder: /insurance|confidential|compliance|program integrity/,
  }),

  rule('reevaluation', 'rates looked at again', words, {
    about: [
      /\b(?:review\w*|re-?evaluat\w+|renegotiat\w*|re-?open\w*|revisit\w*|reassess\w*|negotiat\w*|reconsider)\b[^.;]{0,90}\b(?:rates?|fees|compensation|fee schedules?|reimbursement)\b|\b(?:rates?|fees|compensation(?: schedule)?|fee schedules?|reimbursement)\b[^.;]{0,60}\b(?:review(?:ed)?|re-?evaluat\w+|renegotiat\w*|re-?open\w*|revisit\w*|reassess\w*)\b|(?:renegotiat\w*|re-?open\w*)\b[^.;]{0,30}\b(?:exhibit|schedule|attachment|appendix)|(?:talks|discussions?|negotiations?) (?:on|of|about|over) (?:the )?(?:rates?|fees|compensation|reimbursement)|request (?:an? )?(?:review|increase|adjustment) (?:of|in|to) (?:the |its )?(?:rates?|compensation|fee|reimbursement)/,
    ],
    unless: [
      /credential|utilization|peer review|medical record|claims? review|quality|member satisfaction|single[- ]case|disput|arbitrat|manual|regulator|\baudit|\bappeal|negotiated (?:rate|fee)/,
    ],
  }),
];
