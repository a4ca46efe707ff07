/**
 * Whether a cell would tell of a past in care ("Ex'pair" and its spellings, with an apostrophe of any sort, lost or
 * mangled by an encoding). Such a cell is never stored nor repeated: who carries it is a speaker, and that is all.
 */
export const tellsOfPast = (cell: string): boolean => maybe.test(cell) && history.test(foldAccents(cell))

// Spares nearly every cell the folding.
const maybe = /pair|plac|confi|accueil|care/i
// Up to three signs between "ex" and "pair": ’ read in a wrong encoding becomes as many.
const history =
  /(^|[^a-z])ex.{0,3}pair|(^|[^a-z])anciens?(nes?)?[^a-z]+((enfant|jeune|mineur)e?s?[^a-z]+)?(place|confie|accueilli|pair)|(^|[^a-z])care[^a-z]*(leaver|experienced)/

/** Without accents, ligatures or capitals; signs stay, for they are what the patterns look at. */
const foldAccents = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}+/gu, '')
