import type { ViewValue } from '../../../shared/contract/contract.ts'
import type { Problem } from '../../../shared/contract/problem.ts'
import { isInside, nameOf, type Outcome, personOf } from './person.ts'
import type { Judged } from './verdict/verdict-look.ts'

export type Answer =
  | { readonly state: 'asked' }
  /** The station is away: the command will be sent, once. Never shown as a verdict. */
  | { readonly state: 'kept' }
  | ({ readonly state: 'answered'; readonly outcome: Outcome } & Judged)
  | { readonly state: 'refused'; readonly problem: Problem }
  | { readonly state: 'undone'; readonly outcome: Outcome; readonly undone: Undone }
  /** The person was erased, here too. */
  | { readonly state: 'erased' }

/** By this desk, which knows why; or elsewhere, which the station tells. */
export type Undone =
  | { readonly reason: string }
  | { readonly at: string; readonly station: string; readonly again: AdmittedAgain | null }
type AdmittedAgain = { readonly at: string; readonly station: string }

/** What the station tells of a passage after its verdict. */
export type Followed = NonNullable<ViewValue<'checkIn.passage'>>

/** One person passing the desk, from the action to the answer. Named by its command. */
export interface Passage {
  readonly id: string
  /** Wall clock, milliseconds. */
  readonly at: number
  /** The person, as far as known. Empty for a scan without an answer. */
  readonly who: string
  readonly checkpoint: string
  readonly answer: Answer
  /**
   * It did not end in an entry, and the answer came when another person was at the desk: perhaps nobody has read it.
   */
  readonly isPassedOver?: true
}

export interface Passages {
  /** In the order of the actions, which is the order of the people at the desk. */
  readonly all: readonly Passage[]
  /** Everything up to this one was cleared from the big panel. */
  readonly clearedAt: number
}

export const noPassages: Passages = { all: [], clearedAt: 0 }
const remembered = 30

export type PassageAction =
  | { readonly type: 'asked'; readonly passage: Omit<Passage, 'answer'> }
  | { readonly type: 'kept'; readonly id: string }
  | ({ readonly type: 'answered'; readonly id: string; readonly outcome: Outcome } & Judged)
  | { readonly type: 'refused'; readonly id: string; readonly problem: Problem }
  | ({ readonly type: 'undone'; readonly reason: string } & Whose)
  | { readonly type: 'followed'; readonly id: string; readonly now: Followed }
  | { readonly type: 'cleared' }

/** The person, the door, and whether in a rehearsal. */
interface Whose {
  readonly attendeeId: string
  readonly checkpoint: string
  readonly rehearsal: boolean
}

export const changePassages = (passages: Passages, action: PassageAction): Passages => {
  switch (action.type) {
    case 'asked':
      if (passages.all.some(({ id }) => id === action.passage.id)) return passages
      return {
        ...passages,
        all: [...passages.all, { ...action.passage, answer: { state: 'asked' } as const }].slice(-remembered),
      }
    case 'kept':
      return change(passages, action.id, (passage) =>
        passage.answer.state === 'asked' ? { ...passage, answer: { state: 'kept' } } : passage,
      )
    case 'answered':
      return change(passages, action.id, (passage) => ({
        ...passage,
        who: nameOf(action.outcome.attendee) || passage.who,
        answer: {
          state: 'answered',
          outcome: action.outcome,
          ...(action.listPercent !== undefined && { listPercent: action.listPercent }),
        },
        ...(action.outcome.verdict !== 'admitted' && passedOver(passages, passage)),
      }))
    case 'refused':
      return change(passages, action.id, (passage) => ({
        ...passage,
        answer: { state: 'refused', problem: action.problem },
        ...passedOver(passages, passage),
      }))
    case 'undone':
      return {
        ...passages,
        all: passages.all.map((passage) =>
          isAdmissionOf(passage, action)
            ? {
                ...passage,
                answer: { state: 'undone', outcome: passage.answer.outcome, undone: { reason: action.reason } },
              }
            : passage,
        ),
      }
    case 'followed':
      return change(passages, action.id, (passage) => followed(passage, action.now))
    case 'cleared':
      // A passage without an answer was not read yet: its answer is still shown.
      return { ...passages, clearedAt: shownPassage(passages)?.at ?? passages.clearedAt }
  }
}

/** The passage in the big panel: the last one with something to show. */
export const shownPassage = ({ all, clearedAt }: Passages): Passage | undefined =>
  all.findLast(({ at, answer }) => at > clearedAt && answer.state !== 'asked')

/** The last person at the desk, while their answer is awaited: the panel then shows an earlier person. */
export const awaitedPassage = ({ all, clearedAt }: Passages): Passage | undefined => {
  const last = all.findLast(({ at }) => at > clearedAt)
  return last?.answer.state === 'asked' ? last : undefined
}

/** Among this many last passages, a passed-over one stays visible. */
const passedOverAmong = 12

/** The passages before the shown one: first those that perhaps nobody has read, then the latest. */
export const earlierPassages = (passages: Passages, count: number): readonly Passage[] => {
  const shown = shownPassage(passages)
  const latest = passages.all.filter((passage) => passage !== shown && passage.answer.state !== 'asked').reverse()
  const unread = latest.slice(0, passedOverAmong).filter(({ isPassedOver }) => isPassedOver)
  return [...unread, ...latest.filter((passage) => !unread.includes(passage))].slice(0, count)
}

export const keptCount = ({ all }: Passages): number => all.filter(({ answer }) => answer.state === 'kept').length

const change = (passages: Passages, id: string, next: (passage: Passage) => Passage): Passages => ({
  ...passages,
  all: passages.all.map((passage) => (passage.id === id ? next(passage) : passage)),
})

/** What a verdict said of the person may no longer hold; that it was given stays true. */
const followed = (passage: Passage, now: Followed): Passage => {
  const { answer } = passage
  if (answer.state !== 'answered' && answer.state !== 'undone') return passage
  if (now.erased) return { ...passage, who: '', answer: { state: 'erased' } }
  if (now.attendee === null) return passage
  const outcome = { ...answer.outcome, attendee: now.attendee }
  const who = nameOf(now.attendee)
  const isByUs = answer.state === 'undone' && 'reason' in answer.undone
  if (isByUs || now.undone === null) return { ...passage, who, answer: { ...answer, outcome } }
  return { ...passage, who, answer: { state: 'undone', outcome, undone: { ...now.undone, again: now.admission } } }
}

/** Passages of a list whose verdict is shown and may have changed since. */
export const toFollow = (passages: readonly (Passage | undefined)[]): readonly string[] =>
  passages.flatMap((passage) =>
    passage && 'outcome' in passage.answer && passage.answer.outcome.attendee !== undefined ? [passage.id] : [],
  )

const passedOver = ({ all }: Passages, passage: Passage): { isPassedOver?: true } =>
  all.at(-1)?.id === passage.id ? {} : { isPassedOver: true }

const isAdmissionOf = (
  passage: Passage,
  { attendeeId, checkpoint, rehearsal }: Whose,
): passage is Passage & { readonly answer: { readonly outcome: Outcome } } =>
  'outcome' in passage.answer &&
  passage.checkpoint === checkpoint &&
  isInside.has(passage.answer.outcome.verdict) &&
  Boolean(passage.answer.outcome.rehearsal) === rehearsal &&
  personOf(passage.answer.outcome)?.attendeeId === attendeeId
