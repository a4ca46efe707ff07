import { derivedId } from '../../derived-id.ts'
import type { EventLog } from '../../event-log/event-log.ts'

/** One of each command and room, however often it is sent. */
export const stageId = (
  log: EventLog,
  kind: string,
  { commandId }: { readonly commandId: string },
  roomId: string,
): string => derivedId(log, kind, `${commandId}\n${roomId}`)
