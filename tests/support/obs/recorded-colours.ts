import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

/** One picture of a recording, as one colour. */
export interface Frame {
  /** ms from the start of the file */
  readonly at: number
  readonly rgb: readonly [red: number, green: number, blue: number]
}

/** Every picture of a recording, each reduced to one pixel. */
export async function framesOf(path: string): Promise<Frame[]> {
  const told = await run('ffprobe', [
    ...['-v', 'error', '-select_streams', 'v', '-show_entries', 'frame=pts_time', '-of', 'csv=p=0', path],
  ])
  const times = told
    .toString('utf8')
    .split('\n')
    .map((line) => Number.parseFloat(line))
    .filter(Number.isFinite)
  const pixels = await run('ffmpeg', [
    ...['-v', 'error', '-i', path, '-an', '-fps_mode', 'passthrough', '-vf', 'scale=1:1:flags=area'],
    ...['-f', 'rawvideo', '-pix_fmt', 'rgb24', '-'],
  ])
  if (times.length === 0 || pixels.length !== times.length * 3)
    throw new Error(`${path}: ${times.length} times for ${pixels.length / 3} pictures`)
  return times.map((seconds, index) => {
    const [red = 0, green = 0, blue = 0] = pixels.subarray(index * 3, index * 3 + 3)
    return { at: seconds * 1000, rgb: [red, green, blue] }
  })
}

/** Without holding up a station that the same process runs: it would take its OBS for a frozen one. */
async function run(command: string, args: readonly string[]): Promise<Buffer> {
  const limits = { maxBuffer: 256 * 1024 * 1024, timeout: 180_000, encoding: 'buffer' } as const
  return (await promisify(execFile)(command, args, limits)).stdout
}
