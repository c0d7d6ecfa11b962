import { SCANNER_WASM } from './scannerWasm';

/** What the compiled scanner offers; addresses are in its memory, booleans are 0 and 1. */
export interface Scanner {
  readonly memory: WebAssembly.Memory;
  readonly open: () => void;
  readonly makeRoom: (capacity: number) => number;

  readonly beginPassing: (at: number, isString: boolean) => void;
  readonly passFrom: (at: number) => void;
  readonly passed: (isString: boolean, end: number) => number;
  readonly passedAt: () => number;
  readonly depthPassed: () => number;

  readonly providerReferences: (at: number, end: number) => number;
  readonly negotiatedRates: (at: number, end: number) => number;
  readonly whyStopped: () => number;
  readonly tapeAt: () => number;
  readonly tapeLength: () => number;

  readonly useNpis: (absent: number) => void;
  readonly tinKey: (tin: number) => bigint;
  readonly tinTextAt: (tin: number) => number;
  readonly tinTextLength: (tin: number) => number;
  readonly numberedTin: (kind: number, value: bigint) => number;
  readonly writtenTin: (from: number, to: number) => number;
  readonly memberTin: (member: number) => number;
  readonly memberClass: (member: number) => number;

  readonly isDefined: (reference: number) => number;
  readonly lastOf: (reference: number) => number;
  readonly membersFrom: (definition: number) => number;
  readonly membersCount: (definition: number) => number;
  readonly definitionBefore: (definition: number) => number;
  readonly forgetReferences: () => void;

  readonly toldText: () => number;
  readonly beginGroup: () => void;
  readonly toldProvider: (npi: number) => void;
  readonly endToldGroup: (tin: number) => void;
  readonly definedLength: () => number;
  readonly define: (reference: number, from: number) => void;

  readonly groupsRead: WebAssembly.Global;
  readonly groupsDropped: WebAssembly.Global;
  readonly npisRead: WebAssembly.Global;
  readonly referencesRead: WebAssembly.Global;
}

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));

let compiled: WebAssembly.Module | undefined;

const decoder = new TextDecoder();

/** What the scanner asks. */
export interface Asked {
  /** Of each taxpayer once. */
  readonly wantsTin: (tin: number) => boolean;
  /** Of every NPI, where a table of them is used: -1 where it is not wanted, -2 where it is not in the table. */
  readonly classOfNpi: (npi: number) => number;
}

/** A scanner of its own, with a memory of its own. */
export function openScanner(providers: Asked): Scanner {
  compiled ??= new WebAssembly.Module(bytesOf(SCANNER_WASM));
  const abort = () => {
    throw new RangeError('the scanner’s memory is full');
  };
  const nearest = (from: number, to: number) =>
    Number(decoder.decode(new Uint8Array(scanner.memory.buffer, from, to - from)));
  const imports = { env: { abort }, providers: { ...providers }, text: { nearest } };
  const scanner = new WebAssembly.Instance(compiled, imports).exports as unknown as Scanner;
  return scanner;
}
