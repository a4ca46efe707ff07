import type { ViewRow } from '../../../shared/contract/contract.ts'
import { useStationNow } from '../../app/use-connection.ts'
import { useValue, useView } from '../../app/use-view.ts'
import { type Formats, useFormats } from '../../i18n/format.ts'
import { cancelledIn, useCancelledWords } from '../../ui/use-cancelled-words.ts'
import { sessionsAt } from './sessions-at.ts'
import type { Stage } from './use-stage.ts'

/** A current or coming item, as a page shows it. */
export interface Coming {
  readonly who: string
  readonly what: string | null
  readonly at: string | null
  readonly ends: string | null
  readonly minutes: number | null
  /** It does not take place. */
  readonly cancelled: boolean
}

export interface Run {
  readonly current: Coming | null
  readonly next: Coming | null
  readonly after: Coming | null
  readonly formats: Formats
}

/** The current and next items of a room: of its run of show, or else of the programme. */
export const useRun = (stage: Stage | null): Run => {
  const event = useValue('event', {})
  const formats = useFormats(event.value?.timeZone)
  const { rows } = useView('programme', {})
  const now = useStationNow(5000)
  const cancelledWords = useCancelledWords(formats.time)
  const ofSession = (session: ViewRow<'programme'>): Coming => {
    const what = session.cancelled ? cancelledWords(cancelledIn(rows, session)) : null
    const minutes = Math.round((Date.parse(session.endsAt) - Date.parse(session.startsAt)) / 60_000)
    const { title: who, startsAt: at, endsAt: ends } = session
    return { who, what, at, ends, minutes, cancelled: session.cancelled !== null }
  }
  if (stage?.item || stage?.next) {
    const [current, next, after] = [stage.item, stage.next, stage.after].map((item) => item && ofItem(item))
    return { current: current ?? null, next: next ?? null, after: after ?? null, formats }
  }
  const { current, coming } = sessionsAt(rows, now, stage?.roomId ?? null)
  const [next, after] = coming
  return {
    current: current[0] ? ofSession(current[0]) : null,
    next: next ? ofSession(next) : null,
    after: after ? ofSession(after) : null,
    formats,
  }
}

function ofItem({ title, speaker, plannedAt, expectedAt, lengthS }: NonNullable<Stage['next']>): Coming {
  const at = expectedAt ?? plannedAt
  return {
    who: speaker ?? title,
    what: speaker ? title : null,
    at,
    minutes: lengthS === null ? null : Math.round(lengthS / 60),
    ends: at === null || lengthS === null ? null : new Date(Date.parse(at) + lengthS * 1000).toISOString(),
    cancelled: false,
  }
}
