import type { Component, Indices, Release, RvuRow } from '../../core/medicare';
import { dayOf } from '../../core/dates';
import type { Locality } from '../../core/places';
import GPCIS from './generated/gpcis.json';
import RVUS from './generated/rvus.json';
import { RELEASE_LINK, RELEASES } from './sources';

type Source = (typeof RELEASES)[number];

/** A thing made on first use: a session that asks for this year never decodes the others. */
function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** `-` is CMS's NA. */
const expense = (text: string | undefined) => (text === '-' ? null : Number(text ?? 0));

/** `90837 A 378 120 25 2`: code, status, then hundredths of work, non-facility and facility expense, malpractice. */
function readRow(line: string): [string, RvuRow] {
  const [code = '', status = '', work, nonfacility, facility, malpractice] = line.split(' ');
  const row: RvuRow = {
    status,
    work: Number(work ?? 0),
    nonfacility: expense(nonfacility),
    facility: expense(facility),
    malpractice: Number(malpractice ?? 0),
  };
  return [code, row];
}

/** `04412-18 1023 1009 890`: thousandths of work (with its floor), expense, malpractice. */
function readIndices(line: string): [string, Indices] {
  const [locality = '', work, practice, malpractice] = line.split(' ');
  return [locality, { work: Number(work), expense: Number(practice), malpractice: Number(malpractice) }];
}

function release(source: Source): Release {
  const published = RVUS.releases.find(({ release: name }) => name === source.release);
  if (!published) throw new Error(`${source.release} is not among the generated figures: run npm run data`);
  const rows = lazily(() => new Map(published.rows.map(readRow)));
  const indices = lazily(() => new Map(GPCIS.years[source.gpciYear].map(readIndices)));
  return {
    name: source.release,
    published: source.published,
    from: dayOf(source.from),
    to: dayOf(source.to),
    title: `${RVUS.title}, ${source.release}`,
    link: RELEASE_LINK,
    conversionFactor: published.conversionFactor,
    qualifyingConversionFactor: 'qualifyingConversionFactor' in source ? source.qualifyingConversionFactor : null,
    row: (code: string, component: Component) => rows().get(component === '' ? code : `${code}-${component}`),
    indices: (locality: Locality) => indices().get(locality.id),
  };
}

const [first, ...others] = RELEASES;

/** The embedded releases of Medicare's physician fee schedule, oldest first. */
export const releases: readonly [Release, ...Release[]] = [release(first), ...others.map(release)];
