import type { CueState } from '../../../../shared/domain/show/cue.ts'
import { withScene } from '../../../../shared/domain/show/cue-leg.ts'
import type { Scene } from '../../../../shared/domain/show/obs.ts'
import { mostChanged } from '../../../../shared/domain/show/run-item.ts'
import type { Catalog } from '../../catalog.ts'
import type { EventLog } from '../../event-log/event-log.ts'
import type { ObsFleet } from '../obs-fleet.ts'

/** Cues that were written while an OBS was away name its scenes alone: when it is there, they mean what it calls so now. */
export function createSceneBinding(deps: {
  log: EventLog
  catalog: Catalog
  fleet: () => ObsFleet
  onError: (error: unknown) => void
}) {
  const { log, catalog } = deps

  /**
   * The scene to bind; undefined where there is none. One at a time: a take has one scene of a room, and a booth's laptop could
   * name a hundred in each cue.
   */
  function unboundIn({ settings, removed }: CueState, roomId: string): Scene | undefined {
    const scenes = deps.fleet().drivenIn(roomId)?.connection.shown()?.scenes ?? []
    if (removed) return undefined
    return scenes.find((scene) => settings?.legs.some((leg) => withScene(leg, roomId, scene) !== leg))
  }

  return (roomId: string): void => {
    const open = [...catalog.all('cue')].filter(([, cue]) => unboundIn(cue, roomId))
    if (open.length === 0) return
    log
      .note('obs', (writing) => {
        for (const [cueId] of open.slice(0, mostChanged)) {
          const scene = unboundIn(writing.state('cue', cueId), roomId)
          if (scene) writing.append('cue', cueId, { type: 'CueSceneBound', roomId, scene })
        }
      })
      .catch(deps.onError)
  }
}
