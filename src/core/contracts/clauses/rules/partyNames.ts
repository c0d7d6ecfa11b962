/** What stands before the name of a party; what stands last counts. */
const BEFORE =
  /\b(?:between|among|by)\s(?=[A-Z])|\bundersigned,?\s|\bother hand,?\s|\bhand,?\sand\s|["”’')]\s?\)?,?\sand\s|\),?\sand\s/g;
/** `, a Texas professional corporation` and what else is said of it. */
const AFTER =
  /,? (?:an? [a-z]|an? (?:[A-Z][a-z]+ ){1,3}[a-z]|on behalf of|located at|with its|having|doing business|d\/b\/a|organized)/;
const LONGEST = 200;

/** The party's name that a text ends with, as `… between Harbor Group, P.C., a Texas corporation`. */
function nameAtEnd(text: string): string | null {
  const near = text.slice(-LONGEST);
  const starts = [...near.matchAll(BEFORE)].map(({ index, 0: match }) => index + match.length);
  const name = near.slice(starts.at(-1) ?? 0);
  const end = AFTER.exec(name)?.index ?? name.length;
  const tidy = name
    .slice(0, end)
    .replace(/[\s,]+$/, '')

    .trim();
  return /^[A-Z0-9]/.test(tidy) && tidy.length > 2 && tidy.length <= 90 && tidy.split(' ').length <= 12 ? tidy : null;
}

/** The party that is called by one of these words in brackets after its name: `Blue Mesa Insurance Company (“Payor”)`. */
export function partyCalled(sentence: string, roles: string): string | null {
  const call = new RegExp(
    `,?\\s\\(?(?:(?:hereinafter|hereafter|herein|the|each|called|known as|collectively|referred to as),? ?){0,5}["“'‘](?:the )?(?:${roles})["”'’]`,
    'i',
  ).exec(sentence);
  return call ? nameAtEnd(sentence.slice(0, call.index)) : null;
}

/** The name after a label: `Payer: Summit Care`. */
export function partyLabelled(sentence: string, labels: string): string | null {
  const name = new RegExp(
    `(?:^|[|;] ?)(?:(?:legal )?name of )?(?:the )?(?:${labels})(?: name)? ?[:|] ?([^|;]{2,90})(?:$| ?[|;])`,
    'i',
  )
    .exec(sentence)?.[1]
    ?.replace(/(?:,|(?<![A-Z]|Inc|Co|Corp|Ltd)\.)$/, '');
  return name !== undefined && /^[A-Z0-9]/.test(name) && !/[|@]|\b(?:shall|will|must|may|is|are)\b/.test(name)
    ? name
    : null;
}

/** `between … (“Silver Pines”) and … (“Harvest House”)`: each called by a name of its own. */
const BETWEEN =
  /\b(?:between|among)\s(.{3,200}?)\s?\(["“'‘]([^"”]{2,40})["”'’]\),?\sand\s(.{3,200}?)\s?\(["“'‘]([^"”]{2,40})["”'’]\)/;
const INSURER =
  /\b(?:health ?plans?|health care plan|insurance|insurers?|assurance|mutual|hmo|managed care|blue (?:cross|shield)|casualty|benefits?|administrators?|indemnity|health net\w*)\b/i;

/** The one of two parties that is an insurer by its name, or the other; nothing where the names do not tell. */
export function partyByKind(sentence: string, kind: 'payer' | 'provider'): string | null {
  const [, first = '', firstCall = '', second = '', secondCall = ''] = BETWEEN.exec(sentence) ?? [];
  // What is called Plan or Provider is known better.
  if (
    first === '' ||
    [firstCall, secondCall].some((call) =>
      /^(?:the )?(?:plan|payor|payer|company|provider|group|facility)$/i.test(call),
    )
  )
    return null;
  const isFirst = INSURER.test(first);
  if (isFirst === INSURER.test(second)) return null;
  return nameAtEnd(isFirst === (kind === 'payer') ? first : second);
}
