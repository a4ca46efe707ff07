import type { AttendeeState } from '../../../../shared/domain/attendees/attendee-state.ts'
import { cellsOf, isListed } from '../../../../shared/domain/attendees/attendee-stream.ts'
import type { CueState } from '../../../../shared/domain/show/cue.ts'
import type { Catalog } from '../../catalog.ts'
import type { Days } from '../../event/today.ts'
import type { Change } from '../../event-log/change.ts'
import type { EventLog } from '../../event-log/event-log.ts'
import { createAwaitedSpeakers, keyOf, keyOfAttendee, keyOfName } from './awaited-speakers.ts'
import { playedCue, writeMark } from './played-cue.ts'

/**
 * Marks a speaker as arrived when the door has let them in, of those whom a pilot has named alone: a booth, which holds no
 * people, would else ask of anybody whether they are in. By the attendee that the cue names, else by the name. Where a
 * station holds no people nothing is seen; where it may not write of the show, another one does.
 */
export function createArrivals(deps: {
  log: EventLog
  catalog: Catalog
  days: Days
  onError: (error: unknown) => void
}) {
  const { log, catalog, days } = deps
  const awaited = createAwaitedSpeakers(catalog.all('cue'))

  function mark(found: readonly { readonly cueId: string; readonly speakerId: string }[], on: boolean): void {
    if (found.length === 0) return
    log
      .note('entrée', (writing) => {
        for (const { cueId, speakerId } of found) {
          const speaker = playedCue(writing, cueId).speakers.find((one) => one.speakerId === speakerId)
          // Another pilot's station may have seen it before.
          if (speaker && speaker.marks.includes('arrived') !== on)
            writeMark(writing, cueId, { speakerId, mark: 'arrived', on })
        }
      })
      .catch(deps.onError)
  }

  function follow(attendeeId: string, date: string, on: boolean): void {
    if (awaited.isEmpty()) return
    const named = nameOf(log.streams.state('attendee', attendeeId))
    const keys = [keyOfAttendee(attendeeId), ...(named === null ? [] : [keyOfName(named)])]
    const found = [...awaited.in(keys)].flatMap((cueId) => {
      const { settings, speakers } = catalog.get('cue', cueId)
      const isOfDay = settings && (settings.plannedAt === null || days.dateAt(settings.plannedAt) === date)
      if (!isOfDay) return []
      const known = speakers.filter((speaker) => keys.includes(keyOf(speaker) ?? ''))
      return known.map(({ speakerId }) => ({ cueId, speakerId }))
    })
    mark(found, on)
  }

  /** Somebody who is in already is named as a speaker. */
  function lookBack(cueId: string, before: CueState, { settings, speakers }: CueState): void {
    const date = settings?.plannedAt ? days.dateAt(settings.plannedAt) : days.today().date
    const isIn = (attendeeId: string) =>
      log.streams.state('admission', `${attendeeId}/entrance/${date}`).standing.length > 0
    const arrived = speakers.filter(
      ({ speakerId, attendeeId, awaited: isAwaited }) =>
        isAwaited &&
        attendeeId !== null &&
        !before.speakers.some((one) => one.speakerId === speakerId && one.awaited) &&
        isIn(attendeeId),
    )
    mark(
      arrived.map(({ speakerId }) => ({ cueId, speakerId })),
      true,
    )
  }

  return {
    apply({ kind, id, before, after }: Change): void {
      if (kind === 'cue') {
        awaited.set(id, after)
        lookBack(id, before, after)
      }
      // In a rehearsal the entries of that rehearsal count, and no others.
      const isRehearsed = catalog.event().rehearsal
      if (kind !== (isRehearsed ? 'rehearsal-admission' : 'admission')) return
      const [attendeeId = '', checkpoint = '', date = ''] = id.split('/').slice(isRehearsed ? 1 : 0)
      const [was, is] = [before, after].map(({ standing }) => standing.length > 0)
      if (was === is) return
      // Who is taken out of one session's list is still in the house.
      if (is || checkpoint === 'entrance') follow(attendeeId, date, is === true)
    },
  }
}

/** Null of somebody of whom the first name alone is told: an id alone finds them. */
function nameOf(state: AttendeeState): string | null {
  if (!isListed(state)) return null
  const { firstName, lastName, firstNameOnly } = cellsOf(state)
  return firstNameOnly ? null : `${firstName} ${lastName}`
}
