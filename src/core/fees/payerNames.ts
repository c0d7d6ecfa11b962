import { headingWords, withoutDate } from './headingWords';
import { withoutMonths } from './namedMonths';

/** Payers whom behavioral-health providers contract with, as words of their names. */
const KNOWN =
  /\b(aetna|cigna|evernorth|united ?health ?care|united ?health|united behavioral|uhc|ubh|uhg|optum|anthem|elevance|blue ?cross|blue ?shield|bcbs\w*|bcbst|hcsc|humana|kaiser|centene|ambetter|superior health|molina|wellcare|magellan|beacon|carelon|tricare|triwest|champva|health ?net|amerigroup|amerihealth|caresource|highmark|horizon|oscar|oxford|empire|emblem\w*|fidelis|healthfirst|multiplan|phcs|compsych|lyra|mhn|value ?options|sunshine health|buckeye|peach state|meridian|priority health|selecthealth|geisinger|upmc|tufts|harvard pilgrim|point32\w*|masshealth|healthpartners|medica|ucare|premera|regence|moda|pacificsource|l a care|iehp|caloptima|bswhp|scott (?:and )?white|superior healthplan|friday health|bright health(?:care)?|parkland community|driscoll|wellpoint|geha|meritain|umr|surest|cerebral network|headway|medicaid|medi cal|medical assistance|medicare advantage|tricare east|tricare west)\b/;

/** Short names that are payers' where nothing else is said; beside other words they may be anything, as in `United Way`. */
const SHORT = /^(?:united|superior|community first|parkland|amerivantage|firstcare|first health)$/;

/** Words that only a payer's or a product's name has. */
const ORGANISATION =
  /\b(ppo|hmo|epo|eap|mco|health ?plans?|insurance|assurance|commercial|medicaid|marketplace|exchange|payers?|payors?)\b/;

/** Who gives services has plans and programmes too. */
const PROVIDER = /\b(clinics?|counseling|associates|hospital|practice|therapy|wellness|recovery|treatment|centers?)\b/;

/** Whether the words name a payer beyond doubt. */
export function namesPayer(text: string): boolean {
  const words = headingWords(text);
  return KNOWN.test(words) || SHORT.test(words) || (ORGANISATION.test(words) && !PROVIDER.test(words));
}

/** Whether the words have the name of a payer, not only those of any plan. */
export function isKnownPayer(text: string): boolean {
  const words = headingWords(text);
  return KNOWN.test(words) || SHORT.test(words);
}

/** What titles and sheet names say beside the payer's name. */
const NOT_THE_NAME =
  /\b(?:behavioral health|mental health)?\s*(?:provider\s+)?(?:(?:physician |professional |outpatient )?fee schedules?|fees|rate (?:sheet|schedule|table|card)s?|rates?|contract(?:ed)?|agreement|pricing|price list|schedule|reimbursement|effective|eff|(?:rate )?exhibits?(?: [a-z0-9]+)?|renewal|comparison|matrix|attachment [a-z0-9]+|amendment \d*|draft|final|updated?|version \d*|v\d+|sheet ?\d*|copy|(?:state )?fiscal year|in[- ]network)\b/gi;
/** `all rates in $`, `amounts are in US dollars per unit`. */
const OF_MONEY =
  /(?:\b(?:(?:all|the|rates?|fees|amounts?|prices?|figures|are|shown|listed)\s+)*in\s+)?(?:\bus ?\$|\$|\busd\b|\b(?:u\.?s\.? )?dollars\b)(?:\s+per\s+\w+)?/gi;
const DATES = /\b(?:CY|FY|SFY)?\s?20\d\d\b|(?<!\w)['’‘]\d\d\b|\b(?:\d{1,2}[-/.]){1,2}\d{2,4}\b/g;

/** `Aetna Behavioral Health Fee Schedule – Effective 1/1/2025` as `Aetna`; nothing where no payer is named. */
export function payerIn(title: string): string | undefined {
  const said = title.slice(0, 120).replace(/^\s*(?:payers?|payors?|health plan|plan|insurer|carrier)\s*[:–-]\s*/i, '');
  const isSaid = said !== title.slice(0, 120);
  const name = withoutDate(withoutMonths(said))
    .replace(OF_MONEY, ' ')
    .replace(DATES, ' ')
    .replace(NOT_THE_NAME, ' ')
    .replace(/[()[\]:;,*_]+|(?<=^|\s)\./g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s–—-]+|[\s–—&-]+$/g, '');
  return name !== '' && (isSaid || namesPayer(name)) ? name : undefined;
}

/** Insurers, those of one house together: who manages benefits for others, or lends them a network, stands beside each of them. */
const HOUSES: readonly RegExp[] = [
  /\baetna\b/,
  /\b(?:cigna|oscar)\b/,
  /\b(?:united|united ?health ?care|united ?health|uhc|uhg|oxford)\b/,
  /\b(?:anthem|elevance|blue ?cross|blue ?shield|bcbs\w*|hcsc|highmark|horizon|empire|premera|regence|amerigroup|wellpoint)\b/,
  /\b(?:humana|tricare|triwest)\b/,
  /\bkaiser\b/,
  /\b(?:centene|ambetter|superior|wellcare|health ?net|fidelis|meridian|peach state|buckeye|sunshine health)\b/,
  /\bmolina\b/,
  /\bcaresource\b/,
  /\bscott (?:and )?white\b/,
];

/** `Aetna / Cigna` names two payers, `Cigna/Evernorth` and `Blue Cross & Blue Shield` one. */
export function namesSeveralPayers(name: string): boolean {
  const parts = name.split(/[/,;&+|]|\band\b|\bor\b/i).map(headingWords);
  const houses = parts.map((part) => HOUSES.findIndex((house) => house.test(part))).filter((house) => house >= 0);
  return new Set(houses).size > 1;
}
