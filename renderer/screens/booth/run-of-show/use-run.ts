import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CommandInput, CommandName } from '../../../../shared/contract/contract.ts'
import { problemName } from '../../../../shared/contract/problem.ts'
import type { AdjustmentKind } from '../../../../shared/domain/show/cue.ts'
import { useStationNow } from '../../../app/use-connection.ts'
import { useOrderNow } from '../../../app/use-order-now.ts'
import { useValue, useView } from '../../../app/use-view.ts'
import { useRefusalWords } from '../../../ui/use-refusal-words.ts'
import { type CueRow, runOf } from './run-rows.ts'

/** The panel's message about the last action. */
export interface Word {
  readonly tone: 'ok' | 'stop'
  readonly text: string
}
export type RunDesk = ReturnType<typeof useRun>

/** The run of show of a room, the chosen item, and the possible actions. No command is kept for later. */
export const useRun = (roomId: string) => {
  const { t } = useTranslation('runOfShow')
  const wordsOf = useRefusalWords()
  const now = useStationNow(1000)
  const event = useValue('event', {})
  const timeZone = event.value?.timeZone ?? 'Europe/Paris'
  const { rows, state, stale } = useView('runOfShow', { roomId })
  const order = useOrderNow()
  const [word, setWord] = useState<Word | null>(null)
  const [chosenId, setChosenId] = useState<string | null>(null)
  const [choices, setChoices] = useState(0)
  const isRehearsal = event.value?.rehearsal ?? false
  const run = useMemo(() => runOf(rows, { timeZone, isRehearsal }, now), [rows, timeZone, isRehearsal, now])
  const spokenOf = JSON.stringify([
    ...[roomId, stale, Object.values(run.proposals).map((proposal) => proposal !== null)],
    rows.map(({ cueId, state, heldBy, lengthS, plannedAt }) => [cueId, state, heldBy, lengthS, plannedAt]),
  ])
  // A refusal holds for the state that it speaks of.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when that state changes
  useEffect(() => setWord((now) => (now?.tone === 'stop' ? null : now)), [spokenOf])
  // The chosen item has been on: the next press is for the next one in order, never for the same one again.
  const isOn = run.rows.some((row) => row.cueId === chosenId && row.state === 'current')
  useEffect(() => {
    if (isOn) setChosenId(null)
  }, [isOn])
  const chosen = (isOn ? undefined : run.rows.find((row) => row.cueId === chosenId)) ?? run.next

  /** What came of it; null where it was refused or not answered, which the panel says. */
  async function ask<Name extends CommandName>(name: Name, input: CommandInput<Name>, done?: string) {
    if (stale) {
      setWord({ tone: 'stop', text: t('needsStation') })
      return null
    }
    const reply = await order(name, input)
    if (typeof reply === 'string') {
      setWord({ tone: 'stop', text: t(reply === 'away' ? 'needsStation' : 'unanswered') })
      return null
    }
    if ('problem' in reply) {
      setWord({ tone: 'stop', text: wordsFor(problemName(reply.problem)) })
      return null
    }
    setWord(done === undefined ? null : { tone: 'ok', text: done })
    return reply.outcome
  }
  const act = async <Name extends CommandName>(name: Name, input: CommandInput<Name>, done?: string) =>
    (await ask(name, input, done)) !== null
  function wordsFor(refusal: string): string {
    return isKnown(refusal) ? t(`problem.${refusal}`) : (wordsOf(refusal) ?? t('problem.other', { name: refusal }))
  }

  return {
    roomId,
    run,
    chosen,
    now,
    timeZone,
    state,
    stale,
    word,
    ask,
    act,
    /** Where nobody has chosen one, the next cue is chosen by itself. */
    isChosenByHand: !isOn && chosenId !== null && chosenId === chosen?.cueId,
    /** How often a person has chosen a cue. */
    choices,
    choose(row: CueRow | null): void {
      setChosenId(row?.cueId ?? null)
      if (row) setChoices((now) => now + 1)
    },
    step(by: 1 | -1): void {
      const open = run.rows.filter((row) => row.state !== 'current')
      const last = run.current ? run.rows.indexOf(run.current) : open.length
      const at = chosen ? open.indexOf(chosen) + by : last + Math.min(0, by)
      const to = chosen ? open[Math.min(open.length - 1, Math.max(0, at))] : open[at]
      if (!to) return
      setChosenId(to.cueId)
      setChoices((now) => now + 1)
    },
    adjust: (how: AdjustmentKind) => act('cues.adjust', { roomId, how }),
    undo: () =>
      run.lastAdjustment
        ? act('cues.undoAdjustment', { adjustmentId: run.lastAdjustment.adjustmentId }, t('undone'))
        : Promise.resolve(setWord({ tone: 'stop', text: t('nothingToUndo') })),
    /** Before or after its neighbour. */
    move(row: CueRow, by: 1 | -1) {
      const at = run.rows.indexOf(row)
      const after = by === 1 ? run.rows[at + 1] : run.rows[at - 2]
      if ((by === 1 && !after) || (by === -1 && at <= 0)) return Promise.resolve(false)
      return act('cues.move', { cueId: row.cueId, after: after?.cueId ?? null })
    },
  }
}

const known = [
  ...(['unknown-cue', 'unknown-room', 'room-twice', 'cue-running', 'not-running'] as const),
  ...(['nothing-to-adjust', 'unknown-adjustment', 'unknown-speaker'] as const),
] as const
const isKnown = (name: string): name is (typeof known)[number] => (known as readonly string[]).includes(name)
