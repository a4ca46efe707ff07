import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Random } from '../random.ts'
import { connectClient, type StationClient } from '../station-client.ts'
import { until } from '../until.ts'
import { type ObsProcess, startObs } from './obs-process.ts'
import { type Frame, framesOf } from './recorded-colours.ts'

/** Scenes of one plain colour each, as distinct as possible. OBS counts `0xAABBGGRR`. */
const colours = {
  Rouge: [255, 0, 0],
  Vert: [0, 255, 0],
  Bleu: [0, 0, 255],
  Blanc: [255, 255, 255],
  Sécurité: [0, 0, 0],
} as const satisfies Readonly<Record<string, readonly [number, number, number]>>
type SceneName = keyof typeof colours
const taken = ['Rouge', 'Vert', 'Bleu', 'Blanc'] as const
const fadeMs = 300
/** A colour this far from every scene's belongs to none of them: a fade. */
const nearEnough = 60

export interface Verdict {
  readonly takes: number
  readonly refused: number
  /** Legs of takes that were not confirmed, by reason. */
  readonly failed: Readonly<Record<string, number>>
  readonly changes: number
  readonly frames: number
  readonly judged: number
  /** Where the recording and the log differ. */
  readonly wrong: readonly string[]
  /** The differences if the log said each change two seconds late. If there are none, the comparison proves nothing. */
  readonly wrongIfLate: number
}

interface JudgedRoom {
  readonly roomId: string
  readonly obs: ObsProcess
}

/**
 * Takes over two rooms while both record, as hurried operators do. Then each picture of both recordings is compared
 * with what the log calls on air at that instant. The recording is independent of the program.
 */
export async function judge(options: {
  readonly folder: string
  readonly station: { readonly url: string; readonly token: string }
  readonly takes: number
  readonly random: Random
  readonly onObs: (obs: ObsProcess) => void
}): Promise<Verdict> {
  const { random } = options
  const client = await connectClient(options.station)
  const second = await connectClient(options.station)
  const rooms: JudgedRoom[] = []
  for (const name of ['Plénière', 'Atelier'])
    rooms.push(await openRoom(client, name, join(options.folder, name), options.onObs))
  await until('both are connected', async () =>
    (await client.rows('show', {})).every(({ obs }) => obs?.state === 'connected'),
  )
  await client.done('show.record.start', { rooms: 'all' })
  const counts: Counts = { takes: 0, refused: 0, failed: {} }
  await pause(1200)
  while (counts.takes < options.takes) {
    await press(client, second, rooms, random, counts)
    await pause(random.int(1050, 1300))
  }
  await pause(800)
  const { legs } = await client.done('show.record.stop', { rooms: 'all' })
  if (legs.some(({ state }) => state !== 'confirmed')) throw new Error(`the recordings: ${JSON.stringify(legs)}`)

  let [changes, frames, judged] = [0, 0, 0]
  let wrongIfLate = 0
  const wrong: string[] = []
  for (const { roomId, obs } of rooms) {
    const recordings = await client.rows('recordings', {})
    const recording = recordings.find((one) => one.roomId === roomId)
    if (!recording?.file) throw new Error('no recording of a room')
    const chapters = await chaptersOf(client, recording.recordingId)
    const pictures = await framesOf(join(obs.recordings, recording.file))
    const found = compare(chapters, pictures)
    wrongIfLate += compare(late(chapters), pictures).wrong.length
    changes += chapters.length
    frames += found.frames
    judged += found.judged
    wrong.push(...found.wrong.map((one) => `${obs.recordings} ${one}`))
  }
  client.close()
  second.close()
  return { ...counts, changes, frames, judged, wrong, wrongIfLate }
}

interface Counts {
  takes: number
  refused: number
  readonly failed: Record<string, number>
}

async function openRoom(client: StationClient, name: string, folder: string, onObs: (obs: ObsProcess) => void) {
  const canvas = [320, 180] as const
  const obs = await startObs({ folder, canvas, fps: 20 })
  onObs(obs)
  for (const [scene, [red, green, blue]] of Object.entries(colours))
    await obs.hand.addScene(scene, (0xff000000 | (blue << 16) | (green << 8) | red) >>> 0, [...canvas])
  await obs.hand.studioMode(true)
  await obs.hand.fade(fadeMs)
  await obs.hand.call('SetCurrentProgramScene', { sceneName: 'Rouge' })
  await pause(fadeMs + 200)
  const { roomId } = await client.done('rooms.add', { name })
  const { address, password } = obs
  await client.done('obs.add', { name: `OBS ${name}`, address, password, roomId, safetyScene: 'Sécurité' })
  return { roomId, obs }
}

/** One press, or a hurried variant of one. */
async function press(
  client: StationClient,
  second: StationClient,
  rooms: readonly JudgedRoom[],
  random: Random,
  counts: Counts,
): Promise<void> {
  const scene = () => taken[random.int(0, taken.length - 1)] ?? 'Rouge'
  const [first, other] = rooms as [JudgedRoom, JudgedRoom]
  const send = async (by: StationClient, legs: { roomId: string; scene: SceneName }[]) => {
    const reply = await by.command('show.take', { legs }, crypto.randomUUID())
    if ('outcome' in reply) {
      counts.takes += 1
      for (const { state, reason } of reply.outcome.legs)
        if (state !== 'confirmed') counts.failed[reason ?? state] = (counts.failed[reason ?? state] ?? 0) + 1
    } else if (reply.problem.type.endsWith('/too-soon')) counts.refused += 1
    else throw new Error(JSON.stringify(reply.problem))
  }
  const both = () => rooms.map(({ roomId }) => ({ roomId, scene: scene() }))
  switch (random.int(0, 5)) {
    case 0:
      return await send(client, both())
    case 1: {
      // A double press by two people, and then a cut to other scenes in the same second.
      const legs = both()
      await Promise.all([send(client, legs), pause(random.int(0, 200)).then(() => send(second, legs))])
      return await send(second, both())
    }
    case 2: {
      // The rooms 0.2 s apart, and the first of them once more.
      const one = { roomId: first.roomId, scene: scene() }
      await Promise.all([
        send(client, [one]),
        pause(200).then(() => send(second, [{ roomId: other.roomId, scene: scene() }])),
        pause(400).then(() => send(second, [{ roomId: first.roomId, scene: scene() }])),
      ])
      return
    }
    case 3: {
      // Safety during the fade of a take, and back 0.2 s later, during its own.
      const taking = send(client, both())
      await pause(200)
      const safety = second.done('show.safety', { rooms: 'all' })
      await pause(200)
      await Promise.all([taking, safety, client.done('show.return', { rooms: 'all' })])
      counts.takes += 2
      return
    }
    case 4: {
      // By hand in OBS.
      await first.obs.hand.call('SetCurrentProgramScene', { sceneName: scene() })
      await pause(fadeMs + 100)
      return await send(client, both())
    }
    default: {
      // A moment after OBS has answered, while the fade of the one before still runs.
      await send(client, [{ roomId: other.roomId, scene: scene() }])
      return await send(second, [{ roomId: first.roomId, scene: scene() }])
    }
  }
}

interface LogChapter {
  readonly from: number
  readonly to: number
  readonly scene: SceneName
}

/** What the log calls on air, from the chapters of the file. */
async function chaptersOf(client: StationClient, recordingId: string): Promise<LogChapter[]> {
  const response = await client.fetch(`/api/v1/export/chapters?format=csv&recording=${encodeURIComponent(recordingId)}`)
  if (!response.ok) throw new Error(`chapters: ${response.status}`)
  const ms = (time: string) => {
    const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number)
    return ((hours * 60 + minutes) * 60 + seconds) * 1000
  }
  return (await response.text())
    .split('\r\n')
    .slice(1, -1)
    .map((line) => line.split(';'))
    .map(([, from = '', to = '', title = '']) => ({ from: ms(from), to: ms(to), scene: title as SceneName }))
}

/** All but the first change, which sets the clock. */
const late = ([first, ...others]: readonly LogChapter[]): LogChapter[] => {
  const [second, ...rest] = others
  if (!first || !second) return []
  return [first, second, ...rest.map(({ from, to, scene }) => ({ from: from + 2000, to: to + 2000, scene }))]
}

const shownBy = ({ rgb }: Frame): SceneName | null => {
  for (const [scene, colour] of Object.entries(colours))
    if (Math.hypot(...colour.map((value, index) => value - (rgb[index] ?? 0))) < nearEnough) return scene as SceneName
  return null
}

/** A busy machine may draw a fade this late, in ms. */
const lateMs = 1000

/** Whether a picture consists only of these two scenes. */
function isBetween({ rgb }: Frame, one: SceneName, other: SceneName): boolean {
  const [from, to] = [colours[one], colours[other]]
  const along = to.map((value, index) => value - (from[index] ?? 0))
  const length = along.reduce((sum, value) => sum + value * value, 0)
  const share = along.reduce((sum, value, index) => sum + value * ((rgb[index] ?? 0) - (from[index] ?? 0)), 0) / length
  if (!(share >= 0 && share <= 1)) return false
  return (
    Math.hypot(...along.map((value, index) => (from[index] ?? 0) + share * value - (rgb[index] ?? 0))) < nearEnough / 2
  )
}

/** Tolerance: the transition. The first change in the file sets the file's clock. */
function compare(chapters: readonly LogChapter[], frames: readonly Frame[]) {
  const [first, next] = chapters
  if (!first || !next) throw new Error('nothing was taken')
  const change = frames.findIndex((frame, index) => {
    const before = frames.slice(0, index).findLast((one) => shownBy(one) !== null)
    return before !== undefined && shownBy(frame) === next.scene && shownBy(before) === first.scene
  })
  const offset = (frames[change]?.at ?? Number.NaN) - next.from
  if (!Number.isFinite(offset)) throw new Error(`the recording never goes from ${first.scene} to ${next.scene}`)
  let judged = 0
  const wrong: string[] = []
  const spared = new Set<LogChapter>()
  for (const frame of frames) {
    const at = frame.at - offset
    const chapter = chapters.findLast(({ from }) => from <= at)
    if (!chapter) continue
    const isChanging =
      (at > chapter.to - fadeMs * 1.5 && chapter !== chapters.at(-1)) ||
      (at < chapter.from + fadeMs / 2 && chapter !== first)
    if (isChanging) continue
    judged += 1
    const shown = shownBy(frame)
    // A mixture of this scene and its neighbour is their transition, drawn late by OBS. The following pictures are
    // judged.
    const near = [chapters[chapters.indexOf(chapter) - 1], chapters[chapters.indexOf(chapter) + 1]].filter(
      (one) => one && Math.min(Math.abs(at - one.from), Math.abs(at - one.to)) < lateMs,
    )
    if (shown === null && near.some((one) => one && isBetween(frame, one.scene, chapter.scene))) continue
    // So is one picture of a neighbour: the first or the last of a fade, or the one before a cut.
    if (near.some((one) => one && one.scene === shown && shown !== chapter.scene) && !spared.has(chapter)) {
      spared.add(chapter)
      continue
    }
    if (shown !== chapter.scene)
      wrong.push(`${Math.round(at)} ms: the log says ${chapter.scene}, it shows ${shown ?? frame.rgb.join(',')}`)
  }
  return { frames: frames.length, judged, wrong, offset }
}
