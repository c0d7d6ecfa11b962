import { dayOf } from '../../../core/dates';
import {
  makingPack,
  type MarketRate,
  notesOfSources,
  type PackSource,
  periodOfSources,
  USUAL_BAND,
} from '../../../core/market';
import { toTheEnd } from '../../../core/pausing';
import { writePack } from '../../../formats/pack';
import { inNetworkReader, rateMaker } from '../../../formats/tic';
import { packTables } from '../../../session';
import { type MadeUpPayer, type MadeUpPlace, PAYERS, PLACES } from './madeUp';
import { madeUpFile, UPDATED } from './madeUpFile';

const UNTIL = dayOf('2027-12-31');

const nameOf = (payer: MadeUpPayer, place: MadeUpPlace): string => `made-up-${payer.file}-${place.file}.json`;

/** The rates of a made-up file, by the reader that reads payers' files. */
function ratesOf(payer: MadeUpPayer, place: MadeUpPlace): readonly MarketRate[] {
  const rates: MarketRate[] = [];
  const rateOf = rateMaker();
  const origin = { payer: payer.name, updated: UPDATED, file: nameOf(payer, place) };
  const setting = { ...origin, state: place.state, county: '', taxonomy: '' };
  const reader = inNetworkReader(
    { code: () => true },
    {
      row: (item, price, { tin }) => void rates.push(rateOf(item, price, tin, setting)),
      restart: () => void (rates.length = 0),
    },
  );
  reader.feed(new TextEncoder().encode(madeUpFile(payer, place)));
  reader.end();
  reader.finish();
  return rates;
}

/** The pack that comes with Parley, to try it with: the sample workbook's payers and codes, every figure made up. The same each time. */
export function sampleMarket(): Uint8Array {
  const files = PAYERS.flatMap((payer) => PLACES.map((place) => ({ payer, place })));
  const rates = files.flatMap(({ payer, place }) => ratesOf(payer, place));
  const sources = files.map(({ payer, place }): PackSource => ({
    payer: payer.name,
    file: nameOf(payer, place),
    url: '',
    updated: dayOf(UPDATED),
  }));
  const terms = {
    name: 'Made-up sample market',
    edition: 'sample-1',
    date: UPDATED,
    made: dayOf(UPDATED),
    link: '',
    minimumGroups: 5,
    plausible: USUAL_BAND,
    period: periodOfSources(sources, dayOf(UPDATED), UNTIL),
    sources,
    notes: ['Payers, practices and figures are made up, to try Parley with.', ...notesOfSources(sources)],
  };
  return writePack(toTheEnd(makingPack(rates, rates.length, terms, packTables)));
}
