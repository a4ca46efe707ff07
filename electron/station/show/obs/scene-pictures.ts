import { setTimeout as pauseFor } from 'node:timers/promises'
import { z } from 'zod'
import { mayAsk, type PicturedObs, slowMs, takeScreenshot, worksHard } from './screenshot.ts'

/** A scene's, as OBS gives it. */
export const sceneName = z.string().min(1).max(500)

/** A picture that is younger than this, in ms, is given again. */
const freshMs = 3000
/** From one picture of an OBS to its next, in ms. */
const gapMs = 200
/** The same where OBS is busy: pictures give way to the show. */
const busyGapMs = 2000

interface Taken {
  /** By the scene's UUID. */
  readonly pictures: Map<string, { readonly jpeg: Buffer; readonly at: number }>
  readonly running: Map<string, Promise<void>>
  /** Pictures of one OBS are taken one after the other. */
  last: Promise<unknown>
  endedAt: number
  tookMs: number
}

export type ScenePictures = ReturnType<typeof createScenePictures>

/** Small pictures of the scenes that are not on air, for the grid of scenes: one at a time, and only on request. */
export function createScenePictures(deps: {
  obsIn: (roomId: string) => PicturedObs | undefined
  /** Monotonic, in ms. */
  now?: () => number
  pause?: (ms: number) => Promise<unknown>
}) {
  const now = deps.now ?? (() => performance.now())
  const pause = deps.pause ?? ((ms: number) => pauseFor(ms))
  const taken = new WeakMap<PicturedObs, Taken>()

  function takenOf(obs: PicturedObs): Taken {
    const found = taken.get(obs)
    if (found) return found
    const made: Taken = {
      pictures: new Map(),
      running: new Map(),
      last: Promise.resolve(),
      endedAt: -Infinity,
      tookMs: 0,
    }
    taken.set(obs, made)
    return made
  }

  async function renew(obs: PicturedObs, one: Taken, uuid: string): Promise<void> {
    const gap = worksHard(obs) || one.tookMs > slowMs ? busyGapMs : gapMs
    const waitMs = Math.ceil(one.endedAt + gap - now())
    if (waitMs > 0) await pause(waitMs)
    // OBS may have changed while this waited.
    const scenes = obs.shown()?.scenes ?? []
    for (const known of one.pictures.keys()) if (!scenes.some((two) => two.uuid === known)) one.pictures.delete(known)
    const scene = scenes.find((two) => two.uuid === uuid)
    if (!scene || !mayAsk(obs)) return
    const begun = now()
    const jpeg = await takeScreenshot(obs, scene)
    one.endedAt = now()
    one.tookMs = one.endedAt - begun
    if (jpeg) one.pictures.set(uuid, { jpeg, at: one.endedAt })
  }

  return {
    /** The latest picture of a scene, by its name; null where there is none. Never throws. */
    async picture(roomId: string, name: string): Promise<Buffer | null> {
      const obs = deps.obsIn(roomId)
      const uuid = obs?.shown()?.scenes.find((scene) => scene.name === name)?.uuid
      if (!obs || uuid === undefined) return null
      const one = takenOf(obs)
      const present = one.pictures.get(uuid)
      if (mayAsk(obs) && (!present || now() - present.at > freshMs)) {
        const asked = one.running.get(uuid) ?? one.last.then(() => renew(obs, one, uuid))
        one.running.set(uuid, asked)
        one.last = asked
        await asked.finally(() => one.running.delete(uuid))
      }
      return one.pictures.get(uuid)?.jpeg ?? null
    },
  }
}
