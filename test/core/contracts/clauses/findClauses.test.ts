import fc from 'fast-check';
import {
  type DocumentText,
  findClauses,
  findingClauses,
  type FoundClause,
} from '../../../../src/core/contracts/clauses';
import { plainText } from '../../../../src/core/contracts/clauses/text';
import { TERM_KEYS } from '../../../../src/core/contracts/terms';
import { TUNED } from './corpus';

const documentOf = (...paragraphs: readonly string[]): DocumentText => ({ pages: [{ number: null, paragraphs }] });
const pages = (...texts: readonly (readonly string[])[]): DocumentText => ({
  pages: texts.map((paragraphs, index) => ({ number: index + 1, paragraphs })),
});
const find = (...paragraphs: readonly string[]) => findClauses(documentOf(...paragraphs));
const values = (found: readonly FoundClause[]) => found.map(({ key, value }) => [key, value]);

const FILING = 'Provider shall submit claims within ninety (90) days of the date of service.';

describe('a find says where it stands', () => {
  test('its page, its paragraph, its whole sentence, and which rule found it', () =>
    expect(
      findClauses(pages(['Preamble of the parties.'], ['Other words.', `Bills are paper. ${FILING} Nothing else.`])),
    ).toEqual([
      {
        key: 'timelyFilingDays',
        value: 90,
        page: 2,
        paragraph: 2,
        sentence: FILING,
        rule: 'claims filed within',
        certainty: 'likely',
      },
    ]));

  test('no page in a document without pages', () => expect(find(FILING)[0]?.page).toBeNull());

  test('a sentence that goes on on the next page stands where it begins', () => {
    const [found] = findClauses(
      pages(
        ['Header', 'Provider shall submit claims within ninety', 'Page 1'],
        ['Header', '(90) days of the date of service.', 'Page 2'],
      ),
    );
    expect(found).toMatchObject({ key: 'timelyFilingDays', value: 90, page: 1, paragraph: 2, sentence: FILING });
  });

  test('what is said again is found once, where it is said first', () =>
    expect(findClauses(pages([FILING], [FILING])).map(({ page }) => page)).toEqual([1]));

  test('two values of a term are both found, the surer first', () =>
    expect(
      find(
        'Claims shall be filed within six (6) months of the date of service.',
        'For outpatient care, claims shall be filed within 90 days of the date of service.',
      ).map(({ value, certainty }) => [value, certainty]),
    ).toEqual([
      [90, 'likely'],
      [180, 'possible'],
    ]));
});

describe('how a value is read', () => {
  test.each<[string, string, readonly unknown[]]>([
    ['words and digits agree', 'Claims shall be filed within ninety (90) days of the date of service.', [90, 'likely']],
    [
      'words and digits contradict: the digits, and possible',
      'Claims shall be filed within thirty (45) days of the date of service.',
      [45, 'possible'],
    ],
    ['words alone', 'Claims shall be filed within one hundred eighty days of the date of service.', [180, 'likely']],
    [
      'words with and',
      'Claims shall be filed within one hundred and twenty days of the date of service.',
      [120, 'likely'],
    ],
    ['an ordinal', 'Claims shall be filed by the ninetieth (90th) day after the date of service.', [90, 'likely']],
    [
      'a year is 365 days, and possible',
      'Claims shall be filed within one year of the date of service.',
      [365, 'possible'],
    ],
    [
      'twelve months are 365 days',
      'Claims shall be filed within twelve (12) months of the date of service.',
      [365, 'possible'],
    ],
    [
      'business days count as days, and possible',
      'Plan shall pay Clean Claims within ten (10) business days of receipt.',
      [10, 'possible'],
    ],
    ['weeks', 'Plan shall pay Clean Claims within four weeks of receipt.', [28, 'likely']],
    [
      '180 days are six months',
      'Plan may not recoup an overpayment more than 180 days after payment.',
      [6, 'possible'],
    ],
    [
      'interest a month is twelve times as much a year',
      'Late claims bear interest at one and one-half percent (1.5%) per month.',
      [180_000, 'likely'],
    ],
    ['a half in one character', 'Late claims bear interest at 1½% per month.', [180_000, 'likely']],
    ['a contract that has none says null', 'No interest shall be payable on claims paid late.', [null, 'likely']],
  ])('%s', (_, text, expected) =>
    expect(find(text).map(({ value, certainty }) => [value, certainty])).toEqual([expected]),
  );

  test('a long sentence as a text is shortened for its cell, and kept whole beside it', () => {
    const text = `The following are excluded from this Agreement: ${'room and board for visitors, '.repeat(20)}and parking.`;
    const [found] = find(text);
    expect(found?.sentence).toBe(text);
    expect(String(found?.value)).toMatch(/^The following are excluded .{200,260}…$/);
  });
});

describe('what a sentence stands under counts', () => {
  test.each<[string, readonly string[], readonly (readonly unknown[])[]]>([
    [
      'a title on its own line',
      ['4.2 Timely Filing', 'The limit is 120 days from the date of service.'],
      [['timelyFilingDays', 120]],
    ],
    [
      'a title within the paragraph',
      ['4.2.1 Timely Filing. The limit is 120 days from the date of service.'],
      [['timelyFilingDays', 120]],
    ],
    [
      'not the title before the last',
      ['4.2 Timely Filing', '4.3 Site Visits', 'A visit takes place within 120 days of the first service.'],
      [],
    ],
    [
      'what begins a list holds for its items',
      [
        'Plan shall pay Clean Claims within:',
        '(a) thirty (30) days of receipt, if electronic; and',
        '(b) forty-five (45) days of receipt, if on paper.',
      ],
      [
        ['cleanClaimDays', 30],
        ['cleanClaimDays', 45],
      ],
    ],
    ['a title in a table’s cell', ['Timely filing | 180 days | from the date of service'], [['timelyFilingDays', 180]]],
  ])('%s', (_, paragraphs, expected) => expect(values(find(...paragraphs))).toEqual(expected));
});

describe('what is no clause gives no find', () => {
  test.each<[string, readonly string[]]>([
    ['a definition', ['“Clean Claim” means a claim that Plan can pay within thirty (30) days of receipt.']],
    [
      'a section of definitions, to its end',
      [
        'ARTICLE 1 DEFINITIONS',
        '1.1 Filing. Provider shall submit claims within ninety (90) days of the date of service.',
      ],
    ],
    [
      'a table of contents',
      [
        'Contents',
        '4.2 Timely Filing: 90 days from date of service ........ 12',
        '4.3 Claims paid in thirty (30) days of receipt of Clean Claims . . . . . 13',
      ],
    ],
    [
      'a table of contents without dots',
      ['TABLE OF CONTENTS', '4.2 Timely Filing Within 90 Days of Service 12', '4.3 Payment 13'],
    ],
  ])('%s', (_, paragraphs) => expect(find(...paragraphs)).toEqual([]));

  test('after the definitions there are finds again', () =>
    expect(values(find('ARTICLE 1 DEFINITIONS', '1.1 Plan. The payer.', 'ARTICLE 2 CLAIMS', `2.1 ${FILING}`))).toEqual([
      ['timelyFilingDays', 90],
    ]));

  test('but what says how much differs from exhibit to exhibit, and is none', () =>
    expect(
      values(
        findClauses(
          pages(['Exhibit A: PPO', 'Timely filing: 90 days', 'Rates.'], ['Exhibit B: HMO', 'Timely filing: 180 days']),
        ),
      ),
    ).toEqual([
      ['timelyFilingDays', 90],
      ['timelyFilingDays', 180],
    ]));

  test('running headers and footers', () =>
    expect(
      findClauses(
        pages(
          ['Draft: claims filed within 90 days of service', 'One.', 'Page 1 – Effective Date: January 1, 2024'],
          ['Draft: claims filed within 90 days of service', 'Two.', 'Page 2 – Effective Date: January 1, 2024'],
        ),
      ),
    ).toEqual([]));
});

describe('what sounds like a term and is none is not found as one', () => {
  test.each<[string, string, string]>([
    [
      'the day of a paper beside it',
      'effective',
      'The HIPAA Business Associate Agreement between the parties is effective January 1, 2019.',
    ],
    [
      'the day of the paper that it replaces',
      'effective',
      'This Agreement supersedes the Participating Provider Agreement effective June 1, 2015.',
    ],
    [
      'interest that the provider does not owe',
      'lateInterest',
      'No interest shall accrue on overpayments refunded by Provider late.',
    ],
    [
      'days to dispute a take-back',
      'appealDays',
      'Plan may recoup overpayments within thirty (30) days of notice if Provider does not dispute.',
    ],
    [
      'days of non-renewal beside those of termination',
      'terminationDays',
      'Non-renewal requires notice ninety (90) days prior to the expiration; termination without cause requires sixty (60) days.',
    ],
    [
      'a change that the law asks for',
      'amendmentByNotice',
      'Plan may amend this Agreement to comply with law upon thirty days’ notice.',
    ],
    [
      'that no other provider is paid more',
      'mostFavoredNation',
      'Plan represents that its rates to Provider are no less favorable than those paid to other providers.',
    ],
    [
      'a cap on all raises together',
      'escalatorCap',
      'Rates shall increase by three percent (3%) on each anniversary, not to exceed nine percent (9%) over the initial term.',
    ],
    [
      'a limit to raises of charges',
      'escalatorCap',
      'Provider shall notify Plan of charge increases of more than 3% annually.',
    ],
    [
      'no raise, where there is one later',
      'escalator: null',
      'The rates shall remain fixed for the first two years and thereafter increase by 2% annually.',
    ],
    ['the number of a section', 'renewal', 'Subject to 3.2.14, this Agreement may be renewed by the parties.'],
    ['the most of a raise', 'escalator', 'Rates may increase annually by as much as 3% at the discretion of Plan.'],
    [
      'a penalty',
      'basisPercent',
      'Rates shall be reduced to 90% of the Medicare allowable if Provider is not certified.',
    ],
    [
      'what members may be billed',
      'basisPercent',
      'Provider shall not bill Members more than 115% of the Medicare fee schedule.',
    ],
    ['the most that is paid', 'feeBasis', 'Payment shall not exceed 100% of billed charges.'],
  ])('%s', (_, term, text) => {
    const said = find(text).map(({ key, value }) => (value === null ? `${key}: null` : key));
    expect(said).not.toContain(term);
  });

  test('the most that is paid does not stand for what is paid', () =>
    expect(
      values(find('Payment shall equal 80% of Provider’s customary charges, not to exceed 130% of Medicare.')).filter(
        ([key]) => key === 'feeBasis' || key === 'basisPercent',
      ),
    ).toEqual([
      ['feeBasis', 'Percent of charge'],
      ['basisPercent', 800_000],
    ]));

  test('a contract that replaces another still has its own day', () =>
    expect(
      values(find('This Agreement replaces the prior agreement and is effective as of January 1, 2024.')),
    ).toContainEqual(['effective', 20240101]));
});

describe('text as readers hand it over', () => {
  test.each([
    ['ligatures', 'Provider shall ﬁle claims within ninety (90) days of the date of service.'],
    ['soft hyphens', 'Provider shall sub\u00ADmit claims within ninety (90) days of the date of ser\u00ADvice.'],
    ['no-break spaces', 'Provider shall submit claims within ninety\u00A0(90)\u00A0days of the date of service.'],
    [
      'words broken at a line’s end',
      'Provider shall sub- mit claims within ninety (90) days of the date of ser- vice.',
    ],
    ['odd blanks', 'Provider  shall\tsubmit claims\nwithin ninety (90)  days of the date of service.'],
    ['capitals', 'PROVIDER SHALL SUBMIT CLAIMS WITHIN NINETY (90) DAYS OF THE DATE OF SERVICE.'],
  ])('%s', (_, text) => expect(values(find(text))).toEqual([['timelyFilingDays', 90]]));

  test('words of two kinds keep their hyphen', () =>
    expect(plainText('pre- and post-service')).toBe('pre- and post-service'));

  test.each<[string, readonly string[]]>([
    [`Northwind, Inc. shall act under 42 U.S.C. Sec. 1395 at No. 4 Elm St. at once. ${FILING}`, [FILING]],
    [`See Exhibit A. ${FILING}`, [FILING]],
    [`This concerns Northwind, Inc. The rest follows, e.g. this. ${FILING}`, [FILING]],
  ])('a sentence ends where it ends: %s', (text, sentences) =>
    expect(find(text).map(({ sentence }) => sentence)).toEqual(sentences),
  );
});

describe('whatever the text', () => {
  const words = fc.constantFrom(
    ...TUNED.flatMap(([text]) => (typeof text === 'string' ? text.split(' ') : [])),
    '(',
    '1.',
    'ARTICLE IV',
    'Inc.',
    '|',
    ';',
    ':',
    '“',
    '½',
    '\u00AD',
    '....... 3',
    '\n',
  );
  const paragraph = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.array(words, { maxLength: 60 }).map((parts) => parts.join(' ')),
    fc.constantFrom(...TUNED.flatMap(([text]) => (typeof text === 'string' ? [text] : [...text]))),
  );
  const document = fc.array(fc.array(paragraph, { maxLength: 8 }), { maxLength: 4 }).map((texts): DocumentText => ({
    pages: texts.map((paragraphs, index) => ({ number: index % 2 === 0 ? index + 1 : null, paragraphs })),
  }));

  /** Where a page breaks a sentence, its paragraph ends as the sentence begins. */
  const endsAsBegins = (whole: string, sentence: string): boolean =>
    Array.from(sentence).some((_, index) => whole.replace(/-$/, '').endsWith(sentence.slice(0, index + 1)));

  test('a find’s sentence is a part of its paragraph, or goes on on the next page', () => {
    fc.assert(
      fc.property(document, (text) => {
        for (const { page, paragraph: number, sentence } of findClauses(text)) {
          const index = page === null ? -1 : page - 1;
          const candidates = text.pages.flatMap(({ number: of, paragraphs }, at) =>
            of === page && (index < 0 || at === index) ? [plainText(paragraphs[number - 1] ?? '')] : [],
          );
          const isWithin = candidates.some((whole) => whole.includes(sentence) || endsAsBegins(whole, sentence));
          expect(isWithin).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('finds come in the register’s order, the same each time, none twice', () => {
    fc.assert(
      fc.property(document, (text) => {
        const found = findClauses(text);
        expect(findClauses(text)).toEqual(found);
        const order = found.map(({ key }) => TERM_KEYS.indexOf(key));
        expect(order).toEqual([...order].sort((one, other) => one - other));
        expect(new Set(found.map(({ key, value }) => `${key} ${String(value)}`)).size).toBe(found.length);
      }),
      { numRuns: 100 },
    );
  });
});

describe('hostile text keeps nobody waiting', () => {
  const SIZE = 1_000_000;
  const repeated = (text: string) => text.repeat(Math.ceil(SIZE / text.length)).slice(0, SIZE);
  /** Generous: on an idle machine it is a second or two. */
  const MOST_MS = 15_000;

  test.each<[string, string]>([
    ['one letter', repeated('a')],
    ['digits', repeated('7')],
    ['brackets in brackets', '('.repeat(SIZE / 2) + ')'.repeat(SIZE / 2)],
    ['broken words', repeated('a- ')],
    ['initials', repeated('A. B. C. ')],
    ['one sentence', repeated('and the provider shall submit claims ')],
    ['one sentence of days', repeated('30 days ')],
    ['numbers in words', repeated('one hundred twenty ')],
    ['the words of the rules', repeated('rates increase annual medicare charges notice amend terminate ')],
  ])('a megabyte of %s', (_, text) => {
    const start = performance.now();
    let pauses = 0;
    for (const run = findingClauses(documentOf(text)); run.next().done !== true;) pauses += 1;
    // A pause every few thousand characters: none of them waits for the whole.
    expect(pauses).toBeGreaterThan(60);
    expect(performance.now() - start).toBeLessThan(MOST_MS);
  });

  test('many paragraphs, and many pages', () => {
    const start = performance.now();
    findClauses(documentOf(...Array.from({ length: 20_000 }, (_, index) => `claim ${index} of the plan`)));
    findClauses(pages(...Array.from({ length: 20_000 }, () => ['and so it goes on with claims'])));
    expect(performance.now() - start).toBeLessThan(MOST_MS);
  });
});
