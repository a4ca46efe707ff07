import { z } from 'zod'
import type { Scene } from '../../../../shared/domain/show/obs.ts'
import type { ObsConnection } from './connection.ts'

/** A request that took longer than this, in ms, was one too many. */
export const slowMs = 200
/** Of OBS on all cores, in percent. Above it, pictures give way to the show. */
const busyCpu = 80
/** A JPEG of 320 x 180 at this quality is 5 to 20 kB; nothing much larger is kept. */
const mostBytes = 200 * 1024
const size = { imageFormat: 'jpg', imageWidth: 320, imageHeight: 180, imageCompressionQuality: 70 } as const

const dataUri = 'data:image/jpg;base64,'
const screenshot = z.object({ imageData: z.string().max(mostBytes * 2) })

export type PicturedObs = Pick<ObsConnection, 'call' | 'shown' | 'state' | 'isChanging'>

/** None while a scene collection loads, when a request may crash OBS. */
export const mayAsk = (obs: PicturedObs): boolean => obs.state() === 'connected' && !obs.isChanging()
export const worksHard = (obs: PicturedObs): boolean => (obs.shown()?.stats?.cpu ?? 0) > busyCpu

/** Null where OBS gives none, or something else than a small JPEG. */
export async function takeScreenshot(obs: PicturedObs, scene: Scene): Promise<Buffer | null> {
  try {
    const answer = await obs.call('GetSourceScreenshot', { sourceUuid: scene.uuid, ...size })
    const { imageData } = screenshot.parse(answer)
    if (!imageData.startsWith(dataUri)) return null
    const jpeg = Buffer.from(imageData.slice(dataUri.length), 'base64')
    return jpeg.length <= mostBytes && jpeg[0] === 0xff && jpeg[1] === 0xd8 ? jpeg : null
  } catch {
    return null
  }
}
