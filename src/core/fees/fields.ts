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
  | 'ends';

/**
 * Headings by field, the surest first; a heading belongs to the first field that knows it. They are compared as words in lower case,
 * without punctuation: `CPT®/HCPCS\nCode` is `cpt hcpcs code`.
 */
const HEADINGS: readonly (readonly [Field, readonly RegExp[]])[] = [
  [
    'effective',
    [/^(rate |contract |fee )?(effective|eff)( date| from| dt)?$/, /^(start|begin|from)( date)?$/, /^date effective$/],
  ],
  ['ends', [/^(rate |contract )?(end|ends|term|termination|expiration|expires|exp|thru|through|to)( date| dt)?$/]],
  ['modifier', [/^(modifier|mod|mods|modifiers)( ?\d| code| codes| s)?$/, /^(cpt |hcpcs )?modifiers?$/]],
  ['basis', [/^(unit|rate|billing|fee)? ?(basis|uom|unit of measure|unit type|unit basis|per)$/, /^unit$/]],
  [
    'units',
    [
      /^(annual|ann|yearly|12 mo|12 month|12 months|ttm|billed|total|est|estimated|projected)( annual)? (units|volume|visits|sessions|services|utilization|qty|count)( .*)?$/,
      /^(units|volume|visits|sessions|services|utilization|qty|quantity|count|encounters)( .*)?$/,
    ],
  ],
  ['region', [/^(region|locality|medicare locality|location|service area)$/, /^(state|zip|zip code|county)$/]],
  ['setting', [/^(setting|facility non ?facility|fac nonfac|site of service)$/, /^(pos|place of service)( code)?$/]],
  [
    'practitioner',
    [
      /^(practitioner|provider|clinician|rendering|rendering provider|license|licence|credential|licensure)( type| level)?s?$/,
      /^(licensed|credentials|discipline|provider class)$/,
    ],
  ],
  ['payer', [/^(payer|payor|insurer|health plan|plan|insurance|carrier|contract|network|company)( name)?$/]],
  [
    'code',
    [
      /^(cpt|hcpcs|cpt hcpcs|hcpcs cpt|cpt r|cpt r hcpcs|billing|procedure|proc|px|service|svc|bill)? ?codes?$/,
      /^(cpt|hcpcs|hcpc|cpt hcpcs|hcpcs cpt|cpt r|procedure|proc|px)s?$/,
      /^(cpt|hcpcs|procedure|billing|service)( r)? (code|hcpcs|cpt)( .*)?$/,
      /^(rev|revenue)( code| cd)?$/,
    ],
  ],
  [
    'rate',
    [
      /^(our |current )?(contract|contracted|negotiated|payer|plan)( rate| fee| amount| allowed| allowable| price)( .*)?$/,
      /^(current |agreed |new )?rates?( per unit| usd| 2\d{3})?$/,
      /^(allowed|allowable|max allowable|maximum allowable)( amount| amt| fee| rate| charge)?$/,
      /^(fee|fees|fee schedule|fee schedule amount|fee amount|reimbursement|reimbursement rate|payment|payment rate|unit price|price|contracted)$/,
      /^(amount|amt)$/,
      /^\w+( \w+)? (rate|fee|allowed|allowable|reimbursement)$/,
    ],
  ],
];

/** Words that make a heading something else than the rate to be judged. */
const NOT_THE_RATE =
  /\b(medicare|benchmark|target|proposed|old|prior|previous|last|billed|gross|charge|charges|type|id|name|date)\b/;

/** A heading as words. */
const headingWords = (heading: string): string =>
  heading
    .slice(0, 100)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[®™$()#*]/g, ' ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** The field that a heading names and how surely (0 is surest), or nothing. */
export function fieldOf(heading: string): { readonly field: Field; readonly rank: number } | undefined {
  const words = headingWords(heading);
  for (const [field, forms] of HEADINGS) {
    const rank = forms.findIndex((form) => form.test(words));
    if (rank >= 0 && !(field === 'rate' && NOT_THE_RATE.test(words))) return { field, rank };
  }
  return undefined;
}
