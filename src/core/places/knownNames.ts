/**
 * Places known by another name than their counties': the name, the counties, the state. A city of several counties is
 * ambiguous, since they lie in several localities.
 */
export const OTHERWISE: readonly (readonly [string, readonly string[], string])[] = [
  ['Brooklyn', ['Kings'], 'NY'],
  ['Staten Island', ['Richmond'], 'NY'],
  ['The Bronx', ['Bronx'], 'NY'],
  ['Manhattan', ['New York'], 'NY'],
  ['NY', ['New York'], 'NY'],
  ['NYC', ['New York', 'Kings', 'Queens', 'Bronx', 'Richmond'], 'NY'],
  ['New York City', ['New York', 'Kings', 'Queens', 'Bronx', 'Richmond'], 'NY'],
  ['Washington', ['District of Columbia'], 'DC'],
  ['LA', ['Los Angeles'], 'CA'],
  ['Dade', ['Miami-Dade'], 'FL'],
  ['Mat-Su', ['Matanuska-Susitna'], 'AK'],
  ['DFW', ['Dallas', 'Tarrant'], 'TX'],
  ['Dallas-Fort Worth', ['Dallas', 'Tarrant'], 'TX'],
];

/** Cities that are one with a county of another name, in states of several localities. */
export const CONSOLIDATED: readonly (readonly [string, string, string])[] = [
  ['Athens', 'Clarke', 'GA'],
  ['Augusta', 'Richmond', 'GA'],
  ['Columbus', 'Muscogee', 'GA'],
  ['Macon', 'Bibb', 'GA'],
  ['Jacksonville', 'Duval', 'FL'],
];

/** Towns that a locality is named after and that a town of another locality shares the name with, well known both. */
export const TOWNS_ELSEWHERE: readonly (readonly [string, string])[] = [
  ['Portland', '14112-03'],
  ['Kansas City', '05202-00'],
];

/** Counties of states with several localities that are asked for by their bare name, and share it with no town elsewhere. */
export const NO_TOWN = [
  'New York',
  'Bronx',
  'Harris',
  'DeKalb',
  'Miami-Dade',
  'Cobb',
  'Gwinnett',
  'Suffolk',
  'Tarrant',
  'San Francisco',
  'Honolulu',
  'Anne Arundel',
  "Prince George's",
  'East Baton Rouge',
  'St. Tammany',
  'Greater Bridgeport',
  'Lower Connecticut River Valley',
  'Lower CT River Valley',
  'Naugatuck Valley',
  'Northwest Hills',
];

/** Counties of such states that no town elsewhere in the state is called by; a town within the county does no harm. */
export const NO_TOWN_IN: Readonly<Record<string, readonly string[]>> = {
  CA: [
    'Contra Costa',
    'San Mateo',
    'Kern',
    'Ventura',
    'Placer',
    'Tulare',
    'Orange',
    'Marin',
    'Sonoma',
    'Solano',
    'Monterey',
  ],
  FL: ['Broward', 'Pinellas', 'Hillsborough', 'Brevard', 'Volusia', 'Collier', 'Manatee'],
  GA: ['Fulton'],
  IL: ['Cook', 'DuPage', 'McHenry'],
  LA: ['Orleans', 'Jefferson', 'St. Bernard', 'St. John the Baptist', 'Caddo', 'Calcasieu', 'Lafourche', 'Terrebonne'],
  MD: ['Montgomery', 'Howard', 'Harford', "Queen Anne's", "St. Mary's"],
  MI: ['Macomb', 'Washtenaw'],
  NJ: ['Bergen', 'Passaic', 'Essex', 'Mercer', 'Camden'],
  NY: ['Dutchess', 'Onondaga', 'Westchester'],
  OR: ['Multnomah', 'Clackamas'],
  PA: ['Bucks', 'Berks', 'Lackawanna'],
  TX: ['Fort Bend', 'Travis', 'Bexar', 'Collin', 'Nueces', 'McLennan'],
  VA: ['Arlington', 'Loudoun', 'Prince William', 'Henrico'],
  WA: ['King', 'Pierce', 'Snohomish', 'Kitsap', 'Whatcom'],
};

/** Municipios of Puerto Rico that a town of another state shares the name with; the others are meant by their bare names. */
export const MUNICIPIO_OR_TOWN = ['Rincón', 'San Lorenzo', 'Carolina', 'Dorado', 'Isabela'];

/** States known by another name than the postal service's; “W. Virginia” is no town in Virginia. */
export const STATES_OTHERWISE = [
  ['USVI', 'VI'],
  ['CNMI', 'MP'],
  ['Northern Marianas', 'MP'],
  ['N Carolina', 'NC'],
  ['S Carolina', 'SC'],
  ['N Dakota', 'ND'],
  ['S Dakota', 'SD'],
  ['W Virginia', 'WV'],
] as const;
