/** Faults of a room's OBS that happen without anybody's action. */
export const alarmKinds = [
  'obs-gone',
  'not-recording',
  'recording-stuck',
  'stream-down',
  'silence',
  'black',
  'freeze',
  'dropped-frames',
  'lagged-frames',
  'disk',
  'cpu',
] as const
export type AlarmKind = (typeof alarmKinds)[number]
/** All that is told of a room, the gravest first. */
export const roomAlarmKinds = ['unexpected-air', ...alarmKinds] as const

/** What is known of a room's air at one moment. Null: not known, which is no fault. */
export interface AirFacts {
  /** ms, on a monotonic clock */
  readonly at: number
  readonly isConnected: boolean
  /** It should be recorded or streamed: a session has begun, or somebody has requested it. */
  readonly mustRecord: boolean
  readonly mustStream: boolean
  /** Sound and picture have an audience now: no planned break, no safety scene, no privacy cut. */
  readonly isWatched: boolean
  readonly scene: string | null
  readonly recording: { readonly active: boolean; readonly paused: boolean; readonly bytes: number } | null
  readonly streaming: { readonly active: boolean; readonly reconnecting: boolean; readonly bytes: number } | null
  /** Counted since OBS was started. */
  readonly rendered: Frames | null
  readonly encoded: Frames | null
  /** MB, where recordings go. */
  readonly diskMb: number | null
  readonly cpuPercent: number | null
  /**
   * The loudest input of the scene, in dB full scale. Null if none is reported: an input that left the scene is no
   * silence.
   */
  readonly loudestDb: number | null
  /**
   * The last picture of the program: its brightest point, 0 to 255, and a fingerprint that differs for another picture.
   */
  readonly picture: { readonly at: number; readonly brightest: number; readonly print: string } | null
}
export interface Frames {
  readonly skipped: number
  readonly total: number
}

export const alarmLimits = {
  silenceDb: -50,
  silenceMs: 10_000,
  brightest: 20,
  blackMs: 6000,
  /** How often in a row a picture must change to count as a camera's rather than a slide. */
  movements: 4,
  stillMs: 12_000,
  droppedPercent: 1,
  laggedPercent: 2,
  diskMb: 2000,
  cpuPercent: 90,
  cpuMs: 10_000,
  /** Bytes that do not grow for this long, in ms, are not being written. */
  growthMs: 6000,
}
export type AlarmLimits = { readonly [Limit in keyof typeof alarmLimits]: number }

/** Whether something is wrong, with the number for its sentence. Null if nobody can know now. */
type Finding = { readonly wrong: boolean; readonly figure?: number } | null

interface Rule {
  readonly raiseAfterMs: (limits: AlarmLimits) => number
  readonly clearAfterMs: number
  readonly look: (facts: AirFacts, watch: AlarmWatch, limits: AlarmLimits) => Finding
}

export interface AlarmWatch {
  /** The last seconds, oldest first. */
  readonly past: readonly AirFacts[]
  readonly picture: Movement
  /** Since when a kind has differed from its present state. */
  readonly since: Readonly<Partial<Record<AlarmKind, number>>>
  readonly standing: readonly AlarmKind[]
}

interface Movement {
  readonly scene: string | null
  readonly print: string | null
  readonly lookedAt: number
  /** Consecutive changes. */
  readonly moves: number
  readonly isCamera: boolean
  readonly stillSince: number
}

const atOnce = () => 0
const rules: Readonly<Record<AlarmKind, Rule>> = {
  'obs-gone': {
    raiseAfterMs: () => 3000,
    clearAfterMs: 1000,
    look: ({ isConnected }) => ({ wrong: !isConnected }),
  },
  'not-recording': {
    raiseAfterMs: () => 5000,
    clearAfterMs: 1000,
    look: ({ mustRecord, recording }) => recording && { wrong: mustRecord && (!recording.active || recording.paused) },
  },
  'recording-stuck': {
    raiseAfterMs: atOnce,
    clearAfterMs: 1000,
    look: (facts, { past }, { growthMs }) =>
      facts.recording && { wrong: isStill(past, facts, growthMs, ({ recording }) => grown(recording)) },
  },
  'stream-down': {
    raiseAfterMs: () => 3000,
    clearAfterMs: 3000,
    look: (facts, { past }, { growthMs }) =>
      facts.streaming && {
        wrong:
          (facts.mustStream && !facts.streaming.active) ||
          (facts.streaming.active && facts.streaming.reconnecting) ||
          isStill(past, facts, growthMs, ({ streaming }) => grown(streaming)),
      },
  },
  silence: {
    raiseAfterMs: ({ silenceMs }) => silenceMs,
    clearAfterMs: 1000,
    look: ({ isWatched, loudestDb }, _, { silenceDb }) =>
      !isWatched ? { wrong: false } : loudestDb === null ? null : { wrong: loudestDb < silenceDb },
  },
  black: {
    raiseAfterMs: ({ blackMs }) => blackMs,
    clearAfterMs: 0,
    look: ({ isWatched, picture }, _, { brightest }) =>
      !isWatched ? { wrong: false } : picture && { wrong: picture.brightest < brightest },
  },
  freeze: {
    raiseAfterMs: atOnce,
    clearAfterMs: 0,
    look: ({ isWatched, picture }, { picture: { isCamera, stillSince, lookedAt } }, { stillMs }) =>
      !isWatched ? { wrong: false } : picture && { wrong: isCamera && lookedAt - stillSince >= stillMs },
  },
  'dropped-frames': {
    raiseAfterMs: () => 2000,
    clearAfterMs: 8000,
    look: (facts, { past }, { droppedPercent }) => share(past, facts, ({ encoded }) => encoded, droppedPercent),
  },
  'lagged-frames': {
    raiseAfterMs: () => 2000,
    clearAfterMs: 8000,
    look: (facts, { past }, { laggedPercent }) => share(past, facts, ({ rendered }) => rendered, laggedPercent),
  },
  disk: {
    raiseAfterMs: atOnce,
    clearAfterMs: 5000,
    look: ({ diskMb }, _, limits) =>
      diskMb === null ? null : { wrong: diskMb < limits.diskMb, figure: Math.round(diskMb) },
  },
  cpu: {
    raiseAfterMs: ({ cpuMs }) => cpuMs,
    clearAfterMs: 5000,
    look: ({ cpuPercent }, _, limits) =>
      cpuPercent === null ? null : { wrong: cpuPercent >= limits.cpuPercent, figure: Math.round(cpuPercent) },
  },
}

/** Frames are compared over this time, in ms. */
const windowMs = 10_000
/** A longer time between two looks, in ms, tells that the station itself has not run: what was before it proves nothing. */
const stalledMs = 3000

/** Nothing is known yet. `standing`: alarms raised before this station was started. */
export const newWatch = (standing: readonly AlarmKind[] = []): AlarmWatch => ({
  past: [],
  picture: { scene: null, print: null, lookedAt: 0, moves: 0, isCamera: false, stillSince: 0 },
  since: {},
  standing,
})

export interface AlarmStep {
  readonly watch: AlarmWatch
  readonly raised: readonly { readonly kind: AlarmKind; readonly figure: number | null }[]
  readonly cleared: readonly AlarmKind[]
}

/** Raises, once, what has been wrong for long enough, and clears what has been well for long enough. */
export function watchAir(before: AlarmWatch, facts: AirFacts, limits: AlarmLimits = alarmLimits): AlarmStep {
  const isStalled = facts.at - (before.past.at(-1)?.at ?? facts.at) > stalledMs
  const past = facts.isConnected && !isStalled ? before.past.filter(({ at }) => facts.at - at <= windowMs) : []
  const differsSince = isStalled ? {} : before.since
  const watch = { ...before, past, picture: moved(before.picture, facts, limits) }
  const since: Partial<Record<AlarmKind, number>> = {}
  const raised: { kind: AlarmKind; figure: number | null }[] = []
  const cleared: AlarmKind[] = []
  for (const kind of alarmKinds) {
    const { look, raiseAfterMs, clearAfterMs } = rules[kind]
    // Nothing else is known of an OBS that does not answer.
    const found = facts.isConnected || kind === 'obs-gone' ? look(facts, watch, limits) : null
    const stands = before.standing.includes(kind)
    if (!found || found.wrong === stands) continue
    const from = differsSince[kind] ?? facts.at
    if (facts.at - from < (stands ? clearAfterMs : raiseAfterMs(limits))) since[kind] = from
    else if (stands) cleared.push(kind)
    else raised.push({ kind, figure: found.figure ?? null })
  }
  const standing = [...before.standing.filter((kind) => !cleared.includes(kind)), ...raised.map(({ kind }) => kind)]
  return { watch: { ...watch, past: [...past, facts], since, standing }, raised, cleared }
}

/** A picture that changed at every look and then stops has frozen. A slide never moved. */
function moved(before: Movement, { scene, picture }: AirFacts, { movements }: AlarmLimits): Movement {
  if (!picture || picture.at === before.lookedAt) return before
  const { print, at } = picture
  if (scene !== before.scene) return { scene, print, lookedAt: at, moves: 0, isCamera: false, stillSince: at }
  if (print === before.print) return { ...before, lookedAt: at, moves: 0 }
  const moves = before.moves + 1
  // One change after a rest is a slide's. A camera continues.
  const isCamera = moves >= movements || (before.isCamera && before.moves > 0)
  return { scene, print, lookedAt: at, moves, isCamera, stillSince: at }
}

/** What an output has written. Null where it is not expected to write more: it is off, or a hand has paused it. */
const grown = (output: { readonly active: boolean; readonly paused?: boolean; readonly bytes: number } | null) =>
  output?.active && !output.paused ? output.bytes : null

/** Whether a counter has kept its value for so long. False if it was not known at any time of that. */
function isStill(past: readonly AirFacts[], now: AirFacts, forMs: number, count: (facts: AirFacts) => number | null) {
  const value = count(now)
  const then = past.findLast(({ at }) => at <= now.at - forMs)
  if (!then || value === null) return false
  return past.every((one) => one.at < then.at || count(one) === value)
}

function share(
  past: readonly AirFacts[],
  now: AirFacts,
  of: (facts: AirFacts) => Frames | null,
  limit: number,
): Finding {
  const is = of(now)
  const was = past[0] && of(past[0])
  if (!is || !was) return null
  // OBS starts counting anew with each output.
  const total = is.total - was.total
  const skipped = is.skipped - was.skipped
  if (total <= 0 || skipped < 0) return { wrong: false }
  const percent = (100 * skipped) / total
  return { wrong: skipped >= 3 && percent > limit, figure: Math.round(percent) }
}
