import { setTimeout as pauseFor } from 'node:timers/promises'
import type { Scene } from '../../../../shared/domain/show/obs.ts'
import { mayAsk, type PicturedObs as Obs, slowMs, takeScreenshot, worksHard } from './screenshot.ts'

export const thumbnailKinds = ['program', 'preview'] as const
export type ThumbnailKind = (typeof thumbnailKinds)[number]

/** Between two rounds to one OBS, in ms. */
const roundMs = 1000
/** The same where OBS is busy: pictures give way to the show. */
const busyRoundMs = 5000
/** What nobody has asked for within this time, in ms, is not taken with the next round. */
const askedMs = 5000

interface Taken {
  readonly pictures: Map<ThumbnailKind, { readonly uuid: string; readonly jpeg: Buffer }>
  readonly askedAt: Map<ThumbnailKind, number>
  roundAt: number
  tookMs: number
  running: Promise<void> | null
}

export type Thumbnails = ReturnType<typeof createThumbnails>

/**
 * Small pictures of what an OBS shows: taken only while somebody asks, at most once a second and OBS, fewer where it is
 * busy, and none while a scene collection loads, when a request may crash it.
 */
export function createThumbnails(deps: {
  obsIn: (roomId: string) => Obs | undefined
  /** Monotonic, in ms. */
  now?: () => number
  pause?: (ms: number) => Promise<unknown>
}) {
  const now = deps.now ?? (() => performance.now())
  const pause = deps.pause ?? ((ms: number) => pauseFor(ms))
  /** With the connection they end; the last picture of a silent OBS stays, for whoever shows it as the last one. */
  const taken = new WeakMap<Obs, Taken>()

  function takenOf(obs: Obs): Taken {
    const found = taken.get(obs)
    if (found) return found
    const made: Taken = { pictures: new Map(), askedAt: new Map(), roundAt: -Infinity, tookMs: 0, running: null }
    taken.set(obs, made)
    return made
  }

  /** ms until the next round may begin; null where none may. A picture that is missing does not wait for a slow OBS. */
  function nextRoundIn(obs: Obs, { roundAt, tookMs }: Taken, isMissing: boolean): number | null {
    if (!mayAsk(obs)) return null
    const isBusy = (tookMs > slowMs && !isMissing) || worksHard(obs)
    return Math.max(0, Math.ceil(roundAt + (isBusy ? busyRoundMs : roundMs) - now()))
  }

  async function renew(obs: Obs, one: Taken, isMissing = false): Promise<void> {
    if (!one.running && nextRoundIn(obs, one, isMissing) === 0)
      one.running = round(obs, one).finally(() => {
        one.running = null
      })
    await one.running
  }

  async function round(obs: Obs, one: Taken): Promise<void> {
    one.roundAt = now()
    let slowest = 0
    for (const kind of thumbnailKinds) {
      const scene = sceneOf(obs, kind)
      const asked = one.askedAt.get(kind)
      if (!scene || asked === undefined || now() - asked > askedMs || obs.isChanging()) continue
      const begun = now()
      const jpeg = await takeScreenshot(obs, scene)
      slowest = Math.max(slowest, now() - begun)
      if (jpeg) one.pictures.set(kind, { uuid: scene.uuid, jpeg })
    }
    one.tookMs = slowest
  }

  return {
    /** The latest picture, or null where there is none; never throws. */
    async picture(roomId: string, kind: ThumbnailKind): Promise<Buffer | null> {
      const obs = deps.obsIn(roomId)
      if (!obs) return null
      const one = takenOf(obs)
      one.askedAt.set(kind, now())
      await renew(obs, one)
      if (!present()) {
        // The scene has just changed: the right picture is worth a moment.
        const ms = nextRoundIn(obs, one, true)
        if (ms !== null && ms <= roundMs) {
          // A timer may come a hair early.
          await pause(ms + 2)
          await renew(obs, one, true)
        }
      }
      return present()

      /** Another scene's picture under this one's name would be a lie. */
      function present(): Buffer | null {
        const found = one.pictures.get(kind)
        const scene = obs && sceneOf(obs, kind)
        return found && (!scene || scene.uuid === found.uuid) ? found.jpeg : null
      }
    },
  }
}

function sceneOf(obs: Obs, kind: ThumbnailKind): Scene | null {
  const shown = obs.shown()
  if (!shown) return null
  return kind === 'program' ? shown.program : shown.studioMode ? shown.preview : null
}
