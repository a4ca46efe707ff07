import { graphemes } from '../../kernel/graphemes.ts'
import { accept, type Result, refuse } from '../../kernel/result.ts'
import { inFrench } from './french-text.ts'

export const imageConsents = ['yes', 'voice-only', 'no'] as const
export type ImageConsent = (typeof imageConsents)[number]

/** Who is to be named, as the run of show or the booth says it. */
export interface NamedPerson {
  /** The whole name as it is shown. */
  readonly name: string
  readonly firstName: string | null
  readonly title: string | null
  readonly firstNameOnly: boolean
  readonly image: ImageConsent
}

/**
 * The lines under a speaker: the name, and what they are. Whoever may not be filmed is not named in the picture; of whom
 * the first name alone may be told, the title says too much.
 */
export function linesOf(person: NamedPerson): Result<readonly string[], 'not-to-be-named' | 'first-name-needed'> {
  if (person.image !== 'yes') return refuse('not-to-be-named')
  if (person.firstNameOnly) {
    const first = inFrench(person.firstName ?? '')
    return first === '' ? refuse('first-name-needed') : accept([first])
  }
  return accept([person.name, person.title ?? ''].map(inFrench).filter((line) => line !== ''))
}

/** Letters that a line of a text source holds, whose font and width are OBS's own. */
export const mostLetters = 42

/** A line for what cannot be fitted to its picture: cut at a word where there is one, and then ended by "…". */
export function shortLine(line: string): string {
  const letters = graphemes(line)
  if (letters.length <= mostLetters) return line
  const whole = letters.slice(0, mostLetters).join('')
  const atWord = whole.lastIndexOf(' ')
  const kept = atWord > whole.length / 2 ? whole.slice(0, atWord) : letters.slice(0, mostLetters - 1).join('')
  return `${kept.replace(/[\s,;:.–-]+$/u, '')}…`
}
