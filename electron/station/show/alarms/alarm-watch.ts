import { plannedIn } from '../../../../shared/domain/programme/session.ts'
import {
  type AirFacts,
  type AlarmKind,
  type AlarmLimits,
  type AlarmWatch,
  alarmKinds,
  alarmLimits,
  newWatch,
  watchAir,
} from '../../../../shared/domain/show/alarms.ts'
import type { Catalog } from '../../catalog.ts'
import type { EventLog } from '../../event-log/event-log.ts'
import type { ObsMeters } from '../obs/meters.ts'
import type { DrivenObs, ObsFleet } from '../obs-fleet.ts'
import type { TakeBook } from '../take-book.ts'

const everyMs = 1000

interface Heard {
  readonly obs: DrivenObs
  readonly meters: ObsMeters
  /** Null while another station drives the room, whose alarms are that one's. */
  watch: AlarmWatch | null
}

/**
 * Looks at every OBS that is driven here, once a second, and writes down what goes wrong and what is well again. One that
 * is followed is only listened to, while somebody looks at its levels.
 */
export function createAlarmWatch(deps: {
  log: EventLog
  catalog: Catalog
  fleet: ObsFleet
  book: TakeBook
  /** A pause is planned in this room now. */
  isPause: (roomId: string) => boolean
  /** Somebody looks at the levels: they are listened to, whether anything is at stake or not. */
  isLookedAt: () => boolean
  /**
   * Called when an OBS reports levels, and once a second in any case. Otherwise the station would forget that somebody
   * watches them.
   */
  onLevels: () => void
  limits?: AlarmLimits | undefined
  onError: (error: unknown) => void
}) {
  const { log, catalog, fleet, book } = deps
  const limits = deps.limits ?? alarmLimits
  const heard = new Map<string, Heard>()

  const isDriven = (roomId: string) => fleet.drivenIn(roomId) !== undefined
  const standingIn = (roomId: string): AlarmKind[] =>
    alarmKinds.filter((kind) => catalog.get('alarm', alarmId(roomId, kind)).standing)

  function isSession(roomId: string): boolean {
    const now = log.now()
    for (const [, session] of catalog.all('session')) {
      const planned = plannedIn(session)
      if (planned?.roomId === roomId && planned.startsAt <= now && now < planned.endsAt) return true
    }
    return false
  }

  const isLive = ({ roomId, connection }: DrivenObs): boolean => {
    const shown = connection.shown()
    return isSession(roomId) || shown?.recording.active === true || shown?.streaming.active === true
  }

  function factsOf(obs: DrivenObs, meters: ObsMeters): AirFacts {
    const { roomId, connection } = obs
    const isConnected = connection.state() === 'connected'
    const shown = isConnected ? connection.shown() : null
    const { settings } = catalog.get('room-show', roomId)
    const session = isSession(roomId)
    const isHidden = book.isInSafety(roomId) || catalog.get('privacy', roomId).cut !== null
    const { loudestDb, picture } = meters.heard()
    const stats = shown?.stats
    return {
      at: performance.now(),
      isConnected,
      scene: shown?.program?.uuid ?? null,
      mustRecord:
        (session && settings.isRecorded && !deps.isPause(roomId)) || book.askedFor(roomId, 'file') === 'start',
      mustStream:
        (session && settings.isStreamed && !deps.isPause(roomId)) || book.askedFor(roomId, 'stream') === 'start',
      isWatched: isLive(obs) && !isHidden && !deps.isPause(roomId),
      recording: shown?.recording ?? null,
      streaming: shown?.streaming ?? null,
      rendered: stats ? { skipped: stats.renderSkipped, total: stats.renderTotal } : null,
      encoded: stats ? { skipped: stats.outputSkipped, total: stats.outputTotal } : null,
      diskMb: stats?.diskMb ?? null,
      cpuPercent: stats?.cpu ?? null,
      loudestDb,
      picture,
    }
  }

  function follow(): void {
    const held = new Map(fleet.held().map((obs) => [obs.roomId, obs]))
    for (const [roomId, { obs, meters }] of heard)
      if (held.get(roomId) !== obs) {
        meters.close()
        heard.delete(roomId)
      }
    for (const [roomId, obs] of held)
      if (!heard.has(roomId)) {
        const { connection } = obs
        const isHere = () => connection.state() === 'connected' && !connection.isChanging()
        const meters = obs.driver.createObsMeters(obs.address, obs.password, {
          isWanted: () => isHere() && (deps.isLookedAt() || (isDriven(roomId) && isLive(obs))),
          onLevels: deps.onLevels,
          program: () => connection.shown()?.program ?? null,
        })
        heard.set(roomId, { obs, meters, watch: null })
      }
  }

  function look(): void {
    follow()
    if (heard.size > 0) deps.onLevels()
    for (const [roomId, one] of heard) {
      if (!isDriven(roomId)) {
        one.watch = null
        continue
      }
      const before = one.watch ?? newWatch(standingIn(roomId))
      const { watch, raised, cleared } = watchAir(before, factsOf(one.obs, one.meters), limits)
      one.watch = watch
      if (raised.length + cleared.length > 0) write(roomId, raised, cleared)
    }
  }

  function write(
    roomId: string,
    raised: readonly { readonly kind: AlarmKind; readonly figure: number | null }[],
    cleared: readonly AlarmKind[],
  ): void {
    log
      .note('obs', (writing) => {
        for (const { kind, figure } of raised)
          writing.append('alarm', alarmId(roomId, kind), { type: 'AlarmRaised', figure })
        for (const kind of cleared) writing.append('alarm', alarmId(roomId, kind), { type: 'AlarmCleared' })
      })
      .catch(deps.onError)
  }

  const timer = setInterval(() => {
    try {
      look()
    } catch (error) {
      deps.onError(error)
    }
  }, everyMs)

  return {
    /** By room: of each channel, in dB full scale. */
    levels: (): readonly (readonly [string, readonly number[]])[] =>
      [...heard].map(([roomId, { meters }]) => [roomId, meters.levels()]),
    close(): void {
      clearInterval(timer)
      for (const { meters } of heard.values()) meters.close()
    },
  }
}

export const alarmId = (roomId: string, kind: AlarmKind | 'unexpected-air'): string => `${roomId}/${kind}`
