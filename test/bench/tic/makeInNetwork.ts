/** How a made file looks. */
export interface Shape {
  /** Bytes, unpacked; the file ends soon after. */
  readonly bytes: number;
  /** Of each hundred elements, how many differ from the ones before: the fewer, the better the file packs. */
  readonly variety: number;
  readonly seed: number;
}

/** Mulberry32: the same numbers on every machine. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const BEHAVIORAL = ['90791', '90832', '90834', '90837', '90847', '90853', '99214', 'H0015', 'H2036'];
/** Taxpayers; a large payer's file for a few states names about so many. */
const PRACTICES = 100_000;
/** Of so many codes one is behavioral. */
const CODES_PER_BEHAVIORAL = 120;

/**
 * An in-network file as payers publish them, all on one line: a quarter provider references, then codes with a few hundred rates
 * each, of which one in 120 is behavioral. Made from a seed, piece by piece.
 */
export function* makeInNetwork({ bytes, variety, seed }: Shape): Generator<string> {
  const next = random(seed);
  const whole = (below: number) => Math.floor(next() * below);
  const digits = (count: number) => String(whole(10 ** count)).padStart(count, '0');
  const varied = <T>(make: () => T): (() => T) => {
    let last = make();
    return () => (last = whole(100) < variety ? make() : last);
  };
  let written = 0;
  const counted = (text: string) => {
    written += text.length;
    return text;
  };

  yield counted(
    '{"reporting_entity_name":"Made Health Plan","reporting_entity_type":"health insurance issuer","last_updated_on":"2026-11-01","version":"2.0.0","provider_references":[',
  );
  const npis = varied(() => Array.from({ length: 1 + whole(12) }, () => `1${digits(9)}`).join(','));
  const practices = Array.from({ length: PRACTICES }, () => `${digits(2)}-${digits(7)}`);
  const tin = varied(() => {
    const practice = whole(PRACTICES);
    return `{"type":"ein","value":"${practices[practice]}","business_name":"Practice ${practice}"}`;
  });
  let references = 0;
  while (written < bytes / 4) {
    let piece = '';
    for (let index = 0; index < 500; index += 1) {
      references += 1;
      piece += `${references === 1 ? '' : ','}{"provider_group_id":${references % 7 === 0 ? `${references}.${digits(5)}` : references},"network_name":["PPO"],"provider_groups":[{"npi":[${npis()}],"tin":${tin()}}]}`;
    }
    yield counted(piece);
  }
  yield counted('],"in_network":[');
  const rate = varied(() => `${20 + whole(400)}.${digits(2)}`);
  const ids = varied(() => Array.from({ length: 1 + whole(20) }, () => 1 + whole(references)).join(','));
  const places = varied(() => (whole(3) === 0 ? '"11","10","02"' : '"11"'));
  const modifiers = varied(() => (whole(4) === 0 ? '"HO"' : whole(4) === 0 ? '"95"' : ''));
  for (let items = 0; written < bytes; items += 1) {
    const code =
      items % CODES_PER_BEHAVIORAL === 3 ? BEHAVIORAL[whole(BEHAVIORAL.length)] : String(10000 + whole(79999));
    let piece = `${items === 0 ? '' : ','}{"negotiation_arrangement":"ffs","name":"Service ${code}","billing_code_type":"CPT","billing_code_type_version":"2026","billing_code":"${code}","description":"Service ${code}, as the payer words it","negotiated_rates":[`;
    const rates = 50 + whole(400);
    for (let index = 0; index < rates; index += 1)
      piece += `${index === 0 ? '' : ','}{"provider_references":[${ids()}],"negotiated_prices":[{"negotiated_type":"negotiated","negotiated_rate":${rate()},"expiration_date":"9999-12-31","service_code":[${places()}],"billing_class":"professional","setting":"outpatient","billing_code_modifier":[${modifiers()}]}]}`;
    yield counted(`${piece}]}`);
  }
  yield ']}';
}
