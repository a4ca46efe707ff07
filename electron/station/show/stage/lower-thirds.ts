import type { ParsedInput } from '../../../../shared/contract/contract.ts'
import { linesOf } from '../../../../shared/domain/show/lower-third.ts'
import { type Result, refuse } from '../../../../shared/kernel/result.ts'
import type { Call } from '../../commands/handler.ts'
import { derivedId } from '../../derived-id.ts'
import type { EventLog } from '../../event-log/event-log.ts'
import type { StagePorts } from './stage-views.ts'

type Who = Omit<ParsedInput<'show.lowerThird.show'>, 'roomId' | 'rooms'>

/** One of each command and room, however often it is sent. */
export const stageId = (log: EventLog, kind: string, { commandId }: Call, roomId: string): string =>
  derivedId(log, kind, `${commandId}\n${roomId}`)

/** What stands in the picture for somebody, or why nothing may. */
export function linesFor(
  who: Who,
  ports: StagePorts,
): Result<readonly string[], 'unknown-speaker' | 'name-needed' | 'first-name-needed' | 'not-to-be-named'> {
  const known = who.speakerId === undefined ? null : ports.speaker(who.speakerId)
  if (who.speakerId !== undefined && !known) return refuse('unknown-speaker')
  const name = who.text ?? known?.name ?? ''
  const firstName = who.firstName ?? known?.firstName ?? null
  const firstNameOnly = (who.firstNameOnly ?? false) || (known?.firstNameOnly ?? false)
  if (name === '' && !firstNameOnly) return refuse('name-needed')
  // What was agreed with the speaker holds, whatever is typed in a hurry.
  const image = known && known.image !== 'yes' ? known.image : (who.image ?? 'yes')
  return linesOf({ name, firstName, title: who.title ?? known?.title ?? null, firstNameOnly, image })
}

export function showLowerThird(log: EventLog, call: Call, roomId: string, lines: readonly string[]): string {
  const lowerThirdId = stageId(log, 'lower-third', call, roomId)
  call.writing.append('stage', roomId, { type: 'LowerThirdShown', lowerThirdId, person: { lines: [...lines] } })
  return lowerThirdId
}
