import { useEffect, useRef } from 'react'
import { useNow } from '../../../app/use-connection.ts'
import { useValues, useView } from '../../../app/use-view.ts'
import { isTrouble, type ScreenIs, type ScreenRow, type Stage, screenIs } from './screen-state.ts'

export interface Screen {
  readonly row: ScreenRow
  readonly stage: Stage | undefined
  readonly is: ScreenIs
}

/** A page paints within a second; a reloaded page is back within two. */
const patienceMs = 4000

/**
 * The screens of the stage, compared with what their rooms show. A difference becomes trouble only after a grace
 * period.
 */
export function useScreens() {
  const { rows, state, stale } = useView('screens', {})
  const roomIds = [...new Set(rows.flatMap(({ roomId }) => roomId ?? []))].toSorted()
  const stages = useValues(
    'stage',
    roomIds.map((roomId) => ({ roomId })),
  )
  const now = useNow(1000)
  const since = useRef<ReadonlyMap<string, number>>(new Map())
  const seen = rows
    .map((row): Screen => {
      const stage = row.roomId === null ? undefined : stages[roomIds.indexOf(row.roomId)]
      return { row, stage, is: screenIs(row, stage) }
    })
    .toSorted((one, other) => one.row.label.localeCompare(other.row.label, 'fr'))
  useEffect(() => {
    const troubled = seen.filter(({ is }) => isTrouble(is))
    since.current = new Map(troubled.map(({ row: { screenId } }) => [screenId, since.current.get(screenId) ?? now]))
  })
  const screens = seen.map((screen): Screen => {
    const isLasting = now - (since.current.get(screen.row.screenId) ?? now) >= patienceMs
    return isTrouble(screen.is) && !isLasting ? { ...screen, is: 'settling' } : screen
  })
  // An OBS that does not answer is an alarm of its room.
  const count = (...states: readonly ScreenIs[]) =>
    screens.filter(({ row, is }) => row.accessId !== null && states.includes(is)).length
  return { screens, state, stale, absent: count('absent', 'unseen'), late: count('late') }
}
