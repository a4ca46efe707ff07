import type { CommandInput, ViewRow, ViewValue } from '../../../../shared/contract/contract.ts'
import type { sessionKinds } from '../../../../shared/domain/programme/session.ts'
import { clockTimeOf } from '../parts/clock-time.ts'
import { dayAfter } from '../parts/day-after.ts'
import { instantIn } from '../parts/zoned-time.ts'
import { capacityOf } from './capacity.ts'

export type SessionKind = (typeof sessionKinds)[number]

/** The dialog's fields, as typed. */
export interface SessionDraft {
  readonly title: string
  readonly kind: SessionKind
  readonly roomId: string
  readonly day: number
  readonly starts: string
  readonly ends: string
  readonly places: string
  readonly code: string
  readonly registration: boolean
}

export type SessionFault = 'nameNeeded' | 'roomNeeded' | 'startNeeded' | 'endNeeded' | 'badCapacity' | 'badCode'

/** `time`: an instant as the venue's clock shows it. */
export const draftOf = (
  { title, kind, roomId, day, startsAt, endsAt, capacity, code, registration }: ViewRow<'programme'>,
  time: (at: string) => string,
): SessionDraft => ({
  title,
  kind,
  roomId,
  day,
  registration,
  starts: time(startsAt),
  ends: time(endsAt),
  places: capacity === null ? '' : String(capacity),
  code: code ?? '',
})

export const emptySession = (roomId: string): SessionDraft => ({
  title: '',
  kind: 'workshop',
  roomId,
  day: 1,
  starts: '',
  ends: '',
  places: '',
  code: '',
  registration: true,
})

/** Only a workshop is usually chosen at registration. */
export const ofKind = (draft: SessionDraft, kind: SessionKind): SessionDraft => ({
  ...draft,
  kind,
  registration: kind === 'workshop',
})

type Event = Pick<ViewValue<'event'>, 'days' | 'timeZone'>

/** An event day ends here: an evening until 01:00 ends on the next calendar date. */
const dayTurns = '04:00'

/** The command, or the fault that prevents it. */
export const sessionInput = (
  draft: SessionDraft,
  event: Event,
): { readonly input: CommandInput<'sessions.add'> } | { readonly faults: ReadonlySet<SessionFault> } => {
  const date = event.days[draft.day - 1] ?? ''
  const instantOf = (typed: string) => {
    const time = clockTimeOf(typed) ?? ''
    return instantIn(event.timeZone, time < dayTurns ? dayAfter(date) : date, time)
  }
  const startsAt = instantOf(draft.starts)
  const endsAt = instantOf(draft.ends)
  const capacity = capacityOf(draft.places)
  const code = draft.code.trim().toUpperCase()
  const faults = new Set<SessionFault>()
  if (draft.title.trim() === '') faults.add('nameNeeded')
  if (draft.roomId === '') faults.add('roomNeeded')
  if (startsAt === null) faults.add('startNeeded')
  if (endsAt === null) faults.add('endNeeded')
  if (capacity === 'bad') faults.add('badCapacity')
  if (code !== '' && !/^[A-Z0-9-]{1,20}$/.test(code)) faults.add('badCode')
  if (faults.size > 0 || startsAt === null || endsAt === null || capacity === 'bad') return { faults }
  const { kind, roomId, day, registration } = draft
  const input = { title: draft.title.trim(), kind, roomId, day, startsAt, endsAt, registration }
  return { input: { ...input, ...(capacity !== null && { capacity }), ...(code !== '' && { code }) } }
}
