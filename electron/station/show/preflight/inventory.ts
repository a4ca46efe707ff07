import { z } from 'zod'
import type { Scene } from '../../../../shared/domain/show/obs.ts'
import type { ObsConnection } from '../obs/connection.ts'
import { audioInputs } from '../privacy/mute.ts'

/** All that a look before the doors needs to know of one OBS. */
export interface ObsInventory {
  readonly canvas: { readonly width: number; readonly height: number }
  readonly scenes: readonly Scene[]
  readonly studioMode: boolean
  /** By scene: its sources, shown or hidden. */
  readonly items: ReadonlyMap<string, readonly { readonly name: string; readonly shown: boolean }[]>
  readonly audio: readonly { readonly name: string; readonly muted: boolean }[]
  /** Files that sources show or play. */
  readonly files: readonly { readonly source: string; readonly path: string }[]
  readonly fonts: readonly { readonly source: string; readonly face: string }[]
  readonly diskMb: number | null
  /** kbit/s of a recording, where OBS says it. */
  readonly recordingKbps: number | null
  readonly hasStreamTarget: boolean
}

const canvas = z.object({ baseWidth: z.number(), baseHeight: z.number() })
const inputList = z.object({
  inputs: z
    .array(z.object({ inputName: z.string().max(1000), inputUuid: z.string().max(64), inputKind: z.string() }))
    .max(500),
})
const batchAnswers = z.array(
  z.object({ requestStatus: z.object({ result: z.boolean() }), responseData: z.unknown().optional() }),
)
const inputSettings = z.object({
  inputSettings: z.object({
    file: z.string().max(4000).optional(),
    local_file: z.string().max(4000).optional(),
    is_local_file: z.boolean().optional(),
    font: z.object({ face: z.string().max(200) }).optional(),
  }),
})
const itemList = z.object({
  sceneItems: z.array(z.object({ sourceName: z.string().max(1000), sceneItemEnabled: z.boolean() })).max(1000),
})
/** The key of a stream is a secret: whether there is one is all that is kept. */
const streamService = z.object({
  streamServiceType: z.string(),
  streamServiceSettings: z.object({ server: z.string().optional(), key: z.string().optional() }),
})
const parameter = z.object({ parameterValue: z.string().nullable(), defaultParameterValue: z.string().nullable() })

/** Requests of one message: a whole collection is some hundred. */
const perBatch = 100
const withFiles = ['image_source', 'ffmpeg_source', 'text_']

/** @throws as a call of OBS does */
export async function takeInventory(obs: ObsConnection): Promise<ObsInventory> {
  const { baseWidth, baseHeight } = canvas.parse(await obs.call('GetVideoSettings'))
  const shown = obs.shown()
  const scenes = shown?.scenes ?? []
  const { inputs } = inputList.parse(await obs.call('GetInputList'))
  const looked = inputs.filter(({ inputKind }) => withFiles.some((kind) => inputKind.startsWith(kind)))
  const settings = await inBatches(
    obs,
    looked.map(({ inputUuid }) => ({ requestType: 'GetInputSettings', requestData: { inputUuid } })),
  )
  const found = looked.flatMap(({ inputName }, index) => {
    const parsed = inputSettings.safeParse(settings[index])
    return parsed.success ? [{ source: inputName, ...parsed.data.inputSettings }] : []
  })
  const lists = await inBatches(
    obs,
    scenes.map(({ uuid }) => ({ requestType: 'GetSceneItemList', requestData: { sceneUuid: uuid } })),
  )
  const service = streamService.safeParse(await obs.call('GetStreamServiceSettings')).data
  const { server, key } = service?.streamServiceSettings ?? {}
  return {
    canvas: { width: baseWidth, height: baseHeight },
    scenes,
    studioMode: shown?.studioMode ?? false,
    items: new Map(
      scenes.map(({ uuid }, index) => [
        uuid,
        (itemList.safeParse(lists[index]).data?.sceneItems ?? []).map(({ sourceName, sceneItemEnabled }) => ({
          name: sourceName,
          shown: sceneItemEnabled,
        })),
      ]),
    ),
    audio: await audioInputs(obs),
    files: found.flatMap(({ source, file, local_file, is_local_file }) => {
      // A media source plays a file unless it is told otherwise.
      const path = file ?? (is_local_file === false ? undefined : local_file)
      return path ? [{ source, path }] : []
    }),
    fonts: found.flatMap(({ source, font }) => (font?.face ? [{ source, face: font.face }] : [])),
    diskMb: shown?.stats?.diskMb ?? null,
    recordingKbps: await bitRate(obs),
    // A platform that is chosen by its name needs no server, one of one's own may need no key.
    hasStreamTarget: service?.streamServiceType === 'rtmp_custom' ? Boolean(server) : Boolean(key),
  }
}

/** Of simple output; null where OBS is set up otherwise. */
async function bitRate(obs: ObsConnection): Promise<number | null> {
  const asked = { parameterCategory: 'SimpleOutput', parameterName: 'VBitrate' }
  const found = parameter.safeParse(await obs.call('GetProfileParameter', asked).catch(() => null)).data
  const value = Number(found?.parameterValue ?? found?.defaultParameterValue)
  return Number.isFinite(value) && value > 0 ? value : null
}

async function inBatches(
  obs: ObsConnection,
  requests: readonly { requestType: string; requestData: object }[],
): Promise<unknown[]> {
  const answers: unknown[] = []
  for (let at = 0; at < requests.length; at += perBatch)
    for (const one of batchAnswers.parse(await obs.batch(requests.slice(at, at + perBatch))))
      answers.push(one.responseData)
  return answers
}
