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

/** Whom the booth wants named: a speaker of the run of show, else as it stands here. */
export interface Who {
  readonly speakerId?: string | undefined
  /** The name as it is shown. */
  readonly text?: string | undefined
  readonly title?: string | undefined
  readonly firstName?: string | undefined
  readonly firstNameOnly?: boolean | undefined
  readonly image?: ImageConsent | undefined
}

/** What stands in the picture for somebody, or why nothing may. */
export function linesFor(
  who: Who,
  speaker: (speakerId: string) => NamedPerson | null,
): Result<readonly string[], 'unknown-speaker' | 'name-needed' | 'first-name-needed' | 'not-to-be-named'> {
  const known = who.speakerId === undefined ? null : speaker(who.speakerId)
  if (who.speakerId !== undefined && !known) return refuse('unknown-speaker')
  const name = who.text ?? known?.name ?? ''
  const firstName = who.firstName ?? known?.firstName ?? null
  const firstNameOnly = (who.firstNameOnly ?? false) || (known?.firstNameOnly ?? false)
  if (name === '' && !firstNameOnly) return refuse('name-needed')
  // What was agreed with the speaker holds, whatever is typed in a hurry.
  const image = known && known.image !== 'yes' ? known.image : (who.image ?? 'yes')
  return linesOf({ name, firstName, title: who.title ?? known?.title ?? null, firstNameOnly, image })
}

export const lowerThirdShown = (lowerThirdId: string, lines: readonly string[]) => ({
  type: 'LowerThirdShown' as const,
  lowerThirdId,
  person: { lines: [...lines] },
})

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
