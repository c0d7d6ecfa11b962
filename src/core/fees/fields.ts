import { COUNTY } from './countyNumbers';
import { headingWords, withoutDate } from './headingWords';

/** What a column of a fee schedule can be. */
export type Field =
  | 'code'
  | 'rate'
  | 'modifier'
  | 'units'
  | 'basis'
  | 'payer'
  | 'region'
  | 'setting'
  | 'practitioner'
  | 'effective'
  | 'ends'
  | 'tier';

const VOLUME =
  '(?:annual|annualized|ann|yearly|12 mo|12 months?|trailing 12 months?|ttm|billed|total|est|estimated|projected|service|our|number of|no of|of)';
const PER_YEAR =
  '(?: billed| per year| a year| yr| per yr| year| yearly| annual| annually| 12 months?| ttm| last 12 months)?';
const CODES = '(?:cpt|hcpcs|hcpc|cpt hcpcs|hcpcs cpt|cpt r|cpt r hcpcs|billing|procedure|proc|px|service|svc|bill)';
const WHO =
  '(?:practitioner|provider|prov|clinician|therapist|staff|professional|rendering(?: provider)?|license|licence|credential)';

/**
 * Headings by field, the surest first; a heading belongs to the first field that knows it. They are compared as words in lower case,
 * without punctuation and years: `CPT®/HCPCS\nCode` is `cpt hcpcs code`.
 */
const HEADINGS: readonly (readonly [Field | 'service', readonly RegExp[]])[] = [
  [
    'effective',
    [
      /^(?:rate |contract |fee |price )?(?:effective|eff)(?: start)?(?: date| from| dt| on)?$/,
      /^(?:rate |contract |valid |effective )?(?:start|starts|begin|begins|from)(?: date| dt| on)?$/,
      /^date effective$/,
    ],
  ],
  [
    'ends',
    [
      /^(?:rate |contract |effective |eff |valid )?(?:end|ends|term|termination|terminates|expiration|expires|expiry|exp|thru|through|to|until|stop|inactive)(?: date| dt| on)?$/,
    ],
  ],
  [
    'modifier',
    [
      /^(?:modifier|mod)s?(?: ?\d| code| codes| s)?$/,
      /^(?!.*\b(?:desc\w*|notes?|rules?|adjust\w*|percent|rate|fee|no|without|w o)\b).*\b(?:mod|modifier)s?\b/,
      /^m ?[1-4]$/,
    ],
  ],
  [
    'basis',
    [
      /^(?:unit|rate|billing|fee|pay|payment)? ?(?:basis|uom|units? of (?:measure|service)|unit types?|unit basis|unit desc\w*|per)$/,
      /^(?:billing |rate )?unit$|^paid per$/,
      /^(?:rate type|methodology|duration|frequency)$/,
    ],
  ],
  [
    'units',
    [
      new RegExp(`^(?:${VOLUME} )*(?:units|volume|vol|qty|quantity|utilization)${PER_YEAR}$`),
      new RegExp(`^(?:${VOLUME} )*(?:visits|sessions|services|encounters)${PER_YEAR}$`),
      new RegExp(`^(?:${VOLUME} )*count${PER_YEAR}$`),
    ],
  ],
  [
    'region',
    [
      /^zip(?: code)?$/,
      /^(?:medicare )?locality(?: code| name)?$/,
      new RegExp(`^(?:state (?=county))?(?:${COUNTY})(?: (?:county|name|fips|(?<=fips )(?:code|number|no)))*$`),
      /^(?:region|location|service area)$/,
      /^state$/,
    ],
  ],
  [
    'setting',
    [
      /^(?:care |service )?setting$|^site of service$/,
      /^(?:pos|place of service|pos place of service|place of service pos)(?: code)?$/,
      /^(?:facility|fac) ?(?:non ?facility|non ?fac|nonfac|ind|indicator)$|^f nf$|^nf f$|^site$|^place$/,
    ],
  ],
  [
    'tier',
    [
      /^(?:patient |member |client )?(?:age|ages|age (?:group|range|band|category)|population|patient type|client type)$/,
      /^(?:rate |network |payment |provider |fee )?tiers?(?: level)?$|^(?:acuity|severity)(?: level)?$/,
      /^(?:level|level of care|loc|program|programme|patient status|network status|phase)$/,
    ],
  ],
  [
    'practitioner',
    [
      new RegExp(`^${WHO} (?:type|level|category|class|credentials?|license|licensure|specialty)s?$`),
      /^(?:licens(?:e|ure)|licence|credentials?|degree|education level|discipline|licensed|practitioner|clinician)s?$/,
      /^(?:specialty|rendering)$/,
      /^(?:provider|rendering provider)s?$/,
    ],
  ],
  [
    'payer',
    [
      /^(?:payer|payor|insurer|health plan|insurance|carrier|mco)(?: name| company)?$/,
      /^(?:plan|network|company)(?: name)?$/,
      /^contract(?: name)?$/,
      /^(?:product|product (?:line|name|type)|line of business|lob|plan type)$/,
    ],
  ],
  [
    'code',
    [
      new RegExp(`^${CODES}? ?(?:codes?|cd)$`),
      /^(?:cpt|hcpcs|hcpc|cpt hcpcs|hcpcs cpt|cpt r|procedure|proc|px)s?$/,
      /^(?:cpt|hcpcs|procedure|billing|service)(?: r)? (?:code|hcpcs|cpt)(?: (?!desc).*)?$|^codes? (?:cpt|hcpcs)(?: hcpcs)?$/,
      /^(?:rev|revenue)(?: code| cd)?$/,
    ],
  ],
  [
    'service',
    [
      /^(?:(?:service|procedure|proc|code|short|long|cpt|hcpcs|code short) )?(?:description|desc|descriptor|name)s?$/,
      /^(?:service|procedure name|service type|service category|category|type of service|cpt description)s?$/,
    ],
  ],
  [
    'rate',
    [
      /^(?:our |current )?(?:contract|contracted|negotiated|payer|plan)(?: rate| fee| amount| allowed| allowable| price)(?: .*)?$/,
      /^(?:current |agreed |new )?rates?(?: per unit| usd)?$/,
      /^(?:allowed|allowable|max allowable|maximum allowable)(?: amount| amt| fee| rate| charge)?$/,
      /^(?:fee|fees|fee schedule|fee schedule amount|fee amount|reimbursement|reimbursement rate|payment|payment rate|unit price|price|contracted)$/,
      /^(?:amount|amt)$/,
    ],
  ],
];

export interface Named {
  readonly field: Field | 'service';
  /** 0 is the surest. */
  readonly rank: number;
}

/** Below this rank the heading of a payer's column names the payer, from it on one of its products. */
const PRODUCT = 3;

export const isProduct = (heading: string): boolean => {
  const named = fieldOf(heading);
  return named?.field === 'payer' && named.rank >= PRODUCT;
};

/** The field that a heading names, or nothing. */
export function fieldOf(heading: string): Named | undefined {
  const words = headingWords(withoutDate(heading));
  if (words === '') return undefined;
  for (const [field, forms] of HEADINGS) {
    const rank = forms.findIndex((form) => form.test(words));
    if (rank >= 0) return { field, rank };
  }
  return undefined;
}
