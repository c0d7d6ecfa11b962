/** Amounts that somebody else published or quoted; `[code, place, as of, setting, dollars, where]`. */
export const PUBLISHED = [
  ['90837', 'US', '2020-06-30', 'Non-facility', 141.47, 'publicly quoted national rate for 2020'],
  ['90837', 'US', '2021-06-30', 'Non-facility', 152.48, 'publicly quoted national rate for 2021'],
  ['90837', 'US', '2025-06-30', 'Non-facility', 154.29, 'publicly quoted national rate for 2025'],
  ['90837', 'US', '2026-06-30', 'Non-facility', 167, 'publicly quoted national rate for 2026'],
  ['99214', 'AL', '2026-06-30', 'Non-facility', 125.23, 'published amount, Alabama 2026'],
  ['99214', 'CA-09', '2026-06-30', 'Non-facility', 169.37, 'published amount, Santa Clara 2026'],
  ['99214', 'TX-18', '2026-06-30', 'Non-facility', 137.41, 'published amount, Houston 2026'],
  ['99214', 'NY-02', '2026-06-30', 'Non-facility', 156.34, 'published amount, NYC suburbs 2026'],
  ['99214', 'MN', '2026-06-30', 'Non-facility', 134.25, 'published amount, Minnesota 2026'],
] as const;
