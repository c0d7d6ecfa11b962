import type { FormerCounty } from '../../core/places';

/**
 * Counties that were renamed or became part of one other, by the code and name that older tables have; Census Bureau, "Substantial
 * Changes to Counties and County Equivalent Entities: 1970-Present",
 * https://www.census.gov/programs-surveys/geography/technical-documentation/county-changes.html.
 */
export const formerCounties: readonly FormerCounty[] = [
  { fips: '02270', name: 'Wade Hampton Census Area', now: '02158' },
  { fips: '12025', name: 'Dade County', now: '12086' },
  { fips: '46113', name: 'Shannon County', now: '46102' },
  { fips: '51515', name: 'Bedford city', now: '51019' },
  { fips: '51560', name: 'Clifton Forge city', now: '51005' },
  { fips: '51780', name: 'South Boston city', now: '51083' },
];
