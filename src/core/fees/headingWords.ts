const LONGEST = 120;

/** A heading as words in lower case without punctuation: `CPT®/HCPCS\nCode` is `cpt hcpcs code`. */
export const headingWords = (heading: string): string =>
  heading
    .slice(0, LONGEST)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[®™$()#*]/g, ' ')
    .replace(/%/g, ' percent ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** `Year 1 (2025)` is 2025. */
const DATED =
  /(?<![\w/])(?:(?:contract )?(?:year|yr) ?\d{1,2}[ (:,–—-]+)?(?:(?:effective|eff|as of|from|since|starting|beginning)[.:]?\s*)?(?:(?:\d{1,2}[-/.]){2}(?:20)?\d\d|(?:CY|FFY|SFY|FY)[ '’-]{0,2}(?:20)?\d\d(?:[-–/](?:20)?\d\d)?|(?:(?:calendar|(?:state |federal )?fiscal) (?:year|yr) )?20\d\d(?:[-–/](?:20)?\d\d)?)(?![\w/])/gi;
const DAY = /(\d{1,2})[-/.](\d{1,2})[-/.](?:20)?(\d\d)/;

/** `Rate (2025)`, `Eff. 7/1/2025` as yyyymmdd, so that what is newer is greater; nothing where no year is named. */
export function datedBy(heading: string): number | undefined {
  const [found] = heading.slice(0, LONGEST).match(DATED) ?? [];
  if (found === undefined) return undefined;
  const [, month = '1', day = '1', short] = DAY.exec(found) ?? [];
  const [, ofTwo] = /(?:20|Y[ '’-]{0,2})(\d\d)/i.exec(found) ?? [];
  const year = 2000 + Number(short ?? ofTwo);
  return year * 10_000 + Number(month) * 100 + Number(day);
}

export const withoutDate = (heading: string): string => heading.slice(0, LONGEST).replace(DATED, ' ');
