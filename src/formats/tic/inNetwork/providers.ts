import { openScanner, type Scanner } from '../scan/scannerModule';
import { UnreadableTic } from '../unreadableTic';
import type { Tape } from './document';
import type { Member, RemoteGroup, RemoteReference, Tin, Wanted } from './types';

/** Who is paid, as the scanner keeps it in its memory. */
export interface Providers {
  readonly scanner: Scanner;
  /** Notes those of the references just read whose groups lie elsewhere. */
  remoteReferences: (tape: Tape, offset: (address: number) => number) => void;
  /** Adds groups that were read elsewhere to a reference. */
  define: (reference: number, groups: readonly RemoteGroup[]) => void;
  isDefined: (reference: number) => boolean;
  membersOf: (reference: number, each: (member: number) => void) => void;
  member: (member: number) => Member;
  /** Drops what references stand for: the file says `provider_references` twice and means the second. */
  forget: () => void;
  counts: () => { references: number; groups: number; groupsDropped: number; npis: number };
  readonly remote: RemoteReference[];
}

/** Kinds of taxpayer's numbers, as assembly/providers.ts numbers them. */
const [EIN, NPI] = [1, 2];

/** What the scanner is told of an NPI that the table does not list. */
const NOT_LISTED = -2;

/** Bytes of a taxpayer that is written out, as assembly/providers.ts has it. */
const LONGEST_TIN = 64;

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const encoder = new TextEncoder();

/** A text with its quotes, without its escapes. */
function unescaped(quoted: string, byte: number): string {
  try {
    return String(JSON.parse(quoted));
  } catch {
    throw new UnreadableTic(byte, 'this address is no text as JSON has it.');
  }
}

export function providers(wanted: Wanted): Providers {
  const { tin: wantsTin, npis } = wanted;
  const scanner = openScanner({
    wantsTin: (tin) => wantsTin === undefined || wantsTin(tinOf(tin)),
    classOfNpi: (npi) => npis?.classOf(npi) ?? NOT_LISTED,
  });
  if (npis) scanner.useNpis(npis.absent);
  const remote: RemoteReference[] = [];

  function tinOf(tin: number): Tin {
    const key = scanner.tinKey(tin);
    const kind = Number(key & 3n);
    if (kind === EIN) return { kind: 'ein', value: String(key >> 2n).padStart(9, '0') };
    if (kind === NPI) return { kind: 'npi', value: String(key >> 2n).padStart(10, '0') };
    const bytes = new Uint8Array(scanner.memory.buffer, scanner.tinTextAt(tin), scanner.tinTextLength(tin));
    return { kind: 'other', value: decoder.decode(bytes) };
  }

  /** A number as one writes it: the same as the scanner makes of it. */
  function tinNamed({ kind, value }: Tin): number {
    const plain = value.replace(/-/g, '');
    if (kind === 'ein' && /^\d{9}$/.test(plain)) return scanner.numberedTin(EIN, BigInt(plain));
    if (kind === 'npi' && /^\d{10}$/.test(plain)) return scanner.numberedTin(NPI, BigInt(plain));
    const at = scanner.toldText();
    // As many as the scanner keeps of one.
    const bytes = encoder.encode(value).subarray(0, LONGEST_TIN);
    new Uint8Array(scanner.memory.buffer).set(bytes, at);
    return scanner.writtenTin(at, at + bytes.length);
  }

  return {
    scanner,
    remote,
    remoteReferences({ values, text }, offset) {
      for (let index = 0; index + 2 < values.length; index += 3) {
        const [reference = 0, from = 0, to = 0] = values.subarray(index, index + 3);
        remote.push({ reference, location: unescaped(text(from, to), offset(from)), byte: offset(from) });
      }
    },
    define(reference, groups) {
      const from = scanner.definedLength();
      for (const { tin, npi } of groups) {
        const payee = tinNamed(tin);
        scanner.beginGroup();
        for (const one of npi) scanner.toldProvider(one);
        scanner.endToldGroup(payee);
      }
      scanner.define(reference, from);
    },
    isDefined: (reference) => scanner.isDefined(reference) !== 0,
    membersOf(reference, each) {
      for (let next = scanner.lastOf(reference); next > 0; next = scanner.definitionBefore(next)) {
        const from = scanner.membersFrom(next);
        for (const member of new Int32Array(scanner.memory.buffer, from, scanner.membersCount(next))) each(member);
      }
    },
    member: (member) => ({ tin: tinOf(scanner.memberTin(member)), class: scanner.memberClass(member) }),
    forget() {
      scanner.forgetReferences();
      remote.length = 0;
    },
    counts: () => ({
      references: Number(scanner.referencesRead.value),
      groups: Number(scanner.groupsRead.value),
      groupsDropped: Number(scanner.groupsDropped.value),
      npis: Number(scanner.npisRead.value),
    }),
  };
}
