import type { NamedScene, ObsState, Scene } from '../../../shared/domain/show/obs.ts'
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
import { claimOf, createTakeovers } from './takeovers.ts'
import { throttle } from './throttle.ts'

/** More than a hand changes scenes, or starts and stops an output. */
const reportsOfObs = { burst: 100, perSecond: 5 }

/** An OBS that this station drives, or follows. */
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

/** The OBS of the rooms whose air is this station's, and of those that it follows: nobody else connects to them. */
export function createObsFleet(deps: {
  log: EventLog
  catalog: Catalog
  /** Something that an OBS shows has changed. */
  onState: () => void
  onProgram: (roomId: string, scene: Scene) => void
  onOutput: (roomId: string, output: Output, change: OutputChange) => void
  /** All that an OBS shows is known, after it was connected, or after its room was taken over from where it was followed. */
  onKnown: (roomId: string, how: 'connected' | 'taken') => void
  /** Told at each failed try to reach it. */
  onGone: (roomId: string) => void
  onError: (error: unknown) => void
}) {
  const { log, catalog, onError } = deps
  const { stationId } = log.identity
  /** By room: those that are driven here, and those that are followed. */
  const held = new Map<string, DrivenObs & { readonly openedAs: string }>()
  /** Rooms that were driven here at the last look. */
  const drivenBefore = new Set<string>()
  const isDriven = (roomId: string): boolean => catalog.get('room-air', roomId).owner === stationId
  const drivenIn = (roomId: string): DrivenObs | undefined => (isDriven(roomId) ? held.get(roomId) : undefined)
  const takeovers = createTakeovers({ log, catalog, connectionIn: (roomId) => held.get(roomId)?.connection })
  let driver: ObsLibrary | null = null
  let loading: Promise<void> | undefined
  let ended = false

  /** The OBS of a room, whoever drives it. */
  function obsOf(roomId: string) {
    for (const [obsId, { settings, removed }] of catalog.all('obs'))
      if (settings?.roomId === roomId && !removed) return { obsId, settings }
    return null
  }

  type FoundObs = NonNullable<ReturnType<typeof obsOf>>

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
    const drives = isDriven(roomId)
    const isWanted = drives || catalog.get('room-air', roomId).second === stationId
    const openedAs =
      found && isWanted ? JSON.stringify([found.obsId, found.settings.address, found.settings.password]) : ''
    const now = held.get(roomId)
    const isNew = drives && !drivenBefore.has(roomId)
    if (drives) drivenBefore.add(roomId)
    else drivenBefore.delete(roomId)
    if ((now?.openedAs ?? '') === openedAs) {
      const goesOn = now?.connection.reclaim().catch(() => {})
      // What it does for the room begins where the first has left it.
      if (now && isNew) void goesOn?.then(() => now === held.get(roomId) && known(now, 'taken'))
      return
    }
    now?.connection.close()
    held.delete(roomId)
    deps.onState()
    if (!found || !isWanted) return
    if (!driver) {
      load()
      return
    }
    held.set(roomId, open(roomId, found, openedAs, driver))
  }

  function open(roomId: string, { obsId, settings }: FoundObs, openedAs: string, library: ObsLibrary) {
    const { address } = settings
    const password = settings.password === null ? null : openPassword(settings.password, log)
    const claim = () => claimOf(catalog.get('room-air', roomId))
    const connection: ObsConnection = library.createObsConnection(address, password, claim, {
      roomId,
      self: stationId,
      onChange: () => {
        deps.onState()
        // OBS may have it only now. A new name of one that is bound needs no word in the log.
        if (catalog.get('obs', obsId).settings?.safetyScene?.uuid === null && isKnown(roomId, connection))
          bindSafetyScene(obsId, connection)
      },
      onError,
      onProgram: throttle(
        reportsOfObs,
        (scene: Scene) => drivenIn(roomId) && deps.onProgram(roomId, scene),
        realTiming,
      ),
      onKnown: () => known(obs, 'connected'),
      second: {
        isAloneAllowed: () => obsOf(roomId)?.settings.takesOverAlone === true,
        onSilence: () => void takeovers.alone(roomId).catch(onError),
        onOwnClaim: (epoch) => void takeovers.noted(roomId, epoch).catch(onError),
      },
    })
    library.hearCuts(connection)
    const reporting = (output: Output) =>
      throttle(
        reportsOfObs,
        (change: OutputChange) => drivenIn(roomId) && deps.onOutput(roomId, output, change),
        realTiming,
      )
    const reports = { file: reporting('file'), stream: reporting('stream') }
    connection.watch({
      output: (output, change) => reports[output](change),
      gone: () => drivenIn(roomId) && deps.onGone(roomId),
    })
    const orders = { order: createOrders().add, orderOutput: createOrders().add }
    const obs = { obsId, roomId, address, password, driver: library, connection, ...orders, openedAs }
    return obs
  }

  /** Whether OBS may be acted on: where it knows of a takeover that the log does not have, that is the other station's to do. */
  const isKnown = (roomId: string, connection: ObsConnection): boolean =>
    drivenIn(roomId)?.connection === connection && connection.state() === 'connected' && !connection.fencedBy()

  /** All that an OBS shows is known to the station that drives it. */
  function known({ obsId, roomId, connection }: DrivenObs, how: 'connected' | 'taken'): void {
    if (connection.fencedBy()) drivenBefore.delete(roomId)
    if (!isKnown(roomId, connection)) return
    bindSafetyScene(obsId, connection)
    deps.onKnown(roomId, how)
  }

  const isPutOut = () => catalog.get('station', stationId).revoked !== null

  /**
   * Under the name that a person gave, until OBS tells which scene that is. Nothing else is repeated: a setting of a station
   * that is put out would stand on by this station's word.
   */
  function bindSafetyScene(obsId: string, connection: ObsConnection): void {
    const toBind = ({ settings }: ObsState): Scene | null => {
      const { safetyScene } = settings ?? {}
      const scene = safetyScene && sceneNamed(connection.shown()?.scenes ?? [], safetyScene)
      return scene && (scene.uuid !== safetyScene.uuid || scene.name !== safetyScene.name) ? scene : null
    }
    if (!toBind(catalog.get('obs', obsId))) return
    log
      .note('obs', (writing) => {
        // Asked for again before it was written.
        const scene = toBind(writing.state('obs', obsId))
        if (scene) writing.append('obs', obsId, { type: 'ObsSafetySceneBound', scene })
      })
      .catch(onError)
  }

  return {
    apply({ kind, id, before, after }: Change): void {
      if (kind === 'room-air') follow(id)
      if (kind === 'obs')
        for (const state of [before, after] as readonly { settings: { roomId: string } | null }[])
          if (state.settings) follow(state.settings.roomId)
      if (kind === 'station' && id === stationId) for (const roomId of held.keys()) follow(roomId)
    },
    start: followAll,
    /** What is to be driven is known, and has been begun with. */
    begun: (): Promise<void> => loading ?? Promise.resolve(),
    obsOf,
    all: (): readonly DrivenObs[] => [...held.values()].filter(({ roomId }) => isDriven(roomId)),
    drivenIn,
    /** All that are driven here or followed. */
    held: (): readonly DrivenObs[] => [...held.values()],
    /** Driven here, or followed: to be looked at, never to be ordered. */
    heardIn: (roomId: string): Pick<DrivenObs, 'connection'> | undefined => held.get(roomId),
    /** For a command: claims a room that is followed here. Null: OBS did not take the claim. */
    takeAir: takeovers.asked,
    /** Another room that is driven through the very same OBS: both connections have heard each other in it. */
    sharedWith(roomId: string): string | null {
      const others = drivenIn(roomId)?.connection.alsoFor() ?? []
      return [...others].find((other) => drivenIn(other)?.connection.alsoFor().has(roomId)) ?? null
    },
    /** What this scene is called in the room's OBS now; what it was called last, where that is not known. */
    nameIn: (roomId: string, scene: NamedScene): string =>
      (sceneNamed(held.get(roomId)?.connection.shown()?.scenes ?? [], scene) ?? scene).name,
    /** A scene of the room by name or UUID, as its OBS has it; under the name alone where that is not known. */
    sceneIn(roomId: string, nameOrUuid: string): { readonly uuid: string | null; readonly name: string } {
      const scenes = held.get(roomId)?.connection.shown()?.scenes ?? []
      const scene = scenes.find(({ uuid }) => uuid === nameOrUuid) ?? scenes.find(({ name }) => name === nameOrUuid)
      return scene ?? { uuid: null, name: nameOrUuid }
    },
    close(): void {
      ended = true
      takeovers.close()
      for (const { connection } of held.values()) connection.close()
    },
  }
}
