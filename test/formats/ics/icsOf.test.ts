import fc from 'fast-check';
import ICAL from 'ical.js';
import { calendarOf } from '../../../src/core/contracts';
import { deadlineEvents, type IcsEvent, icsOf } from '../../../src/formats/ics';
import { contractOf } from '../../core/contracts/made';

const STAMP = '20261127T235900Z';

const eventOf = (more: Partial<IcsEvent> = {}): IcsEvent => ({
  uid: 'aetna-notice-20270502@parley',
  day: 20270502,
  title: 'Last day of notice',
  description: 'See that notice has arrived.',
  remindDaysBefore: [],
  ...more,
});

/** The events of a file as a parser that is none of ours reads them. */
function readBack(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  return {
    properties: calendar.getAllProperties().map(({ name }) => name),
    events: calendar.getAllSubcomponents('vevent').map((component) => {
      const event = new ICAL.Event(component);
      return {
        uid: event.uid,
        title: event.summary,
        description: event.description,
        start: event.startDate.toString(),
        isDate: event.startDate.isDate,
        end: event.endDate.toString(),
        names: component.getAllProperties().map(({ name }) => name),
        alarms: component
          .getAllSubcomponents('valarm')
          .map((one) => [one.getFirstPropertyValue('action'), String(one.getFirstPropertyValue('trigger'))]),
      };
    }),
  };
}

test('a file is what RFC 5545 has it, line by line', () => {
  expect(icsOf([eventOf({ remindDaysBefore: [14, 0] })], { name: 'Contracts', stamp: STAMP }).split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Parley//Contracts//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'X-WR-CALNAME:Contracts',
    'BEGIN:VEVENT',
    'UID:aetna-notice-20270502@parley',
    'DTSTAMP:20261127T235900Z',
    'DTSTART;VALUE=DATE:20270502',
    'DTEND;VALUE=DATE:20270503',
    'SUMMARY:Last day of notice',
    'DESCRIPTION:See that notice has arrived.',
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'DESCRIPTION:Last day of notice',
    'TRIGGER:-P14D',
    'END:VALARM',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'DESCRIPTION:Last day of notice',
    'TRIGGER:PT0S',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test('a whole day ends with the day after it, over month ends and leap days', () => {
  const days = [20261231, 20280228, 20280229, 20270228];
  const { events } = readBack(
    icsOf(
      days.map((day) => eventOf({ day })),
      { name: 'C', stamp: STAMP },
    ),
  );
  expect(events.map(({ start, end, isDate }) => [start, end, isDate])).toEqual([
    ['2026-12-31', '2027-01-01', true],
    ['2028-02-28', '2028-02-29', true],
    ['2028-02-29', '2028-03-01', true],
    ['2027-02-28', '2027-03-01', true],
  ]);
});

const HOSTILE = [
  'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:another',
  'x\nATTACH:http://example.org/',
  'a\\nb; c, d: "e"',
  '\\',
  'é'.repeat(100),
  '👩‍👩‍👧‍👦'.repeat(30),
  'tab\there',
  '\u0000\u0007bell',
  'one\u2028two\u0085three',
  '',
];

/** What a text is after a calendar: line breaks are line breaks, other controls are gone. */
const kept = (text: string): string =>
  text
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '');

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(fc.constantFrom('\r', '\n', ' ', ':', ';', ',', '\\', '"', 'END:VEVENT', 'é', '漢', '👍'), { maxLength: 80 })
    .map((parts) => parts.join('')),
  fc.constantFrom(...HOSTILE),
);

test('no text becomes a line of its own, and every text comes back as it was', () =>
  fc.assert(
    fc.property(text, text, text, (uid, title, description) => {
      const file = icsOf([eventOf({ uid, title, description, remindDaysBefore: [3] }), eventOf()], {
        name: title,
        stamp: STAMP,
      });
      const { events, properties } = readBack(file);
      expect(properties).toEqual(['version', 'prodid', 'calscale', 'method', 'x-wr-calname']);
      expect(events).toHaveLength(2);
      expect(events[0]).toMatchObject({
        uid: kept(uid),
        title: kept(title),
        description: kept(description),
        names: ['uid', 'dtstamp', 'dtstart', 'dtend', 'summary', 'description', 'transp'],
        alarms: [['DISPLAY', '-P3D']],
      });
    }),
  ));

test('no line is longer than 75 octets, and none ends in half a character', () =>
  fc.assert(
    fc.property(text, (title) => {
      const lines = icsOf([eventOf({ title })], { name: 'C', stamp: STAMP }).split('\r\n');
      for (const line of lines) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(line).not.toMatch(/\p{Cs}/u);
        expect(line).not.toMatch(/[\r\n]/);
      }
    }),
  ));

test('deadlines are events on their safe days; limits of claims are none', () => {
  const contract = contractOf({
    payer: 'Aetna',
    product: 'PPO',
    renewal: 20280101,
    noticeDays: 90,
    autoRenews: true,
    escalator: null,
    lastRateChange: 20260601,
    timelyFilingDays: 90,
    appealDays: 180,
  });
  // 2027-10-03, the last day of notice, is a Sunday; 90 days before it is 2027-07-05
  const events = deadlineEvents(calendarOf([contract, contract], 20261127));
  expect(events.map(({ uid, day }) => [uid, day])).toEqual([
    ['aetna-ppo-prepare-20270705@parley', 20270705],
    ['aetna-ppo-prepare-20270705-2@parley', 20270705],
    ['aetna-ppo-notice-20271003@parley', 20271001],
    ['aetna-ppo-notice-20271003-2@parley', 20271001],
    ['aetna-ppo-renewal-20280101@parley', 20280101],
    ['aetna-ppo-renewal-20280101-2@parley', 20280101],
    ['aetna-ppo-unchanged-20280601@parley', 20280601],
    ['aetna-ppo-unchanged-20280601-2@parley', 20280601],
  ]);
  expect(events[2]?.description).toContain('Have it done by 2027-10-01, the Friday before.');
});

test('a stamp that is no time in UTC is a bug', () => {
  expect(() => icsOf([], { name: 'C', stamp: '2026-11-27' })).toThrow(RangeError);
});
