/**
 * Equivalents of counties by the Census Bureau's names and FIPS codes, where us-atlas has a name without its word, or an older
 * division: the boroughs and census areas of Alaska, of which Chugach and Copper River have taken the place of Valdez-Cordova since
 * 2019, and the planning regions of Connecticut, which the Census Bureau has used in place of counties since 2022. The old ones are
 * written still, and kept. Sources: Census Bureau, 2020 FIPS codes for counties and county equivalent entities (national_county2020),
 * https://www.census.gov/library/reference/code-lists/ansi.html, and "Change to County-Equivalents in the State of Connecticut",
 * 87 FR 34235 (6 June 2022),
 * https://www.federalregister.gov/documents/2022/06/06/2022-12063/change-to-county-equivalents-in-the-state-of-connecticut.
 */
const EQUIVALENTS = `
02013 Aleutians East Borough
02016 Aleutians West Census Area
02020 Anchorage Municipality
02050 Bethel Census Area
02060 Bristol Bay Borough
02063 Chugach Census Area
02066 Copper River Census Area
02068 Denali Borough
02070 Dillingham Census Area
02090 Fairbanks North Star Borough
02100 Haines Borough
02105 Hoonah-Angoon Census Area
02110 Juneau City and Borough
02122 Kenai Peninsula Borough
02130 Ketchikan Gateway Borough
02150 Kodiak Island Borough
02158 Kusilvak Census Area
02164 Lake and Peninsula Borough
02170 Matanuska-Susitna Borough
02180 Nome Census Area
02185 North Slope Borough
02188 Northwest Arctic Borough
02195 Petersburg Borough
02198 Prince of Wales-Hyder Census Area
02220 Sitka City and Borough
02230 Skagway Municipality
02240 Southeast Fairbanks Census Area
02261 Valdez-Cordova Census Area
02275 Wrangell City and Borough
02282 Yakutat City and Borough
02290 Yukon-Koyukuk Census Area
09110 Capitol Planning Region
09120 Greater Bridgeport Planning Region
09130 Lower Connecticut River Valley Planning Region
09140 Naugatuck Valley Planning Region
09150 Northeastern Connecticut Planning Region
09160 Northwest Hills Planning Region
09170 South Central Connecticut Planning Region
09180 Southeastern Connecticut Planning Region
09190 Western Connecticut Planning Region`;

/** FIPS code → name. */
export const countyEquivalents: ReadonlyMap<string, string> = new Map(
  EQUIVALENTS.trim()
    .split('\n')
    .map((line) => [line.slice(0, 5), line.slice(6)]),
);
