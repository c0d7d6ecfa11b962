import { days, levels, months, none, yearly } from './readers';
import { rule, type Rule } from './rule';

const CLAIM = /\bclaims?\b|\bbill(?:s|ed|ing)?\b|encounters?|invoices?/;
const FILING =
  /\b(?:submit\w*|submission|fil(?:e|es|ed|ing)|receiv\w*|present\w*|bill|reach\w*|older than|payable|sen[dt]s?|due|forward\w*|transmit\w*)\b/;
const FROM_SERVICE =
  /^[')]* ?(?:of|after|from|following|past|since)? ?[^.;]{0,60}?\b(?:date[s]? of (?:the )?(?:service|discharge)|services?\b|discharge|rendered|furnished|covered day|service date|last (?:covered )?day|day of (?:service|treatment))/;
const NOT_FILING =
  /corrected|resubmi|appeal|reconsider|coordination of benefits|explanation of|primary pay|secondary|records?\b|retain|overpay|recoup|notify|defect|copay|provider shall bill the member/;

const CLEAN =
  /\b(?:clean(?: electronic| paper)?|undisputed|complete|completed|uncontested|payable|complete and accurate)(?:,? [a-z]{3,12}){0,2} (?:claims?|billing statements?)\b/;
const PAYING =
  /\b(?:pays?|paid|payments?|remit\w*|reimburse\w*|adjudicat\w*|settle[ds]?|process\w*|turnaround|prompt pay)\b/;
const WITHIN =
  /\b(?:within|in|is|are|due|of|by|on or before|(?:later|more) than|in no more than)(?: the)? ?(?:an? )?$|: ?$/;
const NOT_PAYING =
  /denied|denial|appeal|overpa|refund|recoup|subcontract|defect|\bpost\b|provider shall pay|clerical|report|records?\b|corrected/;
const OTHERWISE_DONE = /\b(?:notify|notifies|acknowledg\w+|inform\w*|request\w*|submit\w*|respond\w*)\b[^,;]{0,60}$/;
const OF_SERVICE = /^[')]* ?(?:of|after|from|following) (?:the )?(?:dates? of )?(?:the )?(?:service|discharge|denial)/;

/** `30 days if electronic, 45 days if on paper`. */
const BY_FORM =
  /^\)? ?(?:(?:of|after) receipt )?,? ?(?:if|for|when|in the case of) (?:it is |they are |those )?(?:submitted |filed |received )?(?:on |in |by )?(?:paper|electronic)/;

const BACK =
  /money back|overpa\w*|recoup\w*|recover\w*|retroactive\w*|retrospective\w*|take[- ]?backs?|offset\w*|look-?back|claw|refunds?|adjust\w*[^.;]{0,12} paid|adjustments? of (?:a )?paid/;
const FROM_PAYMENT =
  /^[')]* ?(?:of|after|from|following|beyond|have (?:elapsed|passed) since|since|past) ?[^.;]{0,50}?\b(?:payment|paid|pays|paying|remitt\w+)/;
const NO_LIMIT =
  /\bno (?:time )?limit\b[^.;]{0,80}(?:recover|recoup|overpa)|(?:recover\w*|recoup\w*|offset\w*)\b[^.;]{0,80}(?:at any time[^.;]{0,10}without (?:limit|regard)|without (?:any )?(?:time )?limit|not subject to (?:any |a )?(?:time )?limit|\bno time limit)/;

const APPEAL = /\bappeals?\b|\bappealed\b|reconsiderations?|\bdisputes?\b|redetermination/;
const FROM_DENIAL =
  /^[')]* ?(?:of|after|from|following) ?[^.;]{0,70}?\b(?:denials?|denied|remittance|determination|explanation|decision|notice|eob|eop|adverse|payment)/;
const BY_PAYER =
  /\b(?:decid\w+|respond|resolve|issue|render|answer|complete|acknowledge|determine)\b[^.;]{0,60}$|second[- ]level[^.;]{0,60}$/;
const LATE =
  /claims?|late|overdue|unpaid|past[- ]due|past the due|delinquent|fails? to pay|amounts? due|untimely|deadline/;

/** How claims are filed, paid, paid late, taken back and appealed. */
export const BILLING_RULES: readonly Rule[] = [
  rule(
    'timelyFilingDays',
    'claims filed within',
    days({ words: [CLAIM, FILING], after: FROM_SERVICE, notAfter: /^[^.;]{0,15}receipt/, without: NOT_FILING }),
    { unless: [/\bretain|\bno (?:time )?limit/] },
  ),
  rule(
    'timelyFilingDays',
    'filing limit of',
    days(
      {
        before:
          /(?:timely filing|filing (?:limit|deadline|period|window)|(?:submission|filing) of claims|claims? (?:submission|filing))[^.;]{0,40}?(?::|is|of|be) ?$/,
        without: NOT_FILING,
      },
      {
        after: /^ (?:timely )?(?:claims? )?filing (?:deadline|limit|period|window|requirement)/,
        without: NOT_FILING,
      },
    ),
    { notUnder: /appeal/ },
  ),
  rule('timelyFilingDays', 'under a title of filing', days({ after: FROM_SERVICE, without: NOT_FILING }), {
    about: [/timely filing|filing (?:limit|deadline|of claims)|claims? (?:submission|filing)|submission of claims/],
  }),
  rule('timelyFilingDays', 'no limit to filing', none, {
    about: [
      /\bno (?:time )?(?:limit|deadline)\b[^.;]{0,40}\b(?:filing|submission|submit|file)\b[^.;]{0,30}claim|\bno (?:timely )?filing (?:limit|deadline)/,
    ],
  }),

  rule(
    'cleanClaimDays',
    'clean claims paid within',
    days(
      { words: [CLEAN], before: WITHIN, notBefore: OTHERWISE_DONE, notAfter: OF_SERVICE, without: NOT_PAYING },
      {
        words: [/clean (?:electronic|paper) claims? $|clean (?:electronic|paper) claims? ?:? ?#/],
        without: NOT_PAYING,
      },
      { after: BY_FORM, notBefore: OTHERWISE_DONE, without: NOT_PAYING },
    ),
    { about: [CLEAN, PAYING] },
  ),
  rule(
    'cleanClaimDays',
    'claims paid within',
    days({
      words: [/\bclaims?\b/, /\b(?:pays?|paid|payments?|remit\w*|reimburse\w*|adjudicat\w*)\b/],
      before: WITHIN,
      notBefore: OTHERWISE_DONE,
      after: /^[')]* ?(?:of|after|from|following)[^.;]{0,40}?(?:receipt|received|receiving)/,
      without: NOT_PAYING,
    }),
    { certainty: 'possible' },
  ),

  rule(
    'lateInterest',
    'interest on late payment',
    yearly({ words: [/\binterest\b|late (?:charge|fee|penalty|payment penalty)/] }),
    {
      about: [LATE, /interest|late/],
      unless: [
        /ownership|controlling interest|landlord|loan|lease|premium|interest in\b|owed? by provider|provider shall pay|refund/,
      ],
    },
  ),
  rule('lateInterest', 'no interest', none, {
    about: [
      /\bno (?:late )?interest\b|\bnot (?:be )?(?:bear|accrue|pay|owe|(?:liable|responsible) for) (?:any )?interest/,
      LATE,
    ],
    unless: [/ownership|conflict|overpa|refund/],
  }),

  rule(
    'takeBackMonths',
    'taken back within',
    months(
      { words: [BACK], after: FROM_PAYMENT, notBefore: /provider (?:shall|will|must) (?:refund|repay|return)/ },
      { before: /look-?back[^.;]{0,40}$/ },
      {
        before:
          /(?:recoup\w*|recovery|overpayments?|take-?back|refunds?)[^.;]{0,30}(?:period|limit|window)[^.;]{0,10}(?::|is|of) ?$/,
      },
      { words: [BACK, /\bclaims?\b/], before: /\b(?:prior|previous|preceding|last) $/ },
      { after: /^ look-?back/ },
    ),
    {
      about: [/payment|paid|overpa|recoup|recover|claims?/],
      unless: [/\brecords?\b[^.;]{0,40}retain|retain[^.;]{0,40}records?/],
    },
  ),
  rule('takeBackMonths', 'no limit to taking back', none, { about: [NO_LIMIT] }),

  rule('appealLevels', 'levels of appeal', levels({ notAfter: /^ of (?:care|service)/ }), {
    about: [APPEAL],
    unless: [/levels? of care/],
  }),
  rule(
    'appealDays',
    'appeal within',
    days(
      {
        words: [APPEAL],
        after: FROM_DENIAL,
        notBefore: BY_PAYER,
        notAfter: /^[^.;]{0,12}(?:its |the |such )?receipt of (?:the |an? )?(?:appeal|dispute|request)/,
      },
      { before: /appeals?[^.;]{0,30}(?:deadline|limit|period|window)[^.;]{0,12}(?::|is|of) ?$/ },
    ),
    { unless: [/\bmembers? may|arbitrat|mediat|grievance|\bcorrected\b|\brecoup\w*|\boffset/] },
  ),
];
