/**
 * CMS's releases that are embedded, newest last. Next year: put its files beside the others, add a line here, `npm run data`.
 * One release stands for a whole year where CMS's later quarters changed no price of the codes embedded; 2024 has two, because
 * the Consolidated Appropriations Act, 2024 raised the conversion factor from 9 March.
 */
export const RELEASES = [
  { release: 'RVU20D', gpciYear: '2020', from: '2020-01-01', to: '2020-12-31', published: 'October 2020' },
  { release: 'RVU21D', gpciYear: '2021', from: '2021-01-01', to: '2021-12-31', published: 'October 2021' },
  { release: 'RVU22D', gpciYear: '2022', from: '2022-01-01', to: '2022-12-31', published: 'October 2022' },
  { release: 'RVU23D', gpciYear: '2023', from: '2023-01-01', to: '2023-12-31', published: 'October 2023' },
  { release: 'RVU24A', gpciYear: '2024', from: '2024-01-01', to: '2024-03-08', published: 'January 2024' },
  { release: 'RVU24C', gpciYear: '2024', from: '2024-03-09', to: '2024-12-31', published: 'July 2024' },
  { release: 'RVU25D', gpciYear: '2025', from: '2025-01-01', to: '2025-12-31', published: 'October 2025' },
  {
    release: 'RVU26C',
    gpciYear: '2026',
    from: '2026-01-01',
    to: '2026-12-31',
    published: 'July 2026',
    /** Ten-thousandths of a dollar, for qualifying APM participants; 42 CFR 414.20, from 2026. */
    qualifyingConversionFactor: 335675,
  },
] as const;

/** CMS's page of the relative-value files, with the indices (Addendum E) inside each archive. */
export const RELEASE_LINK = 'https://www.cms.gov/medicare/payment/fee-schedules/physician/pfs-relative-value-files';

/** The ZIP code and county files, and the page that CMS publishes them on. */
export const PLACE_SOURCES = {
  zip: {
    title: 'CMS ZIP code to carrier locality file, first quarter 2026',
    link: 'https://www.cms.gov/medicare/payment/fee-schedules',
  },
  county: {
    title: 'CMS Medicare PFS locality configuration 2025 (25LOCCO)',
    link: 'https://www.cms.gov/medicare/payment/fee-schedules/physician/locality-configuration',
  },
} as const;

/** Localities that CMS folded into a neighbour in 2024; their indices were the neighbour's since 2020. */
export const MERGED_LOCALITIES: Readonly<Record<string, string>> = {
  '01112-06': '01112-05',
  '01112-07': '01112-05',
  '01182-26': '01182-18',
};

/** Territories without a locality of their own. */
export const SERVED_ELSEWHERE: Readonly<Record<string, string>> = {
  GU: '01212-01',
  AS: '01212-01',
  MP: '01212-01',
};
