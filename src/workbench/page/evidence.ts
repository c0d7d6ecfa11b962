/** A line of evidence: where it stands in the card, and what it says. */
export interface EvidenceLine {
  readonly label: string;
  readonly text: string;
}

const DEEPEST = 5;

/** The properties of a rich value as flat lines: `Source › Title`. */
export function evidenceLines(properties: Readonly<Record<string, unknown>>): EvidenceLine[] {
  return Object.entries(properties).flatMap(([label, value]) => linesOf(label, value, 0));
}

function linesOf(label: string, value: unknown, depth: number): EvidenceLine[] {
  if (typeof value !== 'object' || value === null) return [{ label, text: textOf(value) }];
  const own = value as Readonly<Record<string, unknown>>;
  const nested = nestedOf(own);
  const basic = own['basicValue'];
  const shown = own['text'] ?? basic;
  const lines = shown === undefined || typeof shown === 'object' ? [] : [{ label, text: textOf(shown) }];
  if (!nested || depth >= DEEPEST) return lines;
  return [
    ...lines,
    ...Object.entries(nested).flatMap(([name, inner]) => linesOf(`${label} › ${name}`, inner, depth + 1)),
  ];
}

/** What is inside: the properties of Excel's own values, the entries of anything else. */
function nestedOf(value: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> | undefined {
  if (!('type' in value)) return value;
  const inner = value['properties'] ?? value['elements'];
  return typeof inner === 'object' && inner !== null ? (inner as Readonly<Record<string, unknown>>) : undefined;
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '—';
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
