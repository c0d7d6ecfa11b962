/** The states by which contracts name their law. */
const NAMES =
  'AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware|DC District of Columbia|FL Florida|GA Georgia|HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas|KY Kentucky|LA Louisiana|ME Maine|MD Maryland|MA Massachusetts|MI Michigan|MN Minnesota|MS Mississippi|MO Missouri|MT Montana|NE Nebraska|NV Nevada|NH New Hampshire|NJ New Jersey|NM New Mexico|NY New York|NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania|PR Puerto Rico|RI Rhode Island|SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|UT Utah|VT Vermont|VA Virginia|WA Washington|WV West Virginia|WI Wisconsin|WY Wyoming';

const CODES: ReadonlyMap<string, string> = new Map(
  NAMES.split('|').map((entry) => [entry.slice(3).toLowerCase(), entry.slice(0, 2)]),
);
const NAME = `(?<name>${[...CODES.keys()].sort((one, other) => other.length - one.length).join('|')})`;

const OF_LAW = [
  new RegExp(`\\blaws? of (?:the )?(?:state|commonwealth)? ?(?:of )?${NAME}\\b`),
  new RegExp(`\\b${NAME} law\\b`),
  new RegExp(`\\bgoverning law ?: ?(?:the )?(?:(?:state|commonwealth|laws?) of )*?(?:the )?${NAME}\\b`),
];

/** The state whose law governs, by its postal code; of a text as `matchText` gives it. */
export function stateOfLaw(text: string): string | null {
  for (const pattern of OF_LAW) {
    const name = pattern.exec(text)?.groups?.['name'];
    if (name !== undefined) return CODES.get(name) ?? null;
  }
  return null;
}
