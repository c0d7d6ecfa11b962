import type { Dictionaries } from './combinations';

/** How far a key of untold setting is from the same key of another. */
function settingSteps({
  settings,
  regions,
  payers,
}: Dictionaries): readonly (readonly [untold: number, step: number])[] {
  const untold = settings.items.indexOf('any');
  const width = regions.items.length * payers.items.length;
  return untold < 0
    ? []
    : settings.items.flatMap((_, setting) =>
        setting === untold ? [] : [[untold, (setting - untold) * width] as const],
      );
}

/** How many groups of a distribution of `counted` have rates of untold setting: those of the same key of that setting. */
export function UNTOLD_GROUPS({ settings, regions, payers }: Dictionaries): string {
  const untold = settings.items.indexOf('any');
  const width = regions.items.length * payers.items.length;
  const key = `counted.key + (${untold} - (counted.key // ${width}) % ${settings.items.length}) * ${width}`;
  return untold < 0 ? '0' : `coalesce((select count(*) from votes where votes.key = ${key}), 0)::integer`;
}

const IS_UNTOLD = ({ settings, regions, payers }: Dictionaries, untold: number): string =>
  `(u.key // ${regions.items.length * payers.items.length}) % ${settings.items.length} = ${untold}`;

/** Rates of untold setting count wherever an office's or a facility's of the same key do, as core's `withUntold` has it. */
export const UNTOLD_CELLS = (dictionaries: Dictionaries): readonly string[] =>
  settingSteps(dictionaries).map(
    ([untold, step]) => `insert into cells
      select told.key, u.taxpayer, u.amount from cells u join (select distinct key from cells) told on told.key = u.key + (${step})
      where ${IS_UNTOLD(dictionaries, untold)}
      except select key, taxpayer, amount from cells`,
  );

export const UNTOLD_TALLIES = (dictionaries: Dictionaries): readonly string[] =>
  settingSteps(dictionaries).map(
    ([
      untold,
      step,
    ]) => `update tallies set rates = tallies.rates + u.rates, dropped = tallies.dropped + u.dropped from tallies u
      where tallies.rates > 0 and tallies.key = u.key + (${step}) and ${IS_UNTOLD(dictionaries, untold)}`,
  );
