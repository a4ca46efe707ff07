import type { Verdict } from '../../../shared/contract/check-in.ts'
import type { CommandOutcome, ViewValue } from '../../../shared/contract/contract.ts'
import type { Problem } from '../../../shared/contract/problem.ts'
import { type Judged, mayArrive } from '../reception/verdict/verdict-look.ts'

export type Way = 'in' | 'out'
export type Said = Verdict | CommandOutcome<'checkIn.leave'>['verdict']

/** The station's answer to one scan: at most a first name. */
export interface DoorOutcome {
  readonly verdict: Said
  readonly attendee?: { readonly firstName: string } | undefined
  readonly firstAdmission?: { readonly at: string } | undefined
  readonly onFreedSeat?: true | undefined
  readonly rehearsal?: true | undefined
  readonly sessionCancelled?: CommandOutcome<'checkIn.scan'>['sessionCancelled']
}

export type DoorAnswer =
  | { readonly state: 'asked' }
  /** The station is away: the scan will be sent, once. Never shown as a verdict. */
  | { readonly state: 'kept' }
  | ({ readonly state: 'answered'; readonly outcome: DoorOutcome } & Judged)
  | { readonly state: 'refused'; readonly problem: Problem }

/** One scan at this door, named by its command. */
export interface DoorPassage {
  readonly id: string
  /** Wall clock, milliseconds: when it was scanned. */
  readonly at: number
  readonly way: Way
  /** Kept while the person is at the door, for the key that records a departure. Absent after a reload. */
  readonly code?: string
  readonly answer: DoorAnswer
  /** Its answer came after the person had left the door. */
  readonly wasKept?: true
  /** When and where the entry was undone. */
  readonly undone?: { readonly at: string; readonly station: string }
}

/** The answers to scans that were kept and sent later. These people are no longer at the door. */
export interface SentLater {
  readonly well: number
  readonly refused: number
}

export interface DoorPassages {
  /** Only the last one: earlier ones do not stay on the phone. */
  readonly last: DoorPassage | null
  readonly sentLater: SentLater | null
}

export const noDoorPassages: DoorPassages = { last: null, sentLater: null }

export type DoorAction =
  | { readonly type: 'asked'; readonly passage: Omit<DoorPassage, 'answer'> }
  | { readonly type: 'kept'; readonly id: string }
  | { readonly type: 'answered'; readonly id: string; readonly answer: DoorAnswer; readonly wasKept: boolean }
  | { readonly type: 'read' }

export const changeDoor = (door: DoorPassages, action: DoorAction): DoorPassages => {
  const { last } = door
  switch (action.type) {
    case 'asked':
      return { ...door, last: { ...action.passage, answer: { state: 'asked' } } }
    case 'kept':
      return last?.id === action.id && last.answer.state === 'asked'
        ? { ...door, last: { ...last, answer: { state: 'kept' } } }
        : door
    case 'answered': {
      const isLast = last?.id === action.id
      return {
        last: isLast ? { ...last, answer: action.answer, ...(action.wasKept && { wasKept: true }) } : last,
        // A slow answer for an earlier person is reported too when the next one is at the door.
        sentLater: isLast ? door.sentLater : addLater(door.sentLater, isWell(action.answer)),
      }
    }
    case 'read':
      return { ...door, sentLater: null }
  }
}

/** What the station tells of a scan after its verdict. */
type Since = NonNullable<ViewValue<'checkIn.passage'>>

/** With the person's present name. An undone entry is marked, and of an erased person nothing stays. */
export const followed = (last: DoorPassage | null, now: Since | null | undefined): DoorPassage | null => {
  if (!now || last?.answer.state !== 'answered') return last
  if (now.erased) return null
  const { outcome } = last.answer
  return {
    ...last,
    answer: { state: 'answered', outcome: now.attendee ? { ...outcome, attendee: now.attendee } : outcome },
    ...(now.undone && { undone: now.undone }),
  }
}

const addLater = (before: SentLater | null, well: boolean): SentLater => ({
  well: (before?.well ?? 0) + Number(well),
  refused: (before?.refused ?? 0) + Number(!well),
})

const isWell = (answer: DoorAnswer): boolean =>
  answer.state === 'answered' && (answer.outcome.verdict === 'admitted' || answer.outcome.verdict === 'left')

export interface DoorLook {
  readonly tone: 'ok' | 'warn' | 'stop' | 'out'
  readonly shape: 'ok' | 'warn' | 'stop' | 'right' | 'unknown'
}

/** Green: enter. Amber: look first. Red: do not enter. No verdict is shown by colour alone. */
export const doorLooks: Readonly<Record<Said, DoorLook>> = {
  admitted: { tone: 'ok', shape: 'ok' },
  left: { tone: 'out', shape: 'right' },
  'already-admitted': { tone: 'warn', shape: 'warn' },
  'badge-replaced': { tone: 'warn', shape: 'warn' },
  'not-in': { tone: 'warn', shape: 'warn' },
  'confirm-identity': { tone: 'stop', shape: 'stop' },
  'wrong-day': { tone: 'stop', shape: 'stop' },
  'remote-only': { tone: 'stop', shape: 'stop' },
  'unknown-code': { tone: 'stop', shape: 'unknown' },
  cancelled: { tone: 'stop', shape: 'stop' },
  unpaid: { tone: 'stop', shape: 'stop' },
  'not-registered-for-session': { tone: 'stop', shape: 'stop' },
  'session-full': { tone: 'stop', shape: 'stop' },
  'session-cancelled': { tone: 'stop', shape: 'stop' },
}

export const doorLookOf = (answer: { readonly outcome: DoorOutcome } & Judged): DoorLook =>
  mayArrive(answer) ? { tone: 'warn', shape: 'unknown' } : doorLooks[answer.outcome.verdict]

/** Milliseconds on, off, on: one short for yes, two for no, a long one if there is no answer yet. */
export const vibrationOf = (answer: DoorAnswer): readonly number[] | null => {
  switch (answer.state) {
    case 'asked':
      return null
    case 'kept':
      return [400]
    case 'refused':
      return [140, 90, 140]
    case 'answered':
      return isWell(answer) ? [90] : [140, 90, 140]
  }
}
