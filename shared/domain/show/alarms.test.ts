import { describe, expect, it } from 'vitest'
import { type AirFacts, type AlarmKind, newWatch, watchAir } from './alarms.ts'

const well: AirFacts = {
  at: 0,
  isConnected: true,
  mustRecord: false,
  mustStream: false,
  isWatched: true,
  scene: 'Large',
  recording: { active: false, paused: false, bytes: 0 },
  streaming: { active: false, reconnecting: false, bytes: 0 },
  rendered: { skipped: 0, total: 0 },
  encoded: { skipped: 0, total: 0 },
  diskMb: 100_000,
  cpuPercent: 10,
  loudestDb: -20,
  picture: null,
}

/** A room observed every second. Returns what was raised and cleared, as `+kind` and `-kind` with the second. */
function watched(seconds: number, facts: (second: number) => Partial<AirFacts>, standing: AlarmKind[] = []): string[] {
  let watch = newWatch(standing)
  const told: string[] = []
  for (let second = 0; second <= seconds; second++) {
    const step = watchAir(watch, { ...well, at: second * 1000, ...facts(second) })
    watch = step.watch
    for (const { kind } of step.raised) told.push(`+${kind} ${second}`)
    for (const kind of step.cleared) told.push(`-${kind} ${second}`)
  }
  return told
}
const still = (second: number, print: string, brightest = 200) => ({
  picture: { at: second * 1000, brightest, print },
})

describe('alarms', () => {
  it('say nothing while all is well', () => {
    expect(watched(60, (second) => still(second, 'slide'))).toEqual([])
  })

  it('an OBS that is gone is raised once, and cleared when it is back', () => {
    expect(watched(40, (second) => ({ isConnected: second < 5 || second > 20 }))).toEqual([
      '+obs-gone 8',
      '-obs-gone 22',
    ])
  })

  it('nothing else is said of an OBS that is gone, and what stood stays', () => {
    const facts = (second: number) => ({ isConnected: second < 10, mustRecord: true })
    expect(watched(30, facts)).toEqual(['+not-recording 5', '+obs-gone 13'])
  })

  it('nothing is said of the time in which the station did not run', () => {
    const recording = { active: true, paused: false }
    const growing = (second: number) => ({ recording: { ...recording, bytes: second } })
    // Seen first: what the station has last heard before the stall.
    const stalled = (second: number) =>
      second < 3 ? growing(second) : { at: (second + 7) * 1000, ...growing(second - 1) }
    expect(watched(12, stalled)).toEqual([])
    const silent = (second: number) => ({ at: (second < 3 ? second : second + 10) * 1000, loudestDb: -60 })
    expect(watched(20, silent)).toEqual(['+silence 13'])
  })

  it('a session that nothing records is said after five seconds, and not when it is recorded in time', () => {
    const recording = { active: true, paused: false }
    expect(watched(9, () => ({ mustRecord: true }))).toEqual(['+not-recording 5'])
    const inTime = (second: number) =>
      second < 4 ? { mustRecord: true } : { mustRecord: true, recording: { ...recording, bytes: second } }
    expect(watched(9, inTime)).toEqual([])
    const paused = (second: number) => ({ mustRecord: true, recording: { active: true, paused: true, bytes: second } })
    expect(watched(9, paused)).toEqual(['+not-recording 5'])
  })

  it('a recording that does not grow is said, one that is paused is not', () => {
    const grows =
      (until: number, paused = false) =>
      (second: number) => ({
        recording: { active: true, paused, bytes: Math.min(second, until) },
      })
    expect(watched(30, grows(10))).toEqual(['+recording-stuck 16'])
    expect(watched(30, grows(10, true))).toEqual([])
    expect(watched(30, grows(99))).toEqual([])
  })

  it('nothing is said of a recording that a hand resumes after a long pause', () => {
    // The first look after the pause sees what was written before it.
    const facts = (second: number) => ({
      recording: {
        active: true,
        paused: second >= 5 && second < 15,
        bytes: second < 5 ? second : Math.max(4, second - 11),
      },
    })
    expect(watched(30, facts)).toEqual([])
  })

  it('a stream that should run and does not, hangs, or connects again is said', () => {
    expect(watched(9, () => ({ mustStream: true }))).toEqual(['+stream-down 3'])
    const hangs = (second: number) => ({ streaming: { active: true, reconnecting: false, bytes: Math.min(second, 5) } })
    expect(watched(20, hangs)).toEqual(['+stream-down 14'])
    const again = (second: number) => ({ streaming: { active: true, reconnecting: second > 5, bytes: second } })
    expect(watched(20, again)).toEqual(['+stream-down 9'])
  })

  it('silence is said after ten seconds, not in a pause, and not of inputs that have left the scene', () => {
    expect(watched(20, () => ({ loudestDb: -90 }))).toEqual(['+silence 10'])
    expect(watched(20, () => ({ loudestDb: -90, isWatched: false }))).toEqual([])
    expect(watched(20, (second) => ({ loudestDb: second < 5 ? -90 : null }))).toEqual([])
    expect(watched(20, (second) => ({ loudestDb: second === 7 ? -20 : -90 }))).toEqual(['+silence 18'])
  })

  it('silence that a pause begins in is cleared', () => {
    expect(watched(20, (second) => ({ loudestDb: -90, isWatched: second < 15 }))).toEqual([
      '+silence 10',
      '-silence 16',
    ])
  })

  it('black is said after six seconds, and cleared at the first picture', () => {
    expect(watched(20, (second) => still(second, 'x', second < 10 ? 0 : 90))).toEqual(['+black 6', '-black 10'])
    expect(watched(20, (second) => ({ ...still(second, 'x', 0), isWatched: false }))).toEqual([])
  })

  it('a camera that stops moving has frozen; a slide, and one that is changed now and then, have not', () => {
    const camera = (second: number) => still(second, second < 10 ? `${second}` : 'frozen')
    expect(watched(40, camera)).toEqual(['+freeze 22'])
    expect(watched(60, (second) => still(second, `slide ${Math.floor(second / 15)}`))).toEqual([])
    const cut = (second: number) => ({ ...camera(second), scene: second < 12 ? 'Large' : 'Pupitre' })
    expect(watched(40, cut)).toEqual([])
    const back = (second: number) => still(second, second < 10 || second > 30 ? `${second}` : 'frozen')
    expect(watched(40, back)).toEqual(['+freeze 22', '-freeze 31'])
  })

  it('frames that are dropped or come late are said with their share', () => {
    const frames = (second: number) => ({ skipped: second < 10 ? 0 : (second - 10) * 3, total: second * 30 })
    expect(watched(16, (second) => ({ encoded: frames(second) }))).toEqual(['+dropped-frames 14'])
    expect(watched(16, (second) => ({ rendered: frames(second) }))).toEqual(['+lagged-frames 15'])
    const anew = (second: number) => ({ encoded: { skipped: second < 5 ? 900 : 0, total: second < 5 ? 90_000 : 30 } })
    expect(watched(16, anew)).toEqual([])
  })

  it('a disk that is nearly full is said at once, and a busy processor after ten seconds', () => {
    expect(watched(3, () => ({ diskMb: 500 }))).toEqual(['+disk 0'])
    expect(watched(15, () => ({ cpuPercent: 99 }))).toEqual(['+cpu 10'])
    expect(watched(15, (second) => ({ cpuPercent: second % 5 === 0 ? 20 : 99 }))).toEqual([])
  })

  it('what stood before a restart is not raised again', () => {
    expect(watched(5, () => ({ diskMb: 500 }), ['disk'])).toEqual([])
    expect(watched(5, () => ({}), ['disk'])).toEqual(['-disk 5'])
  })
})
