import { numbersNear } from './numbersNear';
import { partyByKind, partyCalled, partyLabelled } from './partyNames';
import { productsIn } from './productNames';
import { read, words } from './readers';
import { rule, type Rule } from './rule';
import { stateOfLaw } from './states';

const PAYERS =
  'health plan|plan|payer|payor|company|insurer|mco|carrier|hmo|issuer|administrator|managed care organization|eap';
const PROVIDERS =
  'provider|participating provider|group|facility|practice|hospital|clinic|agency|center|provider group';

const REACHABLE =
  /[\w.+-]{1,64}@[\w-]{1,63}\.|\(?\b\d{3}\)?[ .-]\d{3}-\d{4}\b|\b\d{5}(?:-\d{4})?(?!\d)|p\.? ?o\.? box|\b(?:street|avenue|suite|road|boulevard|drive)\b/;

/** Who signs, for what, and where letters go. */
export const PARTY_RULES: readonly Rule[] = [
  rule(
    'payer',
    'called the payer',
    read(({ sentence }) => partyCalled(sentence, PAYERS)),
    { unless: [/\bmeans\b/] },
  ),
  rule(
    'payer',
    'named as an insurer',
    read(({ sentence }) => partyByKind(sentence, 'payer')),
    { certainty: 'possible' },
  ),
  rule(
    'payer',
    'labelled as payer',
    read(({ sentence }) => partyLabelled(sentence, 'payer|payor|health plan|insurer|carrier|plan')),
    {},
  ),
  rule(
    'entity',
    'called the provider',
    read(({ sentence }) => partyCalled(sentence, PROVIDERS)),
    { unless: [/\bmeans\b/] },
  ),
  rule(
    'entity',
    'named as a provider',
    read(({ sentence }) => partyByKind(sentence, 'provider')),
    { certainty: 'possible' },
  ),
  rule(
    'entity',
    'labelled as provider',
    read(({ sentence }) => partyLabelled(sentence, 'provider|group|facility|practice|entity|legal entity')),
    {},
  ),
  rule(
    'state',
    'governing law',
    read(({ text }) => stateOfLaw(text)),
    {
      about: [/\bgovern\w*|constru\w+|interpret\w*|enforced\b/],
      unless: [/department of insurance|\blicensed\b|organized under|existing under/],
    },
  ),
  rule(
    'tin',
    'tax number',
    read(({ text }) =>
      numbersNear(text, /(?<![\d-])(?:\d{2}-\d{7}|\d{9})(?![\d-])/g, /\btax(?:payer)?\b|\btins?\b|\bein\b|employer id/),
    ),
    {},
  ),
  rule(
    'npi',
    'group NPI',
    read(({ text }) => numbersNear(text, /(?<![\d-])[12]\d{9}(?![\d-])/g, /\bnpis?\b|national provider id/)),
    {},
  ),
  rule(
    'product',
    'labelled as product',
    read(({ text }) =>
      productsIn(
        /(?:^|[:;] )(?:covered |network )?(?:participation|programs?|products?(?:\(s\))?|lines? of business|networks?|product type) ?: ?(.{2,200})/.exec(
          text,
        )?.[1] ?? '',
      ),
    ),
    {},
  ),
  rule(
    'product',
    'applies to a product',
    read(({ text }) => productsIn(text)),
    {
      about: [
        /\b(?:agreement|exhibit|contract|amendment)\b[^.;]{0,30}\b(?:applies|apply|covers|is limited|is for|pertains|governs)\b|\bparticipat\w+ in the following|\bnetworks? covered by (?:this|the) agreement/,
        /\b(?:products?|lines? of business|networks?|programs?)\b|\bis (?:the )?/,
      ],
      unless: [/\b(?:not|excluded?|except)\b/],
    },
  ),
  rule('contacts', 'where notices go', words, {
    about: [
      /\b(?:send|mail|deliver|address|direct)\b[^.;]{0,20}\bnotices?\b|\bnotices?\b[^.;]{0,90}(?:sent|mailed|delivered|addressed|directed)\b|(?:^|\. )(?:if |notices? )?to (?:the )?(?:health plan|plan|payer|payor|company|insurer|mco|carrier|hmo|eap) ?:|\b(?:network (?:manager|contracting)|provider relations|contract(?:ing)? (?:questions|contact|manager)|contact(?: person)?) ?:|\b(?:contract(?:ing)? representative|contact person|network manager)\b[^.;]{0,20}\b(?:is|:)/,
      REACHABLE,
    ],
    unless: [/^(?:if )?to (?:the )?(?:provider|group|facility|practice) ?:/],
  }),
];
