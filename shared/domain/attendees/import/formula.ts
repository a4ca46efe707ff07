import { foldText } from '../../../kernel/fold-text.ts'
import { accept, type Result, refuse } from '../../../kernel/result.ts'
import type { Category } from '../attendee.ts'
import type { Formula } from './mapping.ts'
import { tellsOfPast } from './personal-history.ts'

/** The number of days of the Assises: assumed until the event's days are set. */
export const usualDayCount = 2

/** `no-such-day`: the formula is understood, and names days that the event does not have. */
export type FormulaRefusal = 'unknown-formula' | 'no-such-day'

/**
 * Reads a *formule*, in French or English, as a pass and a category. `dayCount` is the number of event days, 0 while
 * they are not set. A remote ticket keeps its days.
 * A formula is refused if it names no known part of the event, names a day that the event does not have, names fewer
 * days than the event has without saying which, or is both on site and remote.
 * For an event of one day, "2 jours" and "jours 1 et 2" open that day: such an event may use the ticket types of a
 * longer one.
 */
export function readFormula(cell: string, dayCount: number): Result<Formula, FormulaRefusal> {
  const every = daysUpTo(dayCount || usualDayCount)
  if (tellsOfPast(cell)) return accept(onSite(every, true, 'speaker'))

  const words = foldText(cell)
  const evening = eveningIn(words)
  const category = roleIn(words)
  const remote = remoteWords.test(words)
  const present = presentWords.test(words)
  if (remote && present) return refuse('unknown-formula')
  if (category) return accept(remote ? atDistance(every, category) : onSite(every, evening ?? true, category))

  const days = daysIn(words.replace(eveningCounted, ' '), dayCount)
  if (days === 'unknown-formula' || days === 'no-such-day') return refuse(days)
  if (remote) return accept(atDistance(days ?? every, 'participant'))
  if (days ?? present) return accept(onSite(days ?? every, evening ?? false, 'participant'))
  return evening === true ? accept(onSite([], true, 'participant')) : refuse('unknown-formula')
}

/** The default for a file without that column: everybody on site on every day. */
export const formulaOfEverybody = (dayCount: number): Formula =>
  onSite(daysUpTo(dayCount || usualDayCount), false, 'participant')

const onSite = (days: readonly number[], evening: boolean, category: Category): Formula => ({
  pass: { days, evening, remote: false },
  category,
})
const atDistance = (days: readonly number[], category: Category): Formula => ({
  pass: { days, evening: false, remote: true },
  category,
})
const daysUpTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1)

const remoteWords =
  /\b(distanciel|distance|remote|remotely|online|on line|en ligne|visio|visioconference|webinaire|webinar|virtuel|virtual|digital|livestream|streaming)\b/
const presentWords =
  /\b(presentiel|presentielle|sur place|on site|onsite|in person|face to face|participante?|congressiste|attendee|delegate)\b/
const withoutEvening =
  /\b(sans|hors|without|no|excluding)( (la|le|the))? (soiree|evening|off|gala|diner|dinner|cocktail)\b/
const withEvening = /\b(soiree|evening|off|gala|diner|dinner|cocktail)\b/

/** Removed before days are counted: "2 jours + 1 soirée". */
const eveningCounted =
  /(?<!\b(jour|journee|day|j|et|and|\d) )\b((\d|une?|one|an|la) )?(soirees?|evenings?|off|gala|diner|dinner|cocktail)\b/g

/** Undefined if the words do not say. */
function eveningIn(words: string): boolean | undefined {
  if (withoutEvening.test(words)) return false
  return withEvening.test(words) ? true : undefined
}

const roles: readonly (readonly [Category, RegExp])[] = [
  [
    'speaker',
    /\b(intervenante?s?|intervenant e|orateurs?|oratrices?|speakers?|conferenciere?s?|moderateurs?|moderatrices?)\b/,
  ],
  [
    'staff',
    /\b(organisation|organization|organisateurs?|organisatrices?|organi[sz]ers?|staff|crew|equipe|benevoles?|volunteers?)\b/,
  ],
  ['partner', /\b(partenaires?|partners?|exposante?s?|exhibitors?|sponsors?)\b/],
  ['press', /\b(presse|press|journalistes?|journalists?|medias?)\b/],
]
const roleIn = (words: string): Category | undefined => roles.find(([, pattern]) => pattern.test(words))?.[0]

const spelled: Readonly<Record<string, number>> = { un: 1, une: 1, one: 1, deux: 2, two: 2, trois: 3, three: 3 }
const ordinals: Readonly<Record<string, number>> = {
  premier: 1,
  premiere: 1,
  first: 1,
  deuxieme: 2,
  second: 2,
  third: 3,
}
const wholeEvent =
  /(?<!journee )\b(complete?|integrale?|full|tous les jours|toutes les journees|all days|every day|whole event)\b/
const numberWord = '(\\d{1,2}|un|une|one|deux|two|trois|three)'
const amount = new RegExp(`\\b${numberWord} ?(?:jours|journees|jour|journee|days|day|j)\\b(?! ?\\d)`)
const named = new RegExp(
  `\\b(?:jours?|journees?|days?|j) ?${numberWord}\\b((?: ?(?:et|and|j|jour|day)? ?\\d{1,2}\\b)*)`,
  'g',
)
const ordinal = /\b(?:(premiere?|first|deuxieme|second|third)|(\d)(?:er|ere|e|eme|st|nd|rd|th)) (?:jour|journee|day)\b/g

/** Undefined if no day is named. */
function daysIn(words: string, dayCount: number): readonly number[] | FormulaRefusal | undefined {
  const limit = dayCount || 31
  const numbers = [...words.matchAll(named)].flatMap(([, first = '', rest = '']) => [
    numberOf(first),
    ...[...rest.matchAll(/\d+/g)].map(([digits]) => Number(digits)),
  ])
  numbers.push(...[...words.matchAll(ordinal)].map(([, word = '', digit = '']) => ordinals[word] ?? Number(digit)))
  if (numbers.length > 0) {
    const days = [...new Set(numbers)].sort((a, b) => a - b)
    if (days.includes(0)) return 'unknown-formula'
    if (dayCount === 1 && days.includes(1)) return [1]
    return days.every((day) => day <= limit) ? days : 'no-such-day'
  }
  const count = amount.exec(words)?.[1]
  if (count !== undefined) {
    const wanted = numberOf(count)
    if (wanted === 0) return 'unknown-formula'
    if (dayCount === 1) return [1]
    if (wanted > limit) return 'no-such-day'
    return dayCount === 0 || wanted === dayCount ? daysUpTo(wanted) : 'unknown-formula'
  }
  return wholeEvent.test(words) ? daysUpTo(dayCount || usualDayCount) : undefined
}
const numberOf = (word: string): number => spelled[word] ?? Number(word)
