import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type ObsProcess, startObs } from '../support/obs/obs-process.ts'
import { command } from './api.ts'
import type { Bench } from './bench.ts'
import { type Client, commandMessage, connect } from './client.ts'
import { type Controllers, startControllers } from './obs-controllers.ts'
import { repeatRuns } from './repeat-runs.ts'
import { figureResult, ratioResult } from './result.ts'
import { settledAfterMs, startStation } from './station-process.ts'
import { quantile } from './statistics.ts'

/** Of a run, for each of the two OBS. In each turn, one take through the station and one cut past it. */
const turns = 26
/** Takes of a run that cut both OBS at once. */
const together = 16
const fps = 30
const frameMs = 1000 / fps
/** A press is refused within a second of the one before it in its room. */
const restMs = 1000
/** Four steps of whole frames are a turn, which is longer: while one OBS rests, the other is measured. */
const stepMs = 8 * frameMs
const turnMs = 4 * stepMs
const scenes = ['Rouge', 'Bleu'] as const
/** Who takes, in turn: the screen's socket as often as both controllers. */
const hands = ['screen', 'module', 'screen', 'deck'] as const

interface ObsRun {
  /** From the screen's order to OBS's word that the scene is on air, as a person reads it, through station and log. */
  readonly ours: readonly number[]
  /** From the call to the same word of OBS, with bare obs-websocket-js: each in the part of a frame in which ours began. */
  readonly bare: readonly number[]
  /** From a key, or the screen's order, to the word that OBS gives to another client. */
  readonly told: Readonly<Record<(typeof hands)[number], number[]>>
  /** Between the two OBS's own words of one take. */
  readonly spread: readonly number[]
}

interface Setting {
  readonly client: Client
  readonly rooms: readonly { readonly roomId: string; readonly obs: ObsProcess }[]
  readonly controllers: Controllers
}

/**
 * A cut through the station and past it, turn by turn on each of two OBS; and over both. OBS answers an order in 2 to 5
 * ms, before it is done, and may not do it: what acknowledges a cut is its word that the scene is on air, at the next frame.
 */
export const obs: Bench = async ({ runs, tell }) => {
  const folder = mkdtempSync(join(tmpdir(), 'regie-bench-obs-'))
  const started: ObsProcess[] = []
  const station = await startStation(join(folder, 'data'))
  try {
    await pause(settledAfterMs)
    for (const name of ['a', 'b']) started.push(await startObs({ folder: join(folder, name), fps }))
    const setting = await prepare(station, started)
    if (!setting.controllers.hasDeck) tell('the library for decks is not installed: only the module is measured')
    const measured = await repeatRuns<ObsRun>({
      runs,
      tell,
      boundOf: ({ bare }) => quantile(bare, 0.5),
      run: async (number) => {
        const run = await obsRun(setting)
        const p = (samples: readonly number[], share: number) => quantile(samples, share).toFixed(1)
        const { screen, module, deck } = run.told
        tell(
          `run ${number}: cut ${p(run.ours, 0.5)} / bare ${p(run.bare, 0.5)} ms, two OBS ${p(run.spread, 0.95)} ms apart; told ${p(screen, 0.5)} from the screen, ${p(module, 0.5)} module, ${p(deck, 0.5)} deck`,
        )
        return run
      },
    })
    await setting.controllers.stop()
    setting.client.close()
    return [
      ratioResult({ metric: 'ack_p50_ratio', unit: 'ms', limit: 1.1 }, measured, ({ ours, bare }) => ({
        ours: quantile(ours, 0.5),
        bound: quantile(bare, 0.5),
      })),
      figureResult({ metric: 'spread_p95_ms', unit: 'ms', limit: 50 }, measured, ({ spread }) =>
        quantile(spread, 0.95),
      ),
      figureResult({ metric: 'controller_over_ms', unit: 'ms', limit: 10 }, measured, ({ told }) => {
        const slower = [told.module, told.deck].filter(({ length }) => length > 0).map((one) => quantile(one, 0.5))
        return Math.max(...slower) - quantile(told.screen, 0.5)
      }),
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
  return { client, rooms, controllers: await startControllers(station, scenes[0]) }
}

async function obsRun({ client, rooms, controllers }: Setting): Promise<ObsRun> {
  const run = {
    ...{ ours: [] as number[], bare: [] as number[], spread: [] as number[] },
    told: { screen: [] as number[], module: [] as number[], deck: [] as number[] },
  }
  const [mine, bare] = scenes
  for (const { obs } of rooms) await obs.hand.call('SetCurrentProgramScene', { sceneName: bare })
  // The run before has just pressed.
  await pause(turnMs)
  const steps = createSteps()
  const mayPressAt = new Map<string, number>()
  for (let turn = 0; turn < turns; turn++)
    for (const [index, { roomId, obs }] of rooms.entries()) {
      const hand = hands[(turn * rooms.length + index + turn) % hands.length] ?? 'screen'
      const isMissing = hand === 'deck' && !controllers.hasDeck
      const phase = steps.phaseOf(`${hand} ${index}`)
      await steps.next(phase, mayPressAt.get(roomId))
      const taken = nextProgram(obs)
      const begun = performance.now()
      const isFromScreen = hand === 'screen' || isMissing
      if (isFromScreen) run.ours.push(await take(client, [{ roomId, scene: mine }]))
      else await controllers.press(hand, roomId)
      const ms = (await taken) - begun
      mayPressAt.set(roomId, performance.now() + restMs)
      if (!isMissing) run.told[hand].push(ms)
      await steps.next(phase)
      const told = nextProgram(obs)
      const cut = performance.now()
      await obs.hand.call('SetCurrentProgramScene', { sceneName: bare })
      const bareMs = (await told) - cut
      if (isFromScreen) run.bare.push(bareMs)
    }
  let mayPressBothAt = performance.now() + restMs
  for (let cut = 0; cut < together; cut++) {
    await steps.next(steps.phaseOf('together'), mayPressBothAt)
    const told = Promise.all(rooms.map(({ obs }) => nextProgram(obs)))
    // Each take goes to where the one before it was not.
    const scene = scenes[cut % 2] ?? mine
    await take(
      client,
      rooms.map(({ roomId }) => ({ roomId, scene })),
    )
    const at = await told
    mayPressBothAt = performance.now() + restMs
    run.spread.push(Math.max(...at) - Math.min(...at))
  }
  return run
}

/**
 * OBS tells of a cut with its next frame. Each kind of cut begins as often in each part of a frame, by the golden ratio,
 * and the cut past the station in the same part as the one through it: by chance alone, fifty cuts would differ by some
 * milliseconds.
 */
function createSteps() {
  const begun = performance.now()
  const counts = new Map<string, number>()
  let step = 0
  return {
    /** The part of a frame, from 0 to 1, in which the next cut of this kind begins. */
    phaseOf(kind: string): number {
      const count = counts.get(kind) ?? 0
      counts.set(kind, count + 1)
      return ((count * (Math.sqrt(5) - 1)) / 2) % 1
    },
    /** Waits for that part of a frame in the next step. `notBefore`: an instant of this process's clock. */
    async next(phase: number, notBefore = 0): Promise<void> {
      step = Math.max(step + 1, Math.ceil((Math.max(performance.now(), notBefore) - begun) / stepMs))
      await pause(begun + step * stepMs + phase * frameMs - performance.now())
    },
  }
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
  new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('OBS told of no change on air')), 10_000)
    let told = false
    hand.on('CurrentProgramSceneChanged', () => {
      if (told) return
      told = true
      clearTimeout(late)
      resolve(performance.now())
    })
  })
