import { createHash } from 'node:crypto'
import { EventSubscription } from 'obs-websocket-js/json'
import type { Scene } from '../../../../shared/domain/show/obs.ts'
import { createBackOff } from './back-off.ts'
import { closingOf, ObsClient, within } from './client.ts'
import { callMs, connectMs } from './connection.ts'
import { brightestOf, readPicture } from './picture.ts'
import { createRest } from './rest.ts'

/** What is heard and seen of an OBS's program. */
export interface Heard {
  /** Of the loudest input in the scene, in dB full scale; null while none is told of. */
  readonly loudestDb: number | null
  readonly picture: { readonly at: number; readonly brightest: number; readonly print: string } | null
}

const lookMs = 3000
/** A level is the loudest of this time, in ms: speech has pauses. */
const windowMs = 1500
/** What was heard before that, in ms, is not drawn any more. OBS tells of levels each 50 ms. */
const drawnMs = 500
/** What a picture is made small to. */
const size = { imageWidth: 64, imageHeight: 36 }
/** 20 dB above full scale. What OBS tells of a meter that it has just made may be any number. */
const loudestPeak = 10
/** Nothing is quieter, in dB. */
const floorDb = -100

export type ObsMeters = ReturnType<typeof createObsMeters>

/**
 * A second connection to an OBS, for what comes 20 times a second: on the first it would delay every order. It is there
 * only while somebody is to be heard.
 */
export function createObsMeters(
  address: string,
  password: string | null,
  ports: {
    readonly isWanted: () => boolean
    readonly program: () => Scene | null
    /** Levels were told of: 20 times a second. */
    readonly onLevels?: () => void
    readonly now?: () => number
  },
) {
  const now = ports.now ?? (() => performance.now())
  const backOff = createBackOff(Math.random)
  let levels: { readonly at: number; readonly db: readonly number[] }[] = []
  let picture: Heard['picture'] = null
  let client: ObsClient | null = null
  let ended = false
  const { rest, wake } = createRest()

  async function live(): Promise<void> {
    while (!ended) {
      if (!ports.isWanted()) {
        await rest(1000)
        continue
      }
      client = new ObsClient()
      try {
        await listen(client)
      } catch {
        // What is wrong with this OBS is told by its first connection.
      }
      client.terminate()
      client = null
      levels = []
      picture = null
      if (!ended && ports.isWanted()) await rest(backOff.next())
    }
  }

  async function listen(one: ObsClient): Promise<void> {
    const eventSubscriptions = EventSubscription.InputVolumeMeters
    await within(connectMs, one.connect(address, password ?? undefined, { eventSubscriptions }))
    const closed = closingOf(one)
    one.on('InputVolumeMeters', ({ inputs }) => hear(inputs))
    backOff.reset()
    while (!ended && ports.isWanted()) {
      await Promise.race([closed, look(one)])
      await Promise.race([closed, rest(lookMs)])
    }
  }

  function hear(inputs: unknown): void {
    const at = now()
    levels = levels.filter((one) => at - one.at < windowMs)
    const db = levelsOf(inputs)
    if (db.length > 0) levels.push({ at, db })
    ports.onLevels?.()
  }

  /** The scene as it is drawn; a transition is not in it. */
  async function look(one: ObsClient): Promise<void> {
    const scene = ports.program()
    if (!scene) return
    const asked = { sourceUuid: scene.uuid, imageFormat: 'ppm', ...size }
    const { imageData } = await within(callMs, one.call('GetSourceScreenshot', asked))
    const pixels = readPicture(imageData)
    if (!pixels) return
    const print = createHash('sha1').update(pixels).digest('base64url')
    picture = { at: now(), brightest: brightestOf(pixels), print }
  }

  void live()

  return {
    heard(): Heard {
      const at = now()
      const fresh = levels.filter((one) => at - one.at < windowMs)
      return { loudestDb: fresh.length === 0 ? null : Math.max(...fresh.flatMap(({ db }) => db)), picture }
    },
    /** Of each channel, in dB full scale, as it was told last; empty while none is. */
    levels(): readonly number[] {
      const last = levels.at(-1)
      return last && now() - last.at < drawnMs ? last.db : []
    },
    close(): void {
      ended = true
      wake()
      client?.terminate()
    },
  }
}

/**
 * Of an `InputVolumeMeters`, the loudest input by channel, in dB full scale: each input has a list of channels, each
 * `[magnitude, peak, input peak]` as a factor. Looked at by hand: a schema twenty times a second would be most of what
 * an idle station does.
 */
export function levelsOf(inputs: unknown): readonly number[] {
  if (!Array.isArray(inputs)) return []
  const loudest: number[] = []
  for (const input of inputs.slice(0, 500)) {
    const channels: unknown = (input as { inputLevelsMul?: unknown } | null)?.inputLevelsMul
    if (!Array.isArray(channels)) continue
    for (const [at, channel] of channels.slice(0, 16).entries()) {
      const peak: unknown = Array.isArray(channel) ? channel[1] : undefined
      if (typeof peak !== 'number' || !(peak <= loudestPeak)) return []
      const db = peak <= 0 ? floorDb : Math.max(floorDb, 20 * Math.log10(peak))
      loudest[at] = Math.max(loudest[at] ?? floorDb, db)
    }
  }
  return loudest
}
