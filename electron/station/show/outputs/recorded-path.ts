import { z } from 'zod'
import type { ObsConnection } from '../obs/connection.ts'

/** What OBS calls the output of its recording: by its output mode, and whether FFmpeg writes the file. */
const fileOutputs = ['simple_file_output', 'simple_ffmpeg_output', 'adv_file_output', 'adv_ffmpeg_output']

const text = z.string().max(1000)
const outputList = z.object({ outputs: z.array(z.object({ outputName: text, outputActive: z.boolean() })).max(200) })
const outputSettings = z
  .object({ outputSettings: z.object({ path: text.optional(), url: text.optional() }) })
  .transform(({ outputSettings: { url, path } }) => url || path || null)
const answers = z.array(z.object({ responseData: z.unknown().optional() }))

/**
 * The file that OBS writes now, as it tells it when a recording starts; null where it does not say.
 * @throws ObsTimeout; ObsGone
 */
export async function recordedPath(connection: Pick<ObsConnection, 'batch'>): Promise<string | null> {
  const results = await connection.batch([
    { requestType: 'GetOutputList' },
    ...fileOutputs.map((outputName) => ({ requestType: 'GetOutputSettings', requestData: { outputName } })),
  ])
  const [list, ...settings] = (answers.safeParse(results).data ?? []).map(({ responseData }) => responseData)
  const { outputs = [] } = outputList.safeParse(list).data ?? {}
  const isWritten = (name: string) =>
    outputs.some(({ outputName, outputActive }) => outputActive && outputName === name)
  const written = fileOutputs.findIndex(isWritten)
  return written < 0 ? null : (outputSettings.safeParse(settings[written]).data ?? null)
}
