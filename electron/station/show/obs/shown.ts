import { z } from 'zod'
import type { Scene } from '../../../../shared/domain/show/obs.ts'

/** What an OBS shows and does, as it said last. */
export interface Shown {
  readonly scenes: readonly Scene[]
  readonly program: Scene | null
  readonly preview: Scene | null
  readonly studioMode: boolean
  /** Of the transition that a take runs, in ms; 0 for a cut. */
  readonly transitionMs: number
  readonly recording: Recording
  readonly streaming: Streaming
  readonly stats: Stats | null
  /** As counted at each of the last heartbeats, oldest first: of the picture, the recording and the stream. */
  readonly frames: readonly (readonly Frames[])[]
}

/** Since OBS, or the output, was started. */
export interface Frames {
  readonly lostFrames: number
  readonly totalFrames: number
}

export interface Recording {
  readonly active: boolean
  readonly paused: boolean
  readonly ms: number
  readonly bytes: number
}

export interface Streaming {
  readonly active: boolean
  readonly reconnecting: boolean
  /** Of all connections of this stream. */
  readonly bytes: number
  /** Of the last one: OBS counts anew at each. */
  readonly counted: number
  readonly skippedFrames: number
  readonly totalFrames: number
}

export interface Stats {
  /** Of all cores, in percent. */
  readonly cpu: number
  /** MB, where recordings go. */
  readonly diskMb: number
  readonly renderSkipped: number
  readonly renderTotal: number
  readonly outputSkipped: number
  readonly outputTotal: number
}

const text = z.string().max(1000)
const count = z.number().finite()
const sceneAnswer = z.object({ sceneName: text, sceneUuid: text }).transform(toScene)
function toScene({ sceneName, sceneUuid }: { sceneName: string; sceneUuid: string }): Scene {
  return { uuid: sceneUuid, name: sceneName }
}

/** Requests whose answers make a `Shown`, in this order. */
export const wholeState = [
  { requestType: 'GetSceneList', requestData: {} },
  { requestType: 'GetStudioModeEnabled' },
  { requestType: 'GetCurrentSceneTransition' },
  { requestType: 'GetRecordStatus' },
  { requestType: 'GetStreamStatus' },
  { requestType: 'GetStats' },
] as const

const sceneList = z
  .object({
    scenes: z.array(z.object({ sceneName: text, sceneUuid: text })).max(2000),
    currentProgramSceneName: text.nullable(),
    currentProgramSceneUuid: text.nullable(),
    currentPreviewSceneName: text.nullable(),
    currentPreviewSceneUuid: text.nullable(),
  })
  .transform((list) => ({
    // OBS counts from the bottom of its list.
    scenes: list.scenes.map(toScene).reverse(),
    program: named(list.currentProgramSceneUuid, list.currentProgramSceneName),
    preview: named(list.currentPreviewSceneUuid, list.currentPreviewSceneName),
  }))
const named = (uuid: string | null, name: string | null): Scene | null =>
  uuid === null || name === null ? null : { uuid, name }

const recordStatus = z
  .object({ outputActive: z.boolean(), outputPaused: z.boolean(), outputDuration: count, outputBytes: count })
  .transform(
    ({ outputActive, outputPaused, outputDuration, outputBytes }): Recording => ({
      active: outputActive,
      paused: outputPaused,
      ms: outputDuration,
      bytes: outputBytes,
    }),
  )
const streamStatus = z
  .object({
    outputActive: z.boolean(),
    outputReconnecting: z.boolean(),
    outputBytes: count,
    outputSkippedFrames: count,
    outputTotalFrames: count,
  })
  .transform(
    (status): Streaming => ({
      active: status.outputActive,
      reconnecting: status.outputReconnecting,
      bytes: status.outputBytes,
      counted: status.outputBytes,
      skippedFrames: status.outputSkippedFrames,
      totalFrames: status.outputTotalFrames,
    }),
  )
const stats = z
  .object({
    cpuUsage: count,
    availableDiskSpace: count,
    renderSkippedFrames: count,
    renderTotalFrames: count,
    outputSkippedFrames: count,
    outputTotalFrames: count,
  })
  .transform(
    (found): Stats => ({
      cpu: found.cpuUsage,
      diskMb: found.availableDiskSpace,
      renderSkipped: found.renderSkippedFrames,
      renderTotal: found.renderTotalFrames,
      outputSkipped: found.outputSkippedFrames,
      outputTotal: found.outputTotalFrames,
    }),
  )

/** One request's place in a batch: what it answered, where it did. */
const answered = z.array(
  z.object({
    requestStatus: z.object({ result: z.boolean(), code: z.number() }),
    responseData: z.unknown().optional(),
  }),
)

/** @throws where OBS has answered something else than obs-websocket 5 says, or not all of it. */
export function readWholeState(results: unknown, before: Shown | null): Shown {
  const [list, studio, transition, record, stream, found] = answered
    .parse(results)
    .map(({ responseData }) => responseData)
  const shown = {
    ...sceneList.parse(list),
    studioMode: z.object({ studioModeEnabled: z.boolean() }).parse(studio).studioModeEnabled,
    // A stinger's is null: what it takes is known when it has ended.
    transitionMs: z.object({ transitionDuration: count.nullable() }).parse(transition).transitionDuration ?? 0,
    recording: recordStatus.parse(record),
    // An OBS without a stream service set up does not answer this one.
    streaming: addedUp(streamStatus.safeParse(stream).data ?? idleStream, before),
    stats: stats.safeParse(found).data ?? null,
  }
  return { ...shown, frames: framesSince(before, shown) }
}

/** Ten seconds of heartbeats, as for the alarms. */
const mostBeats = 11
const framesSince = (before: Shown | null, { stats, streaming }: Pick<Shown, 'stats' | 'streaming'>) =>
  [
    ...(before?.frames ?? []),
    [
      { lostFrames: stats?.renderSkipped ?? 0, totalFrames: stats?.renderTotal ?? 0 },
      { lostFrames: stats?.outputSkipped ?? 0, totalFrames: stats?.outputTotal ?? 0 },
      { lostFrames: streaming.skippedFrames, totalFrames: streaming.totalFrames },
    ],
  ].slice(-mostBeats)

export const idleStream: Streaming = {
  active: false,
  reconnecting: false,
  bytes: 0,
  counted: 0,
  skippedFrames: 0,
  totalFrames: 0,
}

function addedUp(now: Streaming, before: Shown | null): Streaming {
  if (!before?.streaming.active) return now
  const { bytes, counted } = before.streaming
  return { ...now, bytes: bytes + now.counted - (now.counted < counted ? 0 : counted) }
}

/** Requests of each heartbeat, in this order. */
export const pulse = [
  { requestType: 'GetStats' },
  { requestType: 'GetRecordStatus' },
  { requestType: 'GetStreamStatus' },
] as const

export function readPulse(results: unknown, before: Shown): Shown {
  const [found, record, stream] = answered.parse(results).map(({ responseData }) => responseData)
  const shown = {
    ...before,
    stats: stats.safeParse(found).data ?? before.stats,
    recording: recordStatus.safeParse(record).data ?? before.recording,
    streaming: addedUp(streamStatus.safeParse(stream).data ?? before.streaming, before),
  }
  return { ...shown, frames: framesSince(before, shown) }
}

export interface OutputChange {
  readonly state:
    | 'starting'
    | 'started'
    | 'stopping'
    | 'stopped'
    | 'reconnecting'
    | 'reconnected'
    | 'paused'
    | 'resumed'
  /** The file, where OBS tells it. */
  readonly path: string | null
}

const outputChange = z
  .object({
    outputState: z.enum([
      'OBS_WEBSOCKET_OUTPUT_STARTING',
      'OBS_WEBSOCKET_OUTPUT_STARTED',
      'OBS_WEBSOCKET_OUTPUT_STOPPING',
      'OBS_WEBSOCKET_OUTPUT_STOPPED',
      'OBS_WEBSOCKET_OUTPUT_RECONNECTING',
      'OBS_WEBSOCKET_OUTPUT_RECONNECTED',
      'OBS_WEBSOCKET_OUTPUT_PAUSED',
      'OBS_WEBSOCKET_OUTPUT_RESUMED',
    ]),
    outputPath: text.nullish(),
  })
  .transform(
    ({ outputState, outputPath }): OutputChange => ({
      state: outputState.slice('OBS_WEBSOCKET_OUTPUT_'.length).toLowerCase() as OutputChange['state'],
      path: outputPath || null,
    }),
  )

/** An event that tells of an output; undefined where it tells nothing that is known. */
export const outputChangeOf = (event: unknown): OutputChange | undefined => outputChange.safeParse(event).data

/** An event that names a scene; undefined where it does not. */
export const sceneOf = (event: unknown): Scene | undefined => sceneAnswer.safeParse(event).data

export const isNotReadyAnswer = (results: unknown): boolean =>
  answered.safeParse(results).data?.some(({ requestStatus }) => requestStatus.code === 207) ?? false
