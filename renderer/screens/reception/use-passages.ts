import { useCallback, useEffect, useMemo, useReducer } from 'react'
import type { CommandInput } from '../../../shared/contract/contract.ts'
import { newCommandId } from '../../app/command-id.ts'
import { useStation, useStationState } from '../../app/station.tsx'
import type { FollowUp, KeptCommand, Reply } from '../../app/store.ts'
import { type CommandReply, useCommand } from '../../app/use-command.ts'
import { useListPercentNow } from '../../app/use-list-percent.ts'
import { changePassages, type Followed, noPassages, type PassageAction } from './passages.ts'
import { nameOf, type Outcome } from './person.ts'

/**
 * The passages of this desk, and the actions that create one. `onChange`: the message about the earlier one is over.
 */
export const usePassages = (checkpoint: string, onChange: () => void) => {
  const give = useCommand()
  const [passages, dispatch] = useReducer(changePassages, noPassages)
  const change = useCallback(
    (action: PassageAction) => {
      onChange()
      dispatch(action)
    },
    [onChange],
  )
  const listPercent = useListPercentNow()
  const answer = useCallback(
    (id: string, reply: Reply) => change(answerOf(id, reply, listPercent())),
    [change, listPercent],
  )
  useBeforeReload(change, answer)
  // No action happened here: the last message stays.
  const follow = useCallback((id: string, now: Followed) => dispatch({ type: 'followed', id, now }), [])

  const ask = useCallback(
    async <N extends 'checkIn.scan' | 'checkIn.admit'>(
      name: N,
      input: CommandInput<N>,
      who: string,
      onKept?: () => void,
      id = newCommandId(),
    ) => {
      change({ type: 'asked', passage: { id, at: Date.now(), who, checkpoint } })
      const reply: CommandReply<N> = await give(name, input, id, {
        onKept: () => {
          change({ type: 'kept', id })
          onKept?.()
        },
      })
      answer(id, reply)
      return reply
    },
    [give, change, answer, checkpoint],
  )
  const scan = useCallback(
    (code: string, id?: string) => ask('checkIn.scan', { code, ...at(checkpoint) }, '', undefined, id),
    [ask, checkpoint],
  )
  const admit = useCallback(
    (
      attendeeId: string,
      who: string,
      overrule?: CommandInput<'checkIn.admit'>['overrule'],
      onKept?: () => void,
      id?: string,
    ) => ask('checkIn.admit', { attendeeId, ...at(checkpoint), ...(overrule && { overrule }) }, who, onKept, id),
    [ask, checkpoint],
  )
  const confirm = useCallback(
    (attendeeId: string, who: string, scanId: string) =>
      ask('checkIn.admit', { attendeeId, ...at(checkpoint), confirms: scanId }, who),
    [ask, checkpoint],
  )
  const admitAfter = useCallback(
    (who: string): AdmissionAfter => {
      const passage = { id: newCommandId(), at: Date.now(), who, checkpoint }
      return {
        next: { id: passage.id, name: 'checkIn.admit', input: at(checkpoint), toAttendee: true },
        asked: () => change({ type: 'asked', passage }),
        kept: () => {
          change({ type: 'asked', passage })
          change({ type: 'kept', id: passage.id })
        },
        answered: (reply) => answer(passage.id, reply),
      }
    },
    [change, answer, checkpoint],
  )
  return useMemo(
    () => ({ passages, change, follow, scan, admit, confirm, admitAfter }),
    [passages, change, follow, scan, admit, confirm, admitAfter],
  )
}

/** An admission that follows another command. It is a passage from the moment that command is executed or kept. */
export interface AdmissionAfter {
  readonly next: FollowUp
  asked(): void
  kept(): void
  /** Also the refusal of the first command, if that was kept: nothing follows it. */
  answered(reply: Reply): void
}

/** The entrance is the default of a command without a checkpoint. */
export const at = (checkpoint: string): { checkpoint?: string } => (checkpoint === 'entrance' ? {} : { checkpoint })

const answerOf = (id: string, reply: Reply, listPercent: number | null): PassageAction =>
  'outcome' in reply
    ? { type: 'answered', id, outcome: reply.outcome as Outcome, ...(listPercent !== null && { listPercent }) }
    : { type: 'refused', id, problem: reply.problem }

/** Passages that were kept at a reload come back as kept, and later with their answers. */
const useBeforeReload = (change: (action: PassageAction) => void, answer: (id: string, reply: Reply) => void) => {
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
      // The follow-up brings the verdict. Only a refusal ends it here.
      if (command.next && 'outcome' in reply) continue
      change({ type: 'asked', passage: passageOf(command) })
      answer(passageOf(command).id, reply)
    }
    store.setState((state) => ({ recovered: state.recovered.filter((entry) => !mine.includes(entry)) }))
  }, [recovered, store, change, answer])
}

const isPassage = ({ name, next }: KeptCommand): boolean =>
  name === 'checkIn.scan' || name === 'checkIn.admit' || next?.name === 'checkIn.admit'

/** Named by its admission, for either of the two commands. */
const passageOf = ({ id, at: when, input, next }: KeptCommand) => {
  const { checkpoint } = (next ?? { input }).input as { readonly checkpoint?: string }
  return { id: next?.id ?? id, at: when, who: nameOf(input as Named), checkpoint: checkpoint ?? 'entrance' }
}

type Named = Parameters<typeof nameOf>[0]
