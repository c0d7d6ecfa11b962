import type { PriceIndex } from '../../core/contracts';

/**
 * The Medicare Economic Index as the final rules of the physician fee schedule have it: the update for a calendar year, in tenths of a
 * percent. Each year is quoted from where it says so; years whose figure was not found in a source that can be named are not here, and
 * a gap would end the index. Next year: a line more, from the final rule.
 */
export const MEI: PriceIndex = {
  kind: 'updates',
  name: 'Medicare Economic Index',
  updates: [
    {
      year: 2023,
      permille: 38,
      citation: {
        title: 'MEI 2023, 3.8%: quoted by the American Medical Association on the CY 2024 final rule, 2023-11-02',
        link: 'https://podiatrym.com/search3.cfm?id=164504',
      },
    },
    {
      year: 2024,
      permille: 46,
      citation: {
        title: 'MEI 2024, 4.6%: quoted from the CY 2024 physician fee schedule final rule, 2023-11-02',
        link: 'https://hcma.org/2023/11/03/mednotes-november-3-2023/',
      },
    },
    {
      year: 2025,
      permille: 35,
      citation: {
        title: 'MEI 2025, 3.5%: quoted by the American Medical Association from the CY 2025 final rule, 2024-11-01',
        link: 'https://ama-assn.org/press-center/press-releases/congress-must-act-medicare-pay-cut-set',
      },
    },
    {
      year: 2026,
      permille: 27,
      citation: {
        title: 'MEI 2026, 2.7%: quoted by the Minnesota Medical Association on the CY 2026 final rule, 2025-11-06',
        link: 'https://www.mnmed.org/news-and-publications/news/cms-releases-final-rule-2026-medicare-physician-fee-schedule',
        caution: 'The page writes “2.7% in 2025” of the rule for 2026; check it against the rule.',
      },
    },
  ],
};
