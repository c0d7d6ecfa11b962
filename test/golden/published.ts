/** Amounts that somebody else published; `[code, place, as of, setting, dollars, where]`. */
export type Published = readonly [
  code: string,
  place: string,
  asOf: string,
  setting: string,
  dollars: number,
  source: string,
];

/**
 * CMS's own tables of payments, among the files of its rules for those years
 * (https://www.cms.gov/medicare/payment/fee-schedules/physician/federal-regulation-notices). Of 2023's table it is the column of the
 * year before: its own was computed before Congress raised the factor.
 */
const selected = (year: number) => `CMS, Impact on CY ${year} Payment for Selected Procedures`;
const QUOTED = 'quoted by billing services as Medicare’s national rate';
const ELSEWHERE = 'published for 2026 elsewhere, whose place was not kept';

export const PUBLISHED: readonly Published[] = [
  ['99203', 'US', '2020-06-30', 'Facility', 77.23, selected(2021)],
  ['99203', 'US', '2020-06-30', 'Non-facility', 109.35, selected(2021)],
  ['99213', 'US', '2020-06-30', 'Facility', 52.33, selected(2021)],
  ['99213', 'US', '2020-06-30', 'Non-facility', 76.15, selected(2021)],
  ['99214', 'US', '2020-06-30', 'Facility', 80.48, selected(2021)],
  ['99203', 'US', '2021-06-30', 'Facility', 84.44, selected(2021)],
  ['99203', 'US', '2021-06-30', 'Non-facility', 113.75, selected(2021)],
  ['99213', 'US', '2021-06-30', 'Facility', 68.04, selected(2021)],
  ['99213', 'US', '2021-06-30', 'Non-facility', 92.47, selected(2021)],
  ['99203', 'US', '2022-06-30', 'Facility', 84.44, selected(2023)],
  ['99203', 'US', '2022-06-30', 'Non-facility', 113.85, selected(2023)],
  ['99213', 'US', '2022-06-30', 'Facility', 67.48, selected(2023)],
  ['99213', 'US', '2022-06-30', 'Non-facility', 92.05, selected(2023)],
  ['99214', 'US', '2022-06-30', 'Facility', 98.97, selected(2023)],
  ['99203', 'US', '2024-03-08', 'Facility', 79.9, selected(2024)],
  ['99203', 'US', '2024-03-08', 'Non-facility', 109.69, selected(2024)],
  ['99213', 'US', '2024-03-08', 'Facility', 64.18, selected(2024)],
  ['99213', 'US', '2024-03-08', 'Non-facility', 89.39, selected(2024)],
  ['99214', 'US', '2024-03-08', 'Facility', 94.63, selected(2024)],
  ['90837', 'US', '2020-06-30', 'Non-facility', 141.47, QUOTED],
  ['90837', 'US', '2021-06-30', 'Non-facility', 152.48, QUOTED],
  ['90837', 'US', '2025-06-30', 'Non-facility', 154.29, QUOTED],
  ['90837', 'US', '2026-06-30', 'Non-facility', 167, QUOTED],
  ['99214', 'AL', '2026-06-30', 'Non-facility', 125.23, ELSEWHERE],
  ['99214', 'CA-09', '2026-06-30', 'Non-facility', 169.37, ELSEWHERE],
  ['99214', 'TX-18', '2026-06-30', 'Non-facility', 137.41, ELSEWHERE],
  ['99214', 'NY-02', '2026-06-30', 'Non-facility', 156.34, ELSEWHERE],
  ['99214', 'MN', '2026-06-30', 'Non-facility', 134.25, ELSEWHERE],
];
