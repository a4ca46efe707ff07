import { graphemes } from '../../kernel/graphemes.ts'
import { accept, type Result, refuse } from '../../kernel/result.ts'
import { inFrench } from './french-text.ts'

export const imageConsents = ['yes', 'voice-only', 'no'] as const
export type ImageConsent = (typeof imageConsents)[number]

/** The person to name, from the run of show or the booth. */
export interface NamedPerson {
  /** The whole name, as shown. */
  readonly name: string
  readonly firstName: string | null
  readonly title: string | null
  readonly firstNameOnly: boolean
  readonly image: ImageConsent
}

/**
 * The lines of a lower third: the name and the function. A person who may not be filmed is not named in the picture. A
 * person under first name only has no function line, because it would reveal too much.
 */
export function linesOf(person: NamedPerson): Result<readonly string[], 'not-to-be-named' | 'first-name-needed'> {
  if (person.image !== 'yes') return refuse('not-to-be-named')
  if (person.firstNameOnly) {
    const first = inFrench(person.firstName ?? '')
    return first === '' ? refuse('first-name-needed') : accept([first])
  }
  return accept([person.name, person.title ?? ''].map(inFrench).filter((line) => line !== ''))
}

/** Letters that a line of a text source holds. Font and width are OBS's own. */
export const mostLetters = 42

/**
 * A line for a text source, which cannot be fitted to the picture: cut at a word if possible, and then ended by "…".
 */
export function shortLine(line: string): string {
  const letters = graphemes(line)
  if (letters.length <= mostLetters) return line
  const whole = letters.slice(0, mostLetters).join('')
  const atWord = whole.lastIndexOf(' ')
  const kept = atWord > whole.length / 2 ? whole.slice(0, atWord) : letters.slice(0, mostLetters - 1).join('')
  return `${kept.replace(/[\s,;:.–-]+$/u, '')}…`
}
