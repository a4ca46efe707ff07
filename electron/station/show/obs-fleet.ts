import type { Scene } from '../../../shared/domain/show/obs.ts'
import type { Output } from '../../../shared/domain/show/take.ts'
import type { Catalog } from '../catalog.ts'
import type { Change } from '../event-log/change.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { realTiming } from '../event-log/timing.ts'
import type { ObsConnection } from './obs/connection.ts'
import type { ObsLibrary } from './obs/obs-library.ts'
import { createOrders, type Settled } from './obs/orders.ts'
import { sceneNamed } from './obs/scene-named.ts'
import { openPassword } from './obs/sealed-password.ts'
import type { OutputChange } from './obs/shown.ts'
import { throttle } from './throttle.ts'

/** More than a hand changes scenes, or starts and stops an output. */
const reportsOfObs = { burst: 100, perSecond: 5 }

/** An OBS that this station drives. */
export interface DrivenObs {
  readonly obsId: string
  readonly roomId: string
  readonly connection: ObsConnection
  readonly address: string
  readonly password: string | null
  readonly driver: ObsLibrary
  /** Of recording and stream, one at a time; a file that ends slowly keeps no scene waiting. */
  readonly orderOutput: (run: () => Promise<Settled>) => Promise<Settled>
  /** One at a time. */
  readonly order: (
    run: (isOvertaken: AbortSignal) => Promise<Settled>,
    how?: { overtakes?: boolean },
  ) => Promise<Settled>
}

export type ObsFleet = ReturnType<typeof createObsFleet>

/** The OBS of the rooms whose air is this station's: nobody else connects to them. */
export function createObsFleet(deps: {
  log: EventLog
  catalog: Catalog
  /** Something that an OBS shows has changed. */
  onState: () => void
  onProgram: (roomId: string, scene: Scene) => void
  onOutput: (roomId: string, output: Output, change: OutputChange) => void
  /** All that an OBS shows is known, after it was connected. */
  onKnown: (roomId: string) => void
  /** Told at each failed try to reach it. */
  onGone: (roomId: string) => void
  onError: (error: unknown) => void
}) {
  const { log, catalog, onError } = deps
  const { stationId } = log.identity
  /** By room. */
  const driven = new Map<string, DrivenObs & { readonly openedAs: string }>()
  let driver: ObsLibrary | null = null
  let loading: Promise<void> | undefined
  let ended = false

  /** The OBS of a room, whoever drives it. */
  function obsOf(roomId: string) {
    for (const [obsId, { settings, removed }] of catalog.all('obs'))
      if (settings?.roomId === roomId && !removed) return { obsId, settings }
    return null
  }

  const followAll = () => {
    for (const [roomId] of catalog.all('room-air')) follow(roomId)
  }
  /** Once, for the first room. */
  function load(): void {
    loading ??= import('./obs/obs-library.ts').then(({ obsLibrary }) => {
      driver = obsLibrary
      followAll()
    })
    loading.catch(onError)
  }

  function follow(roomId: string): void {
    const found = ended || isPutOut() ? null : obsOf(roomId)
    const isOurs = catalog.get('room-air', roomId).owner === stationId
    const openedAs =
      found && isOurs ? JSON.stringify([found.obsId, found.settings.address, found.settings.password]) : ''
    const now = driven.get(roomId)
    if ((now?.openedAs ?? '') === openedAs) {
      now?.connection.reclaim().catch(() => {})
      return
    }
    now?.connection.close()
    driven.delete(roomId)
    deps.onState()
    if (!found || !isOurs) return
    if (!driver) {
      load()
      return
    }
    const { obsId, settings } = found
    const password = settings.password === null ? null : openPassword(settings.password, log)
    const claim = () => ({ epoch: catalog.get('room-air', roomId).epoch, station: stationId })
    const connection = driver.createObsConnection(settings.address, password, claim, {
      roomId,
      onChange: deps.onState,
      onError,
      onProgram: throttle(reportsOfObs, (scene: Scene) => deps.onProgram(roomId, scene), realTiming),
      onKnown: () => {
        bindSafetyScene(obsId, connection)
        deps.onKnown(roomId)
      },
    })
    const reporting = (output: Output) =>
      throttle(reportsOfObs, (change: OutputChange) => deps.onOutput(roomId, output, change), realTiming)
    const reports = { file: reporting('file'), stream: reporting('stream') }
    connection.watch({
      output: (output, change) => reports[output](change),
      gone: () => deps.onGone(roomId),
    })
    const { address } = settings
    const orders = { order: createOrders().add, orderOutput: createOrders().add }
    driven.set(roomId, { obsId, roomId, address, password, driver, connection, ...orders, openedAs })
  }
  const isPutOut = () => catalog.get('station', stationId).revoked !== null

  /**
   * Under the name that a person gave, until OBS tells which scene that is. Nothing else is repeated: a setting of a station
   * that is put out would stand on by this station's word.
   */
  function bindSafetyScene(obsId: string, connection: ObsConnection): void {
    const { settings } = catalog.get('obs', obsId)
    const { safetyScene } = settings ?? {}
    const scene = safetyScene && sceneNamed(connection.shown()?.scenes ?? [], safetyScene)
    if (!settings || !scene || (scene.uuid === safetyScene.uuid && scene.name === safetyScene.name)) return
    log.note('obs', (writing) => writing.append('obs', obsId, { type: 'ObsSafetySceneBound', scene })).catch(onError)
  }

  return {
    apply({ kind, id, before, after }: Change): void {
      if (kind === 'room-air') follow(id)
      if (kind === 'obs')
        for (const state of [before, after] as readonly { settings: { roomId: string } | null }[])
          if (state.settings) follow(state.settings.roomId)
      if (kind === 'station' && id === stationId) for (const roomId of driven.keys()) follow(roomId)
    },
    start: followAll,
    /** What is to be driven is known, and has been begun with. */
    begun: (): Promise<void> => loading ?? Promise.resolve(),
    obsOf,
    all: (): readonly DrivenObs[] => [...driven.values()],
    drivenIn: (roomId: string): DrivenObs | undefined => driven.get(roomId),
    /** Another room that is driven through the very same OBS: both connections have heard each other in it. */
    sharedWith(roomId: string): string | null {
      const others = driven.get(roomId)?.connection.alsoFor() ?? []
      return [...others].find((other) => driven.get(other)?.connection.alsoFor().has(roomId)) ?? null
    },
    /** A scene of the room by name or UUID, as its OBS has it; under the name alone where that is not known. */
    sceneIn(roomId: string, nameOrUuid: string): { readonly uuid: string | null; readonly name: string } {
      const scenes = driven.get(roomId)?.connection.shown()?.scenes ?? []
      const scene = scenes.find(({ uuid }) => uuid === nameOrUuid) ?? scenes.find(({ name }) => name === nameOrUuid)
      return scene ?? { uuid: null, name: nameOrUuid }
    },
    close(): void {
      ended = true
      for (const { connection } of driven.values()) connection.close()
    },
  }
}
