import type { CueLeg } from '../../../../shared/domain/show/cue-leg.ts'
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

  /** The legs with this room's scenes bound; null where nothing is to be bound. */
  function bound(legs: readonly CueLeg[], roomId: string): CueLeg[] | null {
    let isChanged = false
    const all = legs.map((leg) => {
      if (leg.kind !== 'scene' || leg.roomId !== roomId || leg.scene.uuid !== null) return leg
      const scene = deps.fleet().sceneIn(roomId, leg.scene.name)
      if (scene.uuid === null) return leg
      isChanged = true
      return { ...leg, scene: { uuid: scene.uuid, name: scene.name } }
    })
    return isChanged ? all : null
  }

  return (roomId: string): void => {
    const open = [...catalog.all('cue')].filter(
      ([, { settings, removed }]) => settings && !removed && bound(settings.legs, roomId),
    )
    if (open.length === 0) return
    log
      .note('obs', (writing) => {
        for (const [cueId] of open) {
          const { settings } = writing.state('cue', cueId)
          const legs = settings && bound(settings.legs, roomId)
          if (legs) writing.append('cue', cueId, { type: 'CueUpdated', changes: { legs } })
        }
      })
      .catch(deps.onError)
  }
}
