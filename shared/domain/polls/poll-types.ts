import type { PerLanguage } from '../../kernel/language.ts'

interface PollForm {
  readonly name: PerLanguage
  /** What people choose from, or write: options of the poll, steps of a scale, lines, or words of a cloud. */
  readonly answers: 'options' | 'steps' | 'lines' | 'words'
  /** The meaning of `max`: how many options one may choose, or the last step. Null: the type has none. */
  readonly max: 'most' | 'lastStep' | null
  /** What is counted for each answer. */
  readonly counts: 'votes' | 'points'
  /** An answer is short enough to be repeated to whoever gave it. */
  readonly isRepeated: boolean
}

/** Every poll type, as pages and exports show it. The rules of a type stand in `types/`. */
export const pollForms = {
  single: {
    name: { fr: 'Choix unique', en: 'Single choice' },
    answers: 'options',
    max: null,
    counts: 'votes',
    isRepeated: true,
  },
  multiple: {
    name: { fr: 'Choix multiple', en: 'Multiple choice' },
    answers: 'options',
    max: 'most',
    counts: 'votes',
    isRepeated: false,
  },
  scale: {
    name: { fr: 'Échelle', en: 'Scale' },
    answers: 'steps',
    max: 'lastStep',
    counts: 'votes',
    isRepeated: true,
  },
  text: {
    name: { fr: 'Texte court', en: 'Short text' },
    answers: 'lines',
    max: null,
    counts: 'votes',
    isRepeated: false,
  },
  cloud: {
    name: { fr: 'Nuage de mots', en: 'Word cloud' },
    answers: 'words',
    max: null,
    counts: 'votes',
    isRepeated: true,
  },
  ranking: {
    name: { fr: 'Classement', en: 'Ranking' },
    answers: 'options',
    max: null,
    counts: 'points',
    isRepeated: false,
  },
} as const satisfies Readonly<Record<string, PollForm>>

export type PollType = keyof typeof pollForms
export const pollTypes = Object.keys(pollForms) as [PollType, ...PollType[]]

export const hasOptions = (type: PollType): boolean => pollForms[type].answers === 'options'
export const countsPoints = (type: PollType): boolean => pollForms[type].counts === 'points'
/** Whether people answer in words of their own. */
export const isInWords = (type: PollType): boolean =>
  pollForms[type].answers === 'lines' || pollForms[type].answers === 'words'
/** The longest written answer, in UTF-16 code units. */
export const longestWritten = { lines: 280, words: 40 } as const
