import { UnreadableTic } from '../unreadableTic';
import { keyTable } from './keyTable';
import { numbers } from './numbers';
import { prices } from './prices';
import type { Tape } from './document';
import type { Providers } from './providers';
import type { Item, Member, RateSink, TicIssue } from './types';

export interface Rates {
  /** Takes elements of a `negotiated_rates` from the tape, laid out as `negotiatedRate` in assembly/elements.ts says. */
  read: (tape: Tape, offset: (address: number) => number) => void;
  /** Forgets the rates of the item that is being read: it says `negotiated_rates` twice and means the second. */
  drop: () => void;
  /** The item, which ends at this byte, is whole: its rates go to the sink, or wait for groups that are still to come. */
  keep: (item: Item, byte: number) => void;
  /** Nothing more comes: what waits goes to the sink, without the references that never came. */
  finish: () => void;
  restart: () => void;
  /** Whether any rates have gone to the sink by way of references. */
  readonly hasUsedReferences: boolean;
  readonly counts: { rows: number; rates: number; unresolved: number };
}

/** Prices are numbered anew after so many, between two items. */
const MOST_PRICES = 40_000;
/** Rates that wait for their groups, and the references and prices they name: 400 MB. */
const MOST_WAITING = 100_000_000;

/** What an item's rates wait as: per rate its lists, one behind the other. */
interface Waiting {
  readonly item: Item;
  readonly from: number;
  readonly to: number;
}

export function rates(providers: Providers, sink: RateSink, issue: (issue: TicIssue) => void): Rates {
  const counts = { rows: 0, rates: 0, unresolved: 0 };
  let priced = prices(issue);
  /** Per rate: how many references, members, prices; then these. */
  const lists = numbers();
  let itemFrom = 0;
  let waiting: Waiting[] = [];
  const done = keyTable();
  let isResolved = true;
  let hasUsedReferences = false;
  let ratesOfItem = 0;

  function expand({ item, from, to }: Waiting): void {
    done.clear();
    for (let at = from; at < to;) {
      const references = lists.at(at);
      const members = lists.at(at + 1);
      const firstPrice = at + 3 + references + members;
      const afterPrices = firstPrice + lists.at(at + 2);
      const write = (member: number) => {
        let paid: Member | undefined;
        for (let index = firstPrice; index < afterPrices; index += 1) {
          const price = lists.at(index);
          const before = done.size;
          done.add(member, price);
          if (done.size === before) continue;
          counts.rows += 1;
          paid ??= providers.member(member);
          sink.row(item, priced.price(price), paid);
        }
      };
      for (let index = at + 3; index < at + 3 + references; index += 1) {
        const reference = lists.at(index);
        if (providers.isDefined(reference)) {
          hasUsedReferences = true;
          providers.membersOf(reference, write);
        } else counts.unresolved += 1;
      }
      for (let index = at + 3 + references; index < firstPrice; index += 1) write(lists.at(index));
      at = afterPrices;
    }
  }

  return {
    counts,
    get hasUsedReferences() {
      return hasUsedReferences;
    },
    read({ values, text }, offset) {
      const at = (index: number) => values[index] ?? 0;
      for (let rate = 0; rate < values.length; rate = at(rate + 7)) {
        ratesOfItem += 1;
        if (at(rate + 6) > 0) isResolved = false;
        const head = lists.length;
        lists.push(at(rate + 1));
        lists.push(at(rate + 3));
        lists.push(0);
        for (let index = at(rate), to = index + at(rate + 1); index < to; index += 1) lists.push(at(index));
        for (let index = at(rate + 2), to = index + at(rate + 3); index < to; index += 1) lists.push(at(index));
        let read = 0;
        for (let price = at(rate + 4), to = price + at(rate + 5); price < to; price += 4) {
          const [from, end] = [at(price), at(price + 1)];
          const number = priced.number(at(price + 2), at(price + 3), () => text(from, end), offset(from));
          if (number < 0) continue;
          lists.push(number);
          read += 1;
        }
        lists.set(head + 2, read);
      }
    },
    drop() {
      lists.truncate(itemFrom);
      isResolved = true;
      ratesOfItem = 0;
    },
    keep(item, byte) {
      const whole = { item, from: itemFrom, to: lists.length };
      if (isResolved) {
        expand(whole);
        lists.truncate(itemFrom);
        if (waiting.length === 0 && priced.size > MOST_PRICES) priced = prices(issue);
      } else {
        if (lists.length > MOST_WAITING)
          throw new UnreadableTic(byte, 'too many rates wait for provider groups that come after them in the file.');
        waiting.push(whole);
      }
      counts.rates += ratesOfItem;
      itemFrom = lists.length;
      isResolved = true;
      ratesOfItem = 0;
    },
    finish() {
      for (const each of waiting) expand(each);
      waiting = [];
    },
    restart() {
      waiting = [];
      lists.truncate(0);
      itemFrom = 0;
      counts.rows = 0;
      counts.rates = 0;
      counts.unresolved = 0;
      isResolved = true;
      hasUsedReferences = false;
      sink.restart();
    },
  };
}
