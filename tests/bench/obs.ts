import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type ObsProcess, startObs } from '../support/obs/obs-process.ts'
import { command } from './api.ts'
import type { Bench } from './bench.ts'
import { type Client, commandMessage, connect } from './client.ts'
import { repeatRuns } from './repeat-runs.ts'
import { figureResult, ratioResult } from './result.ts'
import { settledAfterMs, startStation } from './station-process.ts'
import { quantile } from './statistics.ts'

const cuts = 60
/** A press is refused within a second of the one before it in its room. */
const turnMs = 1050
/**
 * OBS tells of a cut with its next frame, and a fixed pause after the last one would always begin at the same moment of
 * a frame: a few frames' length, at random, in ms.
 */
const anyPhaseMs = () => Math.random() * 100
const scenes = ['Rouge', 'Bleu'] as const

interface ObsRun {
  /** From the key to OBS's word that the scene is on air, as a person reads it, through station and log. */
  readonly ours: readonly number[]
  /** From the call to the same word of OBS, with bare obs-websocket-js. */
  readonly bare: readonly number[]
  /** Between the two OBS's own words of one take. */
  readonly spread: readonly number[]
}

interface Setting {
  readonly client: Client
  readonly rooms: readonly { readonly roomId: string; readonly obs: ObsProcess }[]
}

/**
 * A cut through the station and past it, turn by turn on one OBS; and over two. OBS answers an order in 2 to 5 ms, before it
 * is done, and may not do it: what acknowledges a cut is its word that the scene is on air, at the next frame.
 */
export const obs: Bench = async ({ runs, tell }) => {
  const folder = mkdtempSync(join(tmpdir(), 'regie-bench-obs-'))
  const started: ObsProcess[] = []
  const station = await startStation(join(folder, 'data'))
  try {
    await pause(settledAfterMs)
    for (const name of ['a', 'b']) started.push(await startObs({ folder: join(folder, name), fps: 30 }))
    const setting = await prepare(station, started)
    const measured = await repeatRuns<ObsRun>({
      runs,
      tell,
      boundOf: ({ bare }) => quantile(bare, 0.5),
      run: async (number) => {
        const run = await obsRun(setting)
        const p = (samples: readonly number[], share: number) => quantile(samples, share).toFixed(1)
        tell(
          `run ${number}: cut ${p(run.ours, 0.5)} / bare ${p(run.bare, 0.5)} ms, two OBS ${p(run.spread, 0.95)} ms apart`,
        )
        return run
      },
    })
    setting.client.close()
    return [
      ratioResult({ metric: 'ack_p50_ratio', unit: 'ms', limit: 1.1 }, measured, ({ ours, bare }) => ({
        ours: quantile(ours, 0.5),
        bound: quantile(bare, 0.5),
      })),
      figureResult({ metric: 'spread_p95_ms', unit: 'ms', limit: 50 }, measured, ({ spread }) =>
        quantile(spread, 0.95),
      ),
    ]
  } finally {
    await station.stop()
    for (const one of started) await one.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function prepare(station: { url: string; token: string }, started: readonly ObsProcess[]): Promise<Setting> {
  const rooms: { roomId: string; obs: ObsProcess }[] = []
  for (const [index, one] of started.entries()) {
    for (const [at, name] of scenes.entries()) await one.hand.addScene(name, at === 0 ? 0xff0000ff : 0xffff0000)
    await one.hand.studioMode(true)
    await one.hand.fade(0)
    const { roomId } = (await command(station, 'rooms.add', { name: `Salle ${index + 1}` })) as { roomId: string }
    const { address, password } = one
    await command(station, 'obs.add', { name: `OBS ${index + 1}`, address, password, roomId })
    rooms.push({ roomId, obs: one })
  }
  const client = await connect(station.url, station.token)
  await pause(2000)
  return { client, rooms }
}

async function obsRun({ client, rooms }: Setting): Promise<ObsRun> {
  const run = { ours: [] as number[], bare: [] as number[], spread: [] as number[] }
  const [first] = rooms
  if (!first) throw new Error('no room')
  // The run before has just pressed.
  await pause(turnMs)
  for (let cut = 0; cut < cuts; cut++) {
    const [mine, bare] = scenes
    await pause(turnMs / 2 + anyPhaseMs())
    run.ours.push(await take(client, [{ roomId: first.roomId, scene: mine }]))
    await pause(turnMs / 2 + anyPhaseMs())
    const begun = performance.now()
    const told = nextProgram(first.obs)
    await first.obs.hand.call('SetCurrentProgramScene', { sceneName: bare })
    run.bare.push((await told) - begun)
  }
  for (let cut = 0; cut < cuts; cut++) {
    await pause(turnMs)
    const scene = scenes[cut % 2] ?? scenes[0]
    // Where it is there already, no OBS says anything.
    for (const { obs } of rooms) await obs.hand.call('SetCurrentProgramScene', { sceneName: scenes[(cut + 1) % 2] })
    await pause(200)
    const told = Promise.all(rooms.map(({ obs }) => nextProgram(obs)))
    await take(
      client,
      rooms.map(({ roomId }) => ({ roomId, scene })),
    )
    const at = await told
    run.spread.push(Math.max(...at) - Math.min(...at))
  }
  return run
}

/** How long it took until it was confirmed. @throws where it was not */
async function take(client: Client, legs: readonly { roomId: string; scene: string }[]): Promise<number> {
  const { reply, ms } = await client.ask<{ outcome?: { legs: { state: string }[] } }>(
    'command',
    commandMessage('show.take', { legs }),
  )
  if (!reply.outcome?.legs.every(({ state }) => state === 'confirmed')) throw new Error(JSON.stringify(reply))
  return ms
}

/** When this OBS next tells of a change on air. */
const nextProgram = ({ hand }: ObsProcess): Promise<number> =>
  new Promise((resolve) => {
    let told = false
    hand.on('CurrentProgramSceneChanged', () => {
      if (told) return
      told = true
      resolve(performance.now())
    })
  })
