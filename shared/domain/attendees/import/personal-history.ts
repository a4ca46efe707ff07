/**
 * Whether a cell would reveal a past in care ("Ex'pair" and its spellings, with any apostrophe, lost or damaged by an
 * encoding). Such a cell is never stored or repeated: the person is a speaker, and nothing more is recorded.
 */
export const tellsOfPast = (cell: string): boolean => maybe.test(cell) && history.test(foldAccents(cell))

// A fast test that spares nearly every cell the folding.
const maybe = /pair|plac|confi|accueil|care/i
// Up to three characters between "ex" and "pair": ’ becomes three in a wrong encoding.
const history =
  /(^|[^a-z])ex.{0,3}pair|(^|[^a-z])anciens?(nes?)?[^a-z]+((enfant|jeune|mineur)e?s?[^a-z]+)?(place|confie|accueilli|pair)|(^|[^a-z])care[^a-z]*(leaver|experienced)/

/** Without accents, ligatures or capitals. Punctuation stays, because the patterns use it. */
const foldAccents = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}+/gu, '')
