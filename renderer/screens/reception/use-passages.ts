import { useCallback, useEffect, useMemo, useReducer } from 'react'
import type { CommandInput } from '../../../shared/contract/contract.ts'
import { newCommandId } from '../../app/command-id.ts'
import { useStation, useStationState } from '../../app/station.tsx'
import type { KeptCommand, Reply } from '../../app/store.ts'
import { type CommandReply, useCommand } from '../../app/use-command.ts'
import { changePassages, noPassages, type PassageAction } from './passages.ts'
import type { Outcome } from './person.ts'

/** The passages of this desk, and the two gestures that make one. */
export const usePassages = (checkpoint: string) => {
  const give = useCommand()
  const [passages, change] = useReducer(changePassages, noPassages)
  useBeforeReload(change)

  const ask = useCallback(
    async <N extends 'checkIn.scan' | 'checkIn.admit'>(name: N, input: CommandInput<N>, who: string) => {
      const id = newCommandId()
      change({ type: 'asked', passage: { id, at: Date.now(), who, checkpoint } })
      const reply: CommandReply<N> = await give(name, input, id, { onKept: () => change({ type: 'kept', id }) })
      change(answerOf(id, reply))
      return reply
    },
    [give, checkpoint],
  )
  const scan = useCallback((code: string) => ask('checkIn.scan', { code, ...at(checkpoint) }, ''), [ask, checkpoint])
  const admit = useCallback(
    (attendeeId: string, who: string, overrule?: CommandInput<'checkIn.admit'>['overrule']) =>
      ask('checkIn.admit', { attendeeId, ...at(checkpoint), ...(overrule && { overrule }) }, who),
    [ask, checkpoint],
  )
  return useMemo(() => ({ passages, change, scan, admit }), [passages, scan, admit])
}

/** The entrance is what a command means when it names no checkpoint. */
export const at = (checkpoint: string): { checkpoint?: string } => (checkpoint === 'entrance' ? {} : { checkpoint })

const answerOf = (id: string, reply: Reply): PassageAction =>
  'outcome' in reply
    ? { type: 'answered', id, outcome: reply.outcome as Outcome }
    : { type: 'refused', id, problem: reply.problem }

/** Scans that were kept when the page was reloaded come back as kept, and their answers when they come. */
const useBeforeReload = (change: (action: PassageAction) => void) => {
  const { store } = useStation()
  const recovered = useStationState((state) => state.recovered)
  useEffect(() => {
    for (const command of store.getState().kept.filter(isPassage)) {
      change({ type: 'asked', passage: passageOf(command) })
      change({ type: 'kept', id: command.id })
    }
  }, [store, change])
  useEffect(() => {
    const mine = recovered.filter(({ command }) => isPassage(command))
    if (mine.length === 0) return
    for (const { command, reply } of mine) {
      change({ type: 'asked', passage: passageOf(command) })
      change(answerOf(command.id, reply))
    }
    store.setState((state) => ({ recovered: state.recovered.filter((entry) => !mine.includes(entry)) }))
  }, [recovered, store, change])
}

const isPassage = ({ name }: KeptCommand) => name === 'checkIn.scan' || name === 'checkIn.admit'

const passageOf = ({ id, at: when, input }: KeptCommand) => {
  const { checkpoint } = input as { readonly checkpoint?: string }
  return { id, at: when, who: '', checkpoint: checkpoint ?? 'entrance' }
}
