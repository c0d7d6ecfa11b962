import { countyKey } from './countyKey';
import { countyTitle } from './countyWords';

/** A state, or a part of one, that the Census Bureau has divided into other counties than before: none of either is one of the others. */
interface Divided {
  readonly state: string;
  readonly before: { readonly named: string; readonly counties: readonly string[] };
  readonly now: Divided['before'];
}

/** The source of each division is with the names, in the data. */
const DIVIDED: readonly Divided[] = [
  {
    state: 'CT',
    before: {
      named: 'counties that Connecticut had until 2022',
      counties: ['Fairfield', 'Hartford', 'Litchfield', 'Middlesex', 'New Haven', 'New London', 'Tolland', 'Windham'],
    },
    now: {
      named: 'planning regions that Connecticut has had in place of counties since 2022',
      counties: [
        ...['Capitol', 'Greater Bridgeport', 'Lower Connecticut River Valley', 'Naugatuck Valley', 'Northwest Hills'],
        ...['Northeastern Connecticut', 'South Central Connecticut', 'Southeastern Connecticut', 'Western Connecticut'],
      ].map((name) => `${name} Planning Region`),
    },
  },
  {
    state: 'AK',
    before: { named: 'census areas that Alaska had until 2019', counties: ['Valdez-Cordova Census Area'] },
    now: {
      named: 'census areas that Alaska has had since 2019',
      counties: ['Chugach Census Area', 'Copper River Census Area'],
    },
  },
];

/**
 * Why a list of counties has nothing of one that somebody asks for, where it is of another division of the state than this one is.
 * @param isListed Whether a county, by its key, is in the list.
 */
export function dividedAnew(county: string, state: string, isListed: (key: string) => boolean): string | undefined {
  const own = countyKey(county, state);
  if (isListed(own)) return undefined;
  for (const { before, now } of DIVIDED.filter((one) => one.state === state))
    for (const [ours, theirs] of [
      [before, now],
      [now, before],
    ] as const) {
      const keys = (names: readonly string[]) => names.map((name) => countyKey(name, state));
      if (keys(ours.counties).includes(own) && keys(theirs.counties).some(isListed))
        return `${countyTitle(county, state)} is none of the ${theirs.named}, by which these rates are; write one of those for its rates`;
    }
  return undefined;
}
