/** What a file says of itself. */
export interface FileHeader {
  readonly reporting_entity_name?: string;
  readonly reporting_entity_type?: string;
  readonly plan_name?: string;
  readonly issuer_name?: string;
  readonly plan_id_type?: string;
  readonly plan_id?: string;
  readonly plan_market_type?: string;
  readonly last_updated_on?: string;
  readonly version?: string;
}

/** A service with rates: `in_network` in the schema. */
export interface Item {
  /** `ffs`, `bundle` or `capitation`. */
  readonly arrangement: string;
  /** `CPT`, `HCPCS`, `RC` … */
  readonly codeType: string;
  readonly code: string;
}

/** One of `negotiated_prices`: what is paid, in the schema's own words. */
export interface Price {
  readonly type: string;
  /** Dollars, or percent of the charge where the type says so. */
  readonly rate: number;
  /** `2026-12-31`; 9999-12-31 stands for no end. */
  readonly expires: string;
  /** Places of service. */
  readonly places: readonly string[];
  /** `professional`, `institutional` or `both`. */
  readonly billingClass: string;
  /** `inpatient`, `outpatient` or `both`, from schema 2.0. */
  readonly setting: string;
  readonly modifiers: readonly string[];
}

/** A taxpayer's number: nine digits of an EIN, ten of an NPI that stands for one, or as it is written. */
export interface Tin {
  readonly kind: 'ein' | 'npi' | 'other';
  readonly value: string;
}

/** Who is paid: a taxpayer, by kinds of its providers. */
export interface Member {
  readonly tin: Tin;
  /** What the table of NPIs says of them; zero where none is loaded or it does not know them. */
  readonly class: number;
}

/** A table of NPIs, as the one who reads has loaded it. */
export interface NpiClasses {
  /** The class of an NPI: -1 where nothing of it is wanted, nothing where the table does not list it. */
  readonly classOf: (npi: number) => number | undefined;
  /**
   * The class of those that the table does not list, and of groups that list nobody and whose taxpayer is none in it: -1 where these
   * are not wanted.
   */
  readonly absent: number;
}

/** What is kept. */
export interface Wanted {
  /** By code alone at first, as a file may say the type later. */
  readonly code: (code: string, type: string | null) => boolean;
  readonly tin?: (tin: Tin) => boolean;
  readonly npis?: NpiClasses;
}

/** Takes the rows as they are found. */
export interface RateSink {
  row: (item: Item, price: Price, member: Member) => void;
  /** A file that says `in_network` twice means the second; what came of the first is dropped. */
  restart: () => void;
}

/** What could not be read in a file that otherwise could. */
export interface TicIssue {
  readonly byte: number;
  readonly message: string;
}

/** Texts under one key whose bytes are no UTF-8, in which these files have to be. What cannot be read of them is kept as U+FFFD. */
export interface ForeignTexts {
  readonly key: string;
  readonly texts: number;
  /** Where in the file the first such byte is. */
  readonly byte: number;
  /** The bytes of the first of the texts, each once. */
  readonly bytes: readonly number[];
}

/** Groups that lie in a file of their own (schema 1.x). */
export interface RemoteReference {
  readonly reference: number;
  readonly location: string;
  readonly byte: number;
}

/** A group as a file of its own has it. */
export interface RemoteGroup {
  readonly npi: readonly number[];
  readonly tin: Tin;
}
