import type { MutedInput, PrivacyState } from '../../../../shared/domain/show/privacy.ts'
import { heardOnlyNow } from '../../../../shared/domain/show/privacy-cut.ts'
import type { Catalog } from '../../catalog.ts'
import type { Change } from '../../event-log/change.ts'
import type { EventLog } from '../../event-log/event-log.ts'
import { isScene } from '../obs/scene-named.ts'
import type { ObsFleet } from '../obs-fleet.ts'
import { audioInputs, setMuted } from './mute.ts'

/** Between two looks at whether a cut holds, in ms. */
const watchMs = 1000

export type Privacy = ReturnType<typeof createPrivacy>

/**
 * The sound of a room that is cut: muted as soon as the log says so, heard again when it says that. What was heard
 * before stands in the log, so that another station, or this one after a crash, gives back what there was.
 */
export function createPrivacy(deps: {
  log: Pick<EventLog, 'note'>
  catalog: Catalog
  fleet: ObsFleet
  /** Whether a cut holds has changed. */
  onState: () => void
  onError: (error: unknown) => void
}) {
  const { log, catalog, fleet, onError } = deps
  /** By room: whether what was asked last has been done. */
  const done = new Map<string, Promise<boolean>>()
  /** By room that is cut: whether nothing was heard at the last look; null: its OBS did not say. */
  const quiet = new Map<string, boolean | null>()

  const muteAll = async (roomId: string): Promise<boolean> => {
    const obs = fleet.drivenIn(roomId)
    if (!obs || obs.connection.isFenced()) return false
    const heard = (await audioInputs(obs.connection)).filter(({ muted }) => !muted)
    await noteHeard(roomId, heard).catch(onError)
    return await setMuted(obs.connection, heard, true)
  }
  /** Before it is muted: an OBS that was frozen at the press tells only later what was heard. */
  const noteHeard = async (roomId: string, heard: readonly MutedInput[]): Promise<void> => {
    if (heardOnlyNow(catalog.get('privacy', roomId), heard) === null) return
    await log.note('obs', (writing) => {
      const event = heardOnlyNow(writing.state('privacy', roomId), heard)
      if (event) writing.append('privacy', roomId, event)
    })
  }
  const giveBack = async (roomId: string, { unmuted }: NonNullable<PrivacyState['cut']>): Promise<boolean> => {
    const obs = fleet.drivenIn(roomId)
    if (!obs || obs.connection.isFenced()) return false
    // Not known: nothing was muted either, by an OBS that can be asked.
    if (unmuted === null) return obs.connection.state() === 'connected'
    return await setMuted(obs.connection, unmuted, false)
  }
  /** One at a time in a room: a look would mute again what the end of the cut has just given back. */
  function inTurn(roomId: string, run: (isDone: boolean) => Promise<boolean>): Promise<boolean> {
    const turn = (done.get(roomId) ?? Promise.resolve(true)).then(run).catch(() => false)
    done.set(roomId, turn)
    return turn
  }
  function heardNothing(roomId: string, isMuted: boolean | null): void {
    if (quiet.get(roomId) === isMuted) return
    quiet.set(roomId, isMuted)
    deps.onState()
  }
  const mute = (roomId: string) =>
    inTurn(roomId, async () => {
      const isMuted = await muteAll(roomId)
      heardNothing(roomId, isMuted)
      return isMuted
    })

  /**
   * A hand in OBS may have opened an input, or added one, since. An OBS that was frozen at the press may answer now.
   * All of the room's sound stays muted until the cut ends.
   */
  const watch = (roomId: string) =>
    inTurn(roomId, async (isDone) => {
      const obs = fleet.drivenIn(roomId)
      if (!obs || !catalog.get('privacy', roomId).cut) {
        quiet.delete(roomId)
        return isDone
      }
      const isMuted = obs.connection.isFenced() ? null : await muteAll(roomId).catch(() => null)
      heardNothing(roomId, isMuted)
      return isMuted ?? false
    })
  let isLooking = false
  const watching = setInterval(() => {
    const rooms = new Set([
      ...quiet.keys(),
      ...[...catalog.all('privacy')].flatMap(([id, { cut }]) => (cut ? [id] : [])),
    ])
    // A slow OBS is not asked again before it has answered.
    if (isLooking || rooms.size === 0) return
    isLooking = true
    void Promise.all([...rooms].map(watch)).finally(() => {
      isLooking = false
    })
  }, watchMs)
  watching.unref()

  return {
    /** Whether what the cut is for holds, as OBS says it now; null where the room is not cut, or OBS does not say. */
    holds(roomId: string): { readonly hidden: boolean; readonly muted: boolean } | null {
      const connection = fleet.drivenIn(roomId)?.connection
      const muted = quiet.get(roomId) ?? null
      if (!catalog.get('privacy', roomId).cut || connection?.state() !== 'connected' || muted === null) return null
      const program = connection.shown()?.program
      const safety = fleet.obsOf(roomId)?.settings.safetyScene
      const isShown = program && safety && isScene(program, safety)
      // OBS names it until the end of a fade that a hand has begun.
      return { hidden: Boolean(isShown) && !connection.isLeaving(), muted }
    },

    close: (): void => clearInterval(watching),

    apply({ kind, id: roomId, before: was, after: is }: Change): void {
      if (kind !== 'privacy' || !fleet.drivenIn(roomId)) return
      if (is.cut) void mute(roomId)
      else if (was.cut) {
        const { cut } = was
        void inTurn(roomId, () => giveBack(roomId, cut))
      }
    },

    /** An OBS that was started again in the middle of a cut is heard: not for longer than this takes. */
    onKnown(roomId: string): void {
      if (catalog.get('privacy', roomId).cut) void mute(roomId)
    },

    /** What is heard now, to be heard again afterwards; null where OBS does not say. */
    async heardIn(roomId: string) {
      const obs = fleet.drivenIn(roomId)
      if (!obs) return null
      const found = await audioInputs(obs.connection).catch(() => null)
      return found?.filter(({ muted }) => !muted) ?? null
    },

    settled: async (roomId: string): Promise<boolean> => (await done.get(roomId)) ?? false,
  }
}
