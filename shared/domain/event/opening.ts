import type { LostChoices } from '../programme/lost-choices.ts'
import type { SheetStanding } from '../stations/keys.ts'

/**
 * What is to be in order before the doors open, in the order of the list, with the words that each may have. `ready` is
 * in order. Nothing here keeps the doors shut.
 */
export const openingWords = {
  days: ['ready', 'none'],
  people: ['ready', 'none'],
  programme: ['ready', 'none', 'lost', 'outside', 'overlaps', 'seats'],
  template: ['ready', 'no-printer', 'unseen'],
  printers: ['ready', 'none', 'trouble', 'untried', 'unchosen'],
  stations: ['ready', 'alone', 'away', 'clock'],
  sealing: ['ready', 'clear', 'untold'],
  accesses: ['ready', 'none', 'unopened'],
  backup: ['ready', 'earlier', 'none', 'failed', 'never', 'old'],
  sheet: ['ready', 'never', 'replaced'],
  rehearsal: ['ready', 'never', 'open'],
} as const

/** What is due only on the morning itself. */
export const morningWords = {
  rolls: ['ready', 'no-printer', 'no-roll', 'due', 'few'],
  scans: ['ready', 'due'],
  scenes: ['ready', 'due', 'missing', 'no-scene'],
} as const

const words = { ...openingWords, ...morningWords }
type Words = typeof words
export type OpeningItem = keyof Words
export const openingItems = Object.keys(words) as OpeningItem[]
export const isOfMorning = (item: OpeningItem): boolean => Object.hasOwn(morningWords, item)

/** One line of the list. `count` of `of`; `name` of what is concerned: a printer, a station, codes of sessions.
 * Never a person's. */
export interface OpeningPoint<Item extends OpeningItem = OpeningItem> {
  readonly item: Item
  readonly word: Words[Item][number]
  readonly count: number
  readonly of: number
  readonly name: string | null
  /** ms since 1970 */
  readonly at: number | null
}

export interface OpeningFacts {
  readonly days: number
  readonly people: { readonly onSite: number; readonly remote: number }
  /**
   * `planned` takes place. `seats`: more people are registered than there are seats. `lost`: choices of sessions that are
   * not there.
   */
  readonly sessions: {
    readonly planned: number
    readonly outside: number
    readonly overlapping: number
    readonly seats: number
    readonly lost: LostChoices
  }
  readonly cues: number
  readonly printers: readonly PrinterFacts[]
  /** How many desks print on one of them. */
  readonly desksThatPrint: number
  readonly stations: readonly StationFacts[]
  /** Accesses that a person has, or can still open. */
  readonly accesses: readonly { readonly used: boolean }[]
  /**
   * `isEarlier`: the last copy lay in the folder when the station started. `uncopiedMs`: the age of the oldest fact that is
   * in no copy. Null: there is none.
   */
  readonly backup: {
    readonly folder: string | null
    readonly lastAt: number | null
    readonly isEarlier: boolean
    readonly uncopiedMs: number | null
    readonly hasProblem: boolean
  }
  readonly sheet: SheetStanding
  readonly rehearsal: { readonly isOn: boolean; readonly times: number; readonly entries: number }
  /** Whether the doors are of today. */
  readonly isMorning: boolean
  /** People who came in today. */
  readonly admitted: number
  /** Of the run of show, in OBS. Null: nobody has looked. */
  readonly scenes: { readonly planned: number; readonly found: number } | null
}

export interface PrinterFacts {
  readonly name: string
  /** A badge or a specimen has come out with its present settings. */
  readonly isTried: boolean
  /** The same with the template in use. */
  readonly showsTemplate: boolean
  readonly hasTrouble: boolean
  /** Labels on its roll. `null`: it has none, or nobody has said. */
  readonly labelsLeft: number | null
  readonly takesRolls: boolean
}

export interface StationFacts {
  readonly name: string
  readonly isSelf: boolean
  readonly isThere: boolean
  /** Its clock differs from the hub's by more than a person should accept. */
  readonly hasWrongClock: boolean
  /** Null: it has not said. */
  readonly isSealed: boolean | null
}

/**
 * Copies are made every five minutes while something changes. Facts of this age have missed two of them: the station did
 * not run, or the folder does not answer. A copy is as good as on its day if nothing has changed since.
 */
const mostUncopiedMs = 10 * 60_000

/** From this number of labels on a morning begins without a new roll. */
const enoughLabels = 100

/**
 * Words that are in order: a station alone has nobody to reach, a recent copy of an earlier run is followed by the next one
 * within minutes, printers without rolls need no labels, and a run of show may name no scene.
 */
const inOrder: ReadonlySet<string> = new Set(['ready', 'alone', 'earlier', 'no-roll', 'no-scene'])
export const openingState = ({ word }: Pick<OpeningPoint, 'word'>): 'ready' | 'wanting' | 'due' =>
  inOrder.has(word) ? 'ready' : word === 'due' ? 'due' : 'wanting'

/** The list, true for these facts. */
export function openingOf(facts: OpeningFacts): readonly OpeningPoint[] {
  return [
    days(facts),
    people(facts),
    programme(facts),
    template(facts),
    printers(facts),
    stations(facts),
    sealing(facts),
    accesses(facts),
    backup(facts),
    sheet(facts),
    rehearsal(facts),
    rolls(facts),
    scans(facts),
    scenes(facts),
  ]
}

const point = <Item extends OpeningItem>(
  item: Item,
  word: Words[Item][number],
  { count = 0, of = 0, name = null, at = null }: Partial<Omit<OpeningPoint, 'item' | 'word'>> = {},
): OpeningPoint<Item> => ({ item, word, count, of, name, at })

const days = ({ days: count }: OpeningFacts) => point('days', count > 0 ? 'ready' : 'none', { count })

const people = ({ people: { onSite, remote } }: OpeningFacts) =>
  point('people', onSite + remote > 0 ? 'ready' : 'none', { count: onSite, of: remote })

function programme({ sessions: { planned, outside, overlapping, seats, lost }, cues }: OpeningFacts) {
  if (planned === 0) return point('programme', 'none')
  if (lost.people > 0) return point('programme', 'lost', { count: lost.people, name: codesIn(lost) })
  if (outside > 0) return point('programme', 'outside', { count: outside })
  if (overlapping > 0) return point('programme', 'overlaps', { count: overlapping })
  if (seats > 0) return point('programme', 'seats', { count: seats })
  return point('programme', 'ready', { count: planned, of: cues })
}

/** As many as a line of the list takes. */
const codesNamed = 6
const codesIn = ({ codes }: LostChoices): string => {
  const named = codes.slice(0, codesNamed).map(({ code }) => code)
  return [...named, ...(codes.length > codesNamed ? ['…'] : [])].join(', ')
}

function template({ printers: all }: OpeningFacts) {
  if (all.length === 0) return point('template', 'no-printer')
  return point('template', all.some(({ showsTemplate }) => showsTemplate) ? 'ready' : 'unseen')
}

function printers({ printers: all, desksThatPrint }: OpeningFacts) {
  const tried = all.filter(({ isTried }) => isTried).length
  const figures = { count: tried, of: all.length }
  if (all.length === 0) return point('printers', 'none')
  const troubled = all.find(({ hasTrouble }) => hasTrouble)
  if (troubled) return point('printers', 'trouble', { ...figures, name: troubled.name })
  const untried = all.find(({ isTried }) => !isTried)
  if (!untried && desksThatPrint === 0) return point('printers', 'unchosen', figures)
  return point('printers', untried ? 'untried' : 'ready', { ...figures, name: untried?.name ?? null })
}

function stations({ stations: all }: OpeningFacts) {
  const others = all.filter(({ isSelf }) => !isSelf)
  const away = all.find(({ isThere }) => !isThere)
  const wrong = all.find(({ hasWrongClock }) => hasWrongClock)
  const figures = { count: all.filter(({ isThere }) => isThere).length, of: all.length }
  if (away) return point('stations', 'away', { ...figures, name: away.name })
  if (wrong) return point('stations', 'clock', { ...figures, name: wrong.name })
  return point('stations', others.length === 0 ? 'alone' : 'ready', figures)
}

function sealing({ stations: all }: OpeningFacts) {
  const count = all.filter(({ isSealed }) => isSealed === true).length
  const figures = { count, of: all.length }
  const clear = all.find(({ isSealed }) => isSealed === false)
  const untold = all.find(({ isSealed }) => isSealed === null)
  if (clear) return point('sealing', 'clear', { ...figures, name: clear.name })
  return point('sealing', untold ? 'untold' : 'ready', { ...figures, name: untold?.name ?? null })
}

function accesses({ accesses: all }: OpeningFacts) {
  const count = all.filter(({ used }) => used).length
  const word = all.length === 0 ? 'none' : count < all.length ? 'unopened' : 'ready'
  return point('accesses', word, { count, of: all.length })
}

function backup({ backup: { folder, lastAt: at, isEarlier, uncopiedMs, hasProblem } }: OpeningFacts) {
  if (folder === null) return point('backup', 'none')
  if (hasProblem) return point('backup', 'failed', { at })
  if (at === null) return point('backup', 'never')
  if ((uncopiedMs ?? 0) > mostUncopiedMs) return point('backup', 'old', { at })
  return point('backup', isEarlier ? 'earlier' : 'ready', { at })
}

const sheetWords = {
  'never-shown': 'never',
  valid: 'ready',
  replaced: 'replaced',
  'replaced-by-update': 'replaced',
} as const
const sheet = ({ sheet: standing }: OpeningFacts) => point('sheet', sheetWords[standing])

const rehearsal = ({ rehearsal: { isOn, times, entries } }: OpeningFacts) =>
  point('rehearsal', isOn ? 'open' : times === 0 ? 'never' : 'ready', { count: isOn ? entries : times })

function rolls({ printers: all, isMorning }: OpeningFacts) {
  if (all.length === 0) return point('rolls', 'no-printer')
  if (!all.some(({ takesRolls }) => takesRolls)) return point('rolls', 'no-roll')
  const few = all.find(({ takesRolls, labelsLeft }) => takesRolls && (labelsLeft ?? 0) < enoughLabels)
  if (!few) return point('rolls', 'ready')
  return point('rolls', isMorning ? 'few' : 'due', { count: few.labelsLeft ?? 0, name: few.name })
}

const scans = ({ admitted, isMorning }: OpeningFacts) =>
  point('scans', isMorning && admitted > 0 ? 'ready' : 'due', { count: admitted })

function scenes({ scenes: found }: OpeningFacts) {
  if (found === null) return point('scenes', 'due')
  const figures = { count: found.found, of: found.planned }
  if (found.planned === 0) return point('scenes', 'no-scene')
  return point('scenes', found.found < found.planned ? 'missing' : 'ready', figures)
}
