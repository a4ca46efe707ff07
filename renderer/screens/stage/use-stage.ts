import { useEffect, useRef } from 'react'
import type { ViewValue } from '../../../shared/contract/contract.ts'
import type { PaintedKind, StagePage } from '../../../shared/domain/show/stage-pages.ts'
import { useStation, useStationState } from '../../app/station.tsx'
import { useValue } from '../../app/use-view.ts'

export type Stage = ViewValue<'stage'>

/** What the room shows; during a cut, what it showed last. */
export const useStage = (roomId: string) => {
  const { value, state, stale } = useValue('stage', { roomId })
  const held = useRef<Stage | null>(null)
  if (value) held.current = value
  return { stage: value ?? held.current, state, stale }
}

interface Thing {
  readonly id: string
  readonly version: number
}
/** Null: the page has a place for it, and nothing is shown there. */
type Painted = { readonly [Kind in PaintedKind]?: Thing | null }

/**
 * Reports what this screen shows, two frames after it was drawn. Again after each cut, because a restarted station has
 * no reports, and after each takeover of the room, because the station that drives it now may have none.
 * `room`: null on a page that is not of a room.
 */
export const useReport = (page: StagePage, room: Pick<Stage, 'roomId' | 'airEpoch'> | null, painted: Painted): void => {
  const { connection } = useStation()
  const isScreen = useValue('me', {}).value?.role === 'screen'
  const linkedSince = useStationState(({ link }) => (link.state === 'linked' ? link.since : null))
  const things = JSON.stringify(
    Object.entries(painted).map(([kind, thing]) => ({ kind, id: thing?.id ?? null, version: thing?.version ?? 0 })),
  )
  const roomId = room?.roomId
  const hearer = linkedSince === null ? null : `${linkedSince}/${room?.airEpoch ?? 0}`
  const told = useRef({ hearer: null as string | null, things: new Set<string>() })
  useEffect(() => {
    if (!isScreen || hearer === null) return
    if (told.current.hearer !== hearer) told.current = { hearer, things: new Set() }
    const before = told.current.things
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        const now = new Set((JSON.parse(things) as object[]).map((thing) => JSON.stringify(thing)))
        for (const thing of now)
          if (!before.has(thing))
            connection.tell('screens.report', { painted: JSON.parse(thing), page, ...(roomId && { roomId }) })
        told.current.things = now
      })
    })
    return () => cancelAnimationFrame(frame)
  }, [connection, isScreen, hearer, things, page, roomId])
}
