import { List, list, Table, table } from './tables';
import * as text from './text';

// Who is paid. A group is one taxpayer and its providers; what is kept of it are its members: the taxpayer by each class of its
// providers that is wanted.

export const EIN: i32 = 1;
export const NPI_AS_TIN: i32 = 2;
export const WRITTEN_OUT: i32 = 3;

/** Asked once for each taxpayer. */
declare function wantsTin(tin: i32): bool;

/** The class of an NPI, by the table that is kept outside, once for all files: UNWANTED, or UNKNOWN for one that is not in it. */
declare function classOfNpi(npi: f64): i32;
const UNWANTED: i32 = -1;
const UNKNOWN: i32 = -2;

/** A taxpayer's key: its number above two bits of kind; for one that is written out, a hash. */
let tins: Table = changetype<Table>(0);
/** A bit for each. */
let wantedTins: List = changetype<List>(0);
/** Where a taxpayer is written out, and how long that is; else zero. */
let writtenAt: List = changetype<List>(0);
let writtenLength: List = changetype<List>(0);

/** A member's key: taxpayer above class. Without a table of NPIs all are of class zero, and a member is its taxpayer. */
let members: Table = changetype<Table>(0);

/** Most ids of references are small whole numbers, and number the reference; the others, from here on, a table numbers by their key. */
export const SMALL: u64 = 1 << 24;
let references: Table = changetype<Table>(0);
/** Per reference, of the small ones and of the others, twice where its last definition ends, zero where there is none, and one if groups
 * of it lie elsewhere. */
let smallOnes: List = changetype<List>(0);
let others: List = changetype<List>(0);
const ELSEWHERE: u32 = 1;
/** Definitions: the members of each, where the one before it of the same reference ends if there is one, and a number: twice how many
 * members, and one if there is one before. Nearly all are two numbers. */
let defined: List = changetype<List>(0);
const HAS_BEFORE: u32 = 1;

/** Whether there is a table of NPIs. A class goes by its number in the table of classes, and one: zero is none that is wanted. */
let hasNpis: bool = false;
let classes: Table = changetype<Table>(0);
let absentClass: u32 = 0;
/** The classes of the group that is being read, and per class whether it is one of them. */
let groupClasses: List = changetype<List>(0);
let isOfGroup: List = changetype<List>(0);
let isAnyProvider: bool = false;

export let groupsRead: f64 = 0;
export let groupsDropped: f64 = 0;
export let npisRead: f64 = 0;
export let referencesRead: f64 = 0;

let groupsBefore: f64 = 0;
let droppedBefore: f64 = 0;
let npisBefore: f64 = 0;

/** Groups are about to be read that may have to be read again. */
export function rememberCounts(): void {
  groupsBefore = groupsRead;
  droppedBefore = groupsDropped;
  npisBefore = npisRead;
}
export function takeCountsBack(): void {
  groupsRead = groupsBefore;
  groupsDropped = droppedBefore;
  npisRead = npisBefore;
}

export function openProviders(): void {
  tins = table(1 << 12);
  wantedTins = list();
  writtenAt = list();
  writtenLength = list();
  members = table(1 << 12);
  references = table(1 << 12);
  smallOnes = list();
  others = list();
  defined = list();
}

/** A table says the classes of NPIs; `absent` is the class of those that are not in it, UNWANTED where these are not wanted. */
export function useNpis(absent: i32): void {
  classes = table(1 << 8);
  groupClasses = list();
  isOfGroup = list();
  hasNpis = true;
  absentClass = classNumber(absent);
}

function classNumber(providerClass: i32): u32 {
  if (providerClass <= UNWANTED) return 0;
  const index = classes.add(<u64>providerClass);
  if (index == isOfGroup.length) isOfGroup.push(0);
  return index + 1;
}

function tinOfKey(key: u64, from: usize, length: usize): i32 {
  const tin = tins.add(key);
  if (tin < writtenAt.length) return tin;
  const isWritten = (key & 3) == WRITTEN_OUT;
  const kept = isWritten && length > 0 ? heap.alloc(length) : 0;
  if (kept != 0) memory.copy(kept, from, length);
  writtenAt.push(<u32>kept);
  writtenLength.push(isWritten ? <u32>length : 0);
  if ((tin & 31) == 0) wantedTins.push(0);
  if (wantsTin(tin)) wantedTins.set(tin >> 5, wantedTins.get(tin >> 5) | (1 << (tin & 31)));
  return tin;
}

@inline
function isTinWanted(tin: i32): bool {
  return ((wantedTins.get(tin >> 5) >> (tin & 31)) & 1) != 0;
}

export function numberedTin(kind: i32, value: u64): i32 {
  return tinOfKey((value << 2) | <u64>kind, 0, 0);
}

const LONGEST_TIN: usize = 64;

export function writtenTin(from: usize, to: usize): i32 {
  const length = to - from < LONGEST_TIN ? to - from : LONGEST_TIN;
  return tinOfKey((text.hash(from, from + length) << 2) | WRITTEN_OUT, from, length);
}

export function tinKey(tin: i32): u64 {
  return tins.key(tin);
}
export function tinTextAt(tin: i32): u32 {
  return writtenAt.get(tin);
}
export function tinTextLength(tin: i32): u32 {
  return writtenLength.get(tin);
}

export function beginGroup(): void {
  isAnyProvider = false;
  if (!hasNpis) return;
  for (let index = 0; index < groupClasses.length; index += 1) isOfGroup.set(groupClasses.get(index), 0);
  groupClasses.length = 0;
}

@inline
function addClass(number: u32): void {
  if (number == 0 || isOfGroup.get(number - 1) != 0) return;
  isOfGroup.set(number - 1, 1);
  groupClasses.push(number - 1);
}

export function provider(npi: u64): void {
  npisRead += 1;
  if (hasNpis) listed(npi);
}

/** The same of many whose NPIs stand side by side, ten digits and a comma each. */
export function providers(from: usize, to: usize): void {
  npisRead += <f64>((to - from) / text.NPI_AND_COMMA);
  if (!hasNpis) return;
  for (let p = from; p < to; p += text.NPI_AND_COMMA) listed(text.tenDigits(p));
}

function listed(npi: u64): void {
  isAnyProvider = true;
  const known = classOfNpi(<f64>npi);
  addClass(known == UNKNOWN ? absentClass : classNumber(known));
}

/** Some name a provider as the taxpayer alone. */
function addTaxpayer(tin: i32): void {
  const key = tins.key(tin);
  if ((key & 3) != NPI_AS_TIN) return;
  const known = classOfNpi(<f64>(key >> 2));
  if (known != UNKNOWN) addClass(classNumber(known));
}

/** Puts the group's members on the list. */
export function endGroup(tin: i32, on: List): void {
  groupsRead += 1;
  if (!isTinWanted(tin)) {
    groupsDropped += 1;
    return;
  }
  if (!hasNpis) {
    on.push(tin);
    return;
  }
  if (groupClasses.length == 0) addTaxpayer(tin);
  // A group that lists nobody is of the class of those who are not in the table.
  if (!isAnyProvider && groupClasses.length == 0) addClass(absentClass);
  if (groupClasses.length == 0) groupsDropped += 1;
  for (let index = 0; index < groupClasses.length; index += 1)
    on.push(members.add((<u64>tin << 32) | classes.key(groupClasses.get(index))));
}

export function memberTin(member: i32): i32 {
  return hasNpis ? <i32>(members.key(member) >> 32) : member;
}
export function memberClass(member: i32): i32 {
  return hasNpis ? <i32>members.key(member) : 0;
}

/** The number of the reference with a key. */
export function reference(key: u64): i32 {
  const index = references.add(key);
  if (index == others.length) others.push(0);
  return <i32>SMALL + index;
}

/** The same of one whose id is a whole number below `SMALL`. */
export function smallReference(id: u32): i32 {
  while (<u32>smallOnes.length <= id) smallOnes.push(0);
  return id;
}

@inline
function known(reference: i32): u32 {
  return reference < <i32>SMALL ? smallOnes.get(reference) : others.get(reference - <i32>SMALL);
}

@inline
function know(reference: i32, value: u32): void {
  if (reference < <i32>SMALL) smallOnes.set(reference, value);
  else others.set(reference - <i32>SMALL, value);
}

/** Where members that are about to be read for a reference are put. */
export function definedMembers(): List {
  return defined;
}

export function define(index: i32, from: i32): void {
  referencesRead += 1;
  const count = <u32>(defined.length - from);
  const last = known(index);
  const before = last >> 1;
  if (before != 0) defined.push(before);
  defined.push((count << 1) | (before == 0 ? 0 : HAS_BEFORE));
  know(index, (<u32>defined.length << 1) | (last & ELSEWHERE));
}

/** Some of the reference's groups, or all, lie elsewhere. */
export function liesElsewhere(index: i32): void {
  know(index, known(index) | ELSEWHERE);
}

export function isDefined(index: i32): bool {
  return known(index) >> 1 != 0;
}

/** Whether all of the reference's groups have been read, as far as the file says by now. */
@inline
export function isWhole(index: i32): bool {
  const last = known(index);
  return last != 0 && (last & ELSEWHERE) == 0;
}

/** The file says `provider_references` twice and means the second. */
export function forgetReferences(): void {
  memory.fill(smallOnes.at, 0, <usize>smallOnes.length << 2);
  memory.fill(others.at, 0, <usize>others.length << 2);
  defined.length = 0;
  referencesRead = 0;
}

/** Walks a reference's definitions, each by where it ends, the last one first: zero after the first one. */
export function lastOf(index: i32): i32 {
  return <i32>(known(index) >> 1);
}
export function membersFrom(definition: i32): usize {
  const described = defined.get(definition - 1);
  const end = <u32>definition - 1 - (described & HAS_BEFORE);
  return defined.at + (<usize>(end - (described >> 1)) << 2);
}
export function membersCount(definition: i32): i32 {
  return <i32>(defined.get(definition - 1) >> 1);
}
export function definitionBefore(definition: i32): i32 {
  return (defined.get(definition - 1) & HAS_BEFORE) == 0 ? 0 : <i32>defined.get(definition - 2);
}

// Groups that were read elsewhere are told one by one.

const LONGEST_TOLD = LONGEST_TIN;
let told: usize = 0;

/** Where a taxpayer that is written out is put, at most 64 bytes. */
export function toldText(): usize {
  if (told == 0) told = heap.alloc(LONGEST_TOLD);
  return told;
}

export function definedLength(): i32 {
  return defined.length;
}

export function toldProvider(npi: f64): void {
  provider(<u64>npi);
}

export function endToldGroup(tin: i32): void {
  endGroup(tin, defined);
}
