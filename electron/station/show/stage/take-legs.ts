import type { ParsedInput } from '../../../../shared/contract/contract.ts'
import type { AskedLeg, LegReason } from '../../../../shared/domain/show/take.ts'
import type { Call } from '../../commands/handler.ts'
import type { EventLog } from '../../event-log/event-log.ts'
import { linesFor, showLowerThird, stageId } from './lower-thirds.ts'
import type { StagePorts } from './stage-views.ts'

type Given = NonNullable<ParsedInput<'show.take'>['legs']>[number]
type Unowned<Leg> = Leg extends unknown ? Omit<Leg, 'owner'> : never

/** A leg of a take as it is asked for. `settled`: what has come of it in the same transaction. */
export interface Asked {
  readonly leg: Unowned<AskedLeg>
  readonly settled?: { readonly state: 'confirmed' } | { readonly state: 'failed'; readonly reason: LegReason }
}

/** What pages show is in the log with the take: whichever of them is there paints it. */
export function askStageLeg(
  log: EventLog,
  call: Call,
  ports: StagePorts,
  leg: Extract<Given, { readonly kind: 'lower-third' | 'timer' | 'question' | 'poll' }>,
): Asked {
  const { roomId, kind } = leg
  const state = call.writing.state('stage', roomId)
  if (kind === 'timer') {
    const { lengthS } = leg
    if (lengthS !== null) {
      const timerId = stageId(log, 'timer', call, roomId)
      call.writing.append('stage', roomId, { type: 'StageTimerStarted', timerId, lengthMs: lengthS * 1000 })
    } else if (state.timer) call.writing.append('stage', roomId, { type: 'StageTimerStopped' })
    return { leg: { roomId, kind }, settled: { state: 'confirmed' } }
  }
  if (kind === 'question') {
    if (state.questions !== leg.slot) call.writing.append('stage', roomId, { type: 'QuestionSlotSet', slot: leg.slot })
    return { leg: { roomId, kind }, settled: { state: 'confirmed' } }
  }
  if (kind === 'poll') {
    const asked = ports.polls.ask(call, leg)
    if (!asked.ok) return { leg: { roomId, kind, pollId: null }, settled: { state: 'failed', reason: asked.refusal } }
    const { pollId } = leg
    return { leg: { roomId, kind, pollId }, ...(pollId === null && { settled: { state: 'confirmed' } }) }
  }
  const { roomId: _, kind: __, ...who } = leg
  const isNobody = who.speakerId === undefined && who.text === undefined && who.firstName === undefined
  const lines = isNobody ? null : linesFor(who, ports)
  if (lines?.ok) return { leg: { roomId, kind, lowerThirdId: showLowerThird(log, call, roomId, lines.value) } }
  // The name of who spoke before must not stand under somebody else.
  if (state.lowerThird) call.writing.append('stage', roomId, { type: 'LowerThirdHidden' })
  const settled = lines
    ? ({ state: 'failed', reason: reasonOf(lines.refusal) } as const)
    : ({ state: 'confirmed' } as const)
  return { leg: { roomId, kind, lowerThirdId: null }, settled }
}

const reasonOf = (refusal: string): LegReason =>
  refusal === 'not-to-be-named' ? 'not-to-be-named' : refusal === 'first-name-needed' ? 'first-name-needed' : 'no-name'
