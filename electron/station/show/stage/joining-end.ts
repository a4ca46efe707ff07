import { isJoiningShown } from '../../../../shared/domain/show/joining.ts'
import { hubStreamId } from '../../../../shared/domain/stations/hub.ts'
import type { Catalog } from '../../catalog.ts'
import type { EventLog } from '../../event-log/event-log.ts'
import type { Projection } from '../../feature.ts'
import type { StagePorts } from './stage-views.ts'

const ending: ReadonlySet<string> = new Set(['question', 'poll', 'rehearsal-poll', 'stage'])

/**
 * Ends the joining code of a room for good when a question or a poll is asked for after it. Else the code would come
 * back when that question goes. The hub alone writes this; the pages of every station already follow the same rule.
 */
export function createJoiningEnd(deps: {
  log: EventLog
  catalog: Catalog
  askedAt: StagePorts['askedAt']
  onError: (error: unknown) => void
}): Projection {
  const { log, catalog, askedAt, onError } = deps
  const isOurs = (): boolean => {
    const hub = catalog.get('hub', hubStreamId).stationId
    return hub === null || hub === log.identity.stationId
  }
  return {
    apply({ kind }): void {
      if (!ending.has(kind) || !isOurs()) return
      for (const [roomId, { joining }] of catalog.all('stage')) {
        if (!joining || isJoiningShown({ joining: joining.at, ...askedAt(roomId) })) continue
        log
          .note('station', (writing) => {
            if (writing.state('stage', roomId).joining?.id === joining.id)
              writing.append('stage', roomId, { type: 'StageJoiningHidden' })
          })
          .catch(onError)
      }
    },
  }
}
