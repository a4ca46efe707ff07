import { useCallback, useEffect, useReducer } from 'react'
import { newCommandId } from '../../app/command-id.ts'
import { useStation, useStationState } from '../../app/station.tsx'
import type { Reply } from '../../app/store.ts'
import { isScan } from '../../app/untaken-scans.ts'
import { useCommand } from '../../app/use-command.ts'
import { useListPercentNow } from '../../app/use-list-percent.ts'
import { changeDoor, type DoorAnswer, type DoorOutcome, noDoorPassages, type Way } from './door-passages.ts'

/** The scans of this door, and the station's answers. */
export const useDoor = (checkpoint: string) => {
  const give = useCommand()
  const [door, dispatch] = useReducer(changeDoor, noDoorPassages)
  const kept = useStationState((state) => state.kept)
  const listPercent = useListPercentNow()
  const waiting = kept.filter(isScan).length
  useBeforeReload(dispatch)

  const scan = useCallback(
    async (typed: string, way: Way) => {
      const code = typed.trim()
      if (code === '') return
      const id = newCommandId()
      let wasKept = false
      dispatch({ type: 'asked', passage: { id, at: Date.now(), way, code } })
      const name = way === 'in' ? 'checkIn.scan' : 'checkIn.leave'
      const at = checkpoint === 'entrance' ? {} : { checkpoint }
      const onKept = () => {
        wasKept = true
        dispatch({ type: 'kept', id })
      }
      const reply = await give(name, { code, ...at }, id, { onKept })
      dispatch({ type: 'answered', id, answer: answerOf(reply, listPercent()), wasKept })
    },
    [give, checkpoint, listPercent],
  )
  const markRead = useCallback(() => dispatch({ type: 'read' }), [])
  return { ...door, waiting, scan, markRead }
}

const answerOf = (reply: Reply, listPercent: number | null): DoorAnswer =>
  'outcome' in reply
    ? { state: 'answered', outcome: reply.outcome as DoorOutcome, ...(listPercent !== null && { listPercent }) }
    : { state: 'refused', problem: reply.problem }

/** The page's outbox sends scans kept before a reload. Here their answers are counted. */
const useBeforeReload = (dispatch: (action: Parameters<typeof changeDoor>[1]) => void) => {
  const { store } = useStation()
  const recovered = useStationState((state) => state.recovered)
  useEffect(() => {
    const mine = recovered.filter(({ command }) => isScan(command))
    if (mine.length === 0) return
    for (const { command, reply } of mine)
      dispatch({ type: 'answered', id: command.id, answer: answerOf(reply, null), wasKept: true })
    store.setState((state) => ({ recovered: state.recovered.filter((entry) => !mine.includes(entry)) }))
  }, [recovered, store, dispatch])
}
