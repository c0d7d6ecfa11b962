import { dates, days, months, says } from './readers';
import { rule, type Rule } from './rule';
import { AGREEMENT, OTHER_PAPERS } from './who';

/** Papers that this one replaces, or that stand beside it. */
const OF_OTHERS =
  /(?:supersed\w*|replac\w*|\b(?:prior|previous|former) (?:agreement|contract)|business associate|\bbaa\b)(?:(?!\band (?:is|are|shall|will|becomes?|takes?)\b)[^.;]){0,80}$/;
const OF_SERVICE = /(?:dates? of service|services? (?:rendered|provided|furnished|delivered)|admissions?|discharges?)/;
const TERM = /\b(?:term|anniversary|agreement|contract|arrangement|renewal|extension|expir\w+)\b/;
const END = '(?:before|prior to|preceding|in advance of|ahead of)';
const RENEW = '(?:renew\\w*|extend\\w*|extension|continu\\w*)';

const PERIOD =
  /\b(?:(?:contract|agreement|initial) (?:period|term)|term)(?: of (?:the|this) (?:agreement|contract))? ?: ?$/;

/** It goes on by itself, in so many words or since it takes a notice to end it. */
const BY_ITSELF = new RegExp(
  [
    'automatic\\w*[ -](?:be )?(?:renew|extend|extension|continu)',
    `\\b${RENEW}\\b[^.;]{0,40}\\bautomatic`,
    'auto-?renew',
    'evergreen',
    'deemed (?:to be )?(?:renewed|extended)',
    '\\broll(?:s|ed)? over\\b',
    '(?:from )?year[- ]to[- ]year',
    `(?:shall|will) (?:thereafter )?(?:be )?${RENEW}\\b[^.;]{0,60}(?:successive|additional|consecutive|further|subsequent)[^.;]{0,100}\\bunless`,
    `\\brenew(?:s|al)?\\b[^.;]{0,60}\\b(?:unless|absent)\\b`,
  ].join('|'),
);
const NOT_BY_ITSELF = new RegExp(
  [
    '\\b(?:not|no|without|never)\\b[^.;,]{0,12}(?:be )?automatic\\w*[ -](?:renew|extend|extension)',
    'not (?:be )?(?:renew\\w*|extend\\w*) automatically',
    'renewal\\b[^.;]{0,80}requires? [^.;]{0,30}(?:mutual|agreement|consent)',
    '(?:renewed|extended|extend the term|renew) (?:only )?(?:by|upon|on|with) (?:the )?(?:mutual|written (?:agreement|consent|amendment))',
    '\\bno (?:right of |further )?(?:renewal|extension)\\b',
    '(?:renewed|extended) only (?:by|upon|on|with|if)',
    '(?:extension|renewal)\\b[^.;]{0,60}(?:by|upon|requires?) [^.;]{0,12}(?:mutual|written (?:agreement|consent)|agreement of)',
    'renewal\\b[^.;]{0,60}only (?:by|upon|on|with) [^.;]{0,20}(?:mutual|agreement|consent)',
  ].join('|'),
);

/** When a contract begins, how long it lasts, and how it goes on. */
export const DATE_RULES: readonly Rule[] = [
  rule(
    'effective',
    'effective date',
    dates(
      {
        before:
          /\beffective date["')]*(?: of (?:this|the) [a-z -]{2,40}?)?["')]*(?: ?\([^()]{0,60}\))? ?(?::|-|is|means|shall mean|shall be|will be|of)? ?(?:on |as of )?(?:the )?$/,
      },
      { after: /^,? ?\((?:the |hereinafter,? (?:the )?)?["'](?:agreement |contract )?effective date/ },
      {
        before:
          /^(?:the )?(?:contract |agreement )?(?:commencement|start|begin)(?: date)?["']? ?(?::|-|is|means|shall be) ?(?:the )?$/,
      },
    ),
    { unless: [OTHER_PAPERS], evenDefined: true },
  ),
  rule(
    'effective',
    'effective as of',
    dates({
      before: /\beffective,? ?(?::|as of |on |upon |from |beginning |commencing )? ?(?:the )?$/,
      notBefore: new RegExp(`${OF_SERVICE.source}|${OF_OTHERS.source}`),
      notAfter: /^,? (?:the )?(?:rates?|fee schedule|compensation)\b/,
    }),
    {
      about: [/\b(?:agreement|contract|amendment|addendum|arrangement|participation|dates)\b/],
      unless: [OTHER_PAPERS, /\b(?:rates?|fee schedule|compensation)\b[^.;]{0,60}effective/],
    },
  ),
  rule(
    'effective',
    'begins on',
    dates(
      {
        before:
          /\b(?:takes? effect|commences?|commencing|begins?|beginning|starts?|starting)(?: on| as of| from| effective)?,? ?(?:the )?$/,
        notBefore: OF_SERVICE,
      },
      { before: /\b(?:term|in (?:effect|force))\b[^.;]{0,40}\bfrom (?:the )?$/ },
      { before: PERIOD },
      { before: /in (?:effect|force) (?:from and after|from|since|as of) $/ },
    ),
    {
      about: [/\b(?:agreement|contract|amendment|addendum|term|foregoing)\b/],
      unless: [
        OTHER_PAPERS,
        /\b(?:rates?|fee schedule|compensation|increase\w*)\b[^.;]{0,80}(?:takes? effect|commenc|begin|start)/,
      ],
    },
  ),
  rule(
    'effective',
    'entered into as of',
    dates({
      before:
        /\b(?:entered into|made|dated)(?: and (?:entered into|effective|executed))?(?: as of| on| this| as of this| effective)? ?(?:the )?$/,
    }),
    {
      about: [AGREEMENT],
      unless: [OTHER_PAPERS, /\bamends?\b|as amended|previously|prior agreement|business associate|supersed/],
      certainty: 'possible',
    },
  ),

  rule(
    'renewal',
    'term ends on',
    dates(
      {
        before:
          /\b(?:ends?|ending|expires?|expiring|laps\w+|terminates?|through|until|till|to|expiration(?: date)?["']? ?(?::|is|of)|renewal date["']? ?(?::|is|of)|renews?|renewed|(?:agreement |contract |term )?end(?: date)? ?:|close of business on|term end ?:)(?: ?:)?(?: at)?(?: midnight)?(?: on| of)?(?: and including)? ?(?:the )?$/,
        notBefore: OF_SERVICE,
      },
      { before: /^ ?(?:-|to|through|until) ?(?:the )?$/ },
    ),
    { about: [TERM], unless: [OTHER_PAPERS, /\bincurred\b|\b(?<!term |agreement )period from\b|\bgrant\b|coverage/] },
  ),

  rule(
    'termMonths',
    'initial term of',
    months(
      {
        before:
          /\b(?:initial |contract |first )?(?:term|period|effect|force)\b[^.;]{0,70}?\b(?:of|be|is|has|for|lasts?)(?: an? (?:initial )?(?:period|term) of)? ?(?:an? )?(?:initial )?$/,
        notBefore: /renew|extend|successive|additional|notice|further/,
        notAfter: /^[^.;]{0,30}(?:notice|before|prior)/,
      },
      {
        before:
          /\b(?:continu\w*|remain\w*|runs?|lasts?)\b[^.;]{0,60}\bfor (?:an? )?(?:(?:initial )?(?:period|term) of )?$/,
        notBefore: /renew|extend|successive|additional|notice|further|treat|care|services|\bonce\b|after/,
      },
      { before: /\bterm(?: \(?length\)?)? ?: ?$/ },
      { after: /^ (?:initial )?term\b/, notBefore: /renew|extend|successive|additional|further/ },
    ),
    {
      about: [/\b(?:term|agreement|contract)\b/],
      unless: [OTHER_PAPERS, /\b(?:retain|kept|keep|maintain|surviv\w+|member of|serves?)\b/],
    },
  ),
  rule(
    'termMonths',
    'renewed for',
    months(
      {
        before: /\b(?:successive|additional|further|consecutive|subsequent|renew\w*|extend\w*|extension)\b[^.;]{0,60}$/,
        notBefore: /\b(?:notice|notif\w+|writing|written|say|days)\b[^;]{0,60}$/,
        notAfter: /^[^.;]{0,12}(?:notice|before|prior|after|from)/,
      },
      { after: /^ options? to (?:extend|renew)|^ (?:extension|renewal) (?:terms?|periods?|options?)/ },
    ),
    { about: [TERM], unless: [OTHER_PAPERS], certainty: 'possible' },
  ),

  rule('autoRenews', 'renews by itself', says(true), {
    about: [BY_ITSELF, TERM],
    unless: [OTHER_PAPERS, NOT_BY_ITSELF, /no automatic|not automatic/],
  }),
  rule('autoRenews', 'does not renew by itself', says(false), { about: [NOT_BY_ITSELF, TERM], unless: [OTHER_PAPERS] }),

  rule(
    'noticeDays',
    'notice of non-renewal',
    days(
      {
        after: new RegExp(`^[' ]{0,2}[^.;]{0,60}?${END} `),
        notAfter: /^[^.;]{0,50}(?:terminat|cancel|effective date of (?:the )?(?:change|amendment))/,
      },
      {
        before: /(?:notice|notif\w+|say so|writing|notification|absent|unless)\b[^.;]{0,60}$/,
        after: /^[^.;]{0,20}notice/,
      },
      { before: /notice[^.;]{0,40}(?::|of|is) ?$/ },
    ),
    {
      about: [
        /\bnon-?renew\w*|let (?:the|this) (?:agreement|contract) (?:expire|lapse)|\bnot (?:to |wish to |desire to |intend to |be )?(?:renew\w*|extend\w*)|declin\w+ (?:to renew|renewal|an? extension)|against (?:renewal|extension)|not (?:desire|wish for|want) (?:an? )?(?:renewal|extension)|(?:renew|extend)\w*\b[^.;]{0,160}\b(?:unless|absent)\b/,
        /notice|notif|writing|written|say so/,
      ],
      unless: [OTHER_PAPERS],
    },
  ),

  rule(
    'lastRateChange',
    'rates effective',
    dates(
      {
        before:
          /(?:dates? of service|services? (?:rendered|provided|furnished|delivered)|admissions?|discharges?)[^.;]{0,20}?(?:on or after|on and after|from|beginning|after|effective|commencing|since)(?: on)? ?$/,
      },
      {
        before:
          /\b(?:rates?|fee schedule|compensation|reimbursement|rate sheet|rate schedule)[^.;]{0,60}?(?:(?:in )?effective(?: date)?|(?:took|takes?) effect|in effect|in (?:place|force)|last (?:changed|increased|revised|updated))(?: as of| on| from| since)? ?:? ?$/,
        notBefore: /medicare|\bcms\b/,
      },
      { before: /\beffective(?: as of| on)? $/, after: /^,? (?:the )?(?:rates?|fee schedule|compensation)\b/ },
    ),
    {
      about: [/\b(?:rates?|fee schedule|compensation|reimbursement|exhibit|attachment|schedule|appendix)\b/],
      unless: [/\bclaims? (?:for|with)\b/],
    },
  ),
];
