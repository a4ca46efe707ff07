import { spawnSync } from 'node:child_process'

/** One picture of a recording, as one colour. */
export interface Frame {
  /** ms from the start of the file */
  readonly at: number
  readonly rgb: readonly [red: number, green: number, blue: number]
}

/** Every picture of a recording, each reduced to one pixel. */
export function framesOf(path: string): Frame[] {
  const times = run('ffprobe', [
    ...['-v', 'error', '-select_streams', 'v', '-show_entries', 'frame=pts_time', '-of', 'csv=p=0', path],
  ])
    .toString('utf8')
    .split('\n')
    .map((line) => Number.parseFloat(line))
    .filter(Number.isFinite)
  const pixels = run('ffmpeg', [
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

function run(command: string, args: readonly string[]): Buffer {
  const { status, stdout, stderr } = spawnSync(command, args, { maxBuffer: 256 * 1024 * 1024, timeout: 180_000 })
  if (status !== 0) throw new Error(`${command} ended with ${status}: ${stderr.toString().slice(-500)}`)
  return stdout
}
