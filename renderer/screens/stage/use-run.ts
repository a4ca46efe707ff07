import type { ViewRow } from '../../../shared/contract/contract.ts'
import { useStationNow } from '../../app/use-connection.ts'
import { useValue, useView } from '../../app/use-view.ts'
import { type Formats, useFormats } from '../../i18n/format.ts'
import { sessionsAt } from '../../ui/sessions-at.ts'
import { cancelledIn, useCancelledWords } from '../../ui/use-cancelled-words.ts'
import type { Stage } from './use-stage.ts'

/** A current or coming item, as a page shows it. */
export interface Coming {
  readonly who: string
  readonly what: string | null
  readonly at: string | null
  readonly ends: string | null
  readonly lengthS: number | null
  /** It does not take place. */
  readonly cancelled: boolean
}

export interface Run {
  readonly current: Coming | null
  readonly next: Coming | null
  readonly after: Coming | null
  readonly formats: Formats
}

/**
 * The current and next items of a room: of its run of show, or else of the programme. After the last item of the run of
 * show the next session of the room follows.
 */
export const useRun = (stage: Stage | null): Run => {
  const event = useValue('event', {})
  const formats = useFormats(event.value?.timeZone)
  const { rows } = useView('programme', {})
  const now = useStationNow(5000)
  const cancelledWords = useCancelledWords(formats.time)
  const ofSession = (session: ViewRow<'programme'>): Coming => {
    const what = session.cancelled ? cancelledWords(cancelledIn(rows, session)) : null
    const lengthS = Math.round((Date.parse(session.endsAt) - Date.parse(session.startsAt)) / 1000)
    const { title: who, startsAt: at, endsAt: ends } = session
    return { who, what, at, ends, lengthS, cancelled: session.cancelled !== null }
  }
  const { current, coming } = sessionsAt(rows, now, stage?.roomId ?? null)
  if (stage?.item || stage?.next) {
    const items = [stage.item, stage.next, stage.after].map((item) => item && ofItem(item))
    const lastAt = items.findLast((item) => item !== null)?.at ?? null
    // Not the session that the last items belong to.
    const later = coming.filter(({ startsAt }) => lastAt === null || Date.parse(startsAt) > Date.parse(lastAt))
    const [current = null, ...following] = items
    const [next = null, after = null] = [...following.filter((item) => item !== null), ...later.map(ofSession)]
    return { current, next, after, formats }
  }
  const [next = null, after = null] = coming.map(ofSession)
  return { current: current[0] ? ofSession(current[0]) : null, next, after, formats }
}

function ofItem({ title, speaker, plannedAt, expectedAt, lengthS }: NonNullable<Stage['next']>): Coming {
  const at = expectedAt ?? plannedAt
  return {
    who: speaker ?? title,
    what: speaker ? title : null,
    at,
    lengthS,
    ends: at === null || lengthS === null ? null : new Date(Date.parse(at) + lengthS * 1000).toISOString(),
    cancelled: false,
  }
}
