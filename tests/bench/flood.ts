import { setTimeout as pause } from 'node:timers/promises'
import { openDevice } from '../support/new-device.ts'
import { greet } from '../support/phone-frames.ts'
import { type Bench, warmUp } from './bench.ts'
import { type Client, connect, mustBeAdmitted, type Scanned, scanMessage } from './client.ts'
import { withCrowd } from './crowd-at-hub.ts'
import type { Answer, Order } from './flood-crowd.ts'
import { codeOf } from './people.ts'
import { addPlenary } from './plenary.ts'
import { repeatRuns } from './repeat-runs.ts'
import { figureResult, ratioResult } from './result.ts'
import type { RunningStation } from './station-process.ts'
import { highest, quantile } from './statistics.ts'

const phones = 200
const turns = 3
const scansEachTurn = 150
const betweenScansMs = 8
/** Somewhat longer than the scans of a turn take. */
const floodMs = 2500
const newPhones = 100
const newPhoneEveryMs = 50
const letInWithinMs = 5000
/** A page that is asked to wait comes again after 1.5 to 4.5 s (`renderer/audience/link/link.ts`); the fastest of them. */
const againMs = 1500

interface FloodRun {
  /** ms of each scan. */
  readonly quiet: readonly number[]
  readonly flooded: readonly number[]
  readonly letInShare: number
}

/**
 * A desk scans at the hub while 200 phones ask all that they may, against the same desk without phones, in turns; then
 * new phones come in while one address tries codes and opens devices as fast as it can.
 */
export const flood: Bench = async ({ runs, tell }) => {
  const measured = await repeatRuns<FloodRun>({
    runs,
    tell,
    run: async (number) => {
      const run = await floodRun(tell)
      tell(
        `run ${number}: scan p99 ${p99(run).ours.toFixed(1)} ms, without phones ${p99(run).bound.toFixed(1)} ms, ` +
          `slowest ${highest(run.flooded).toFixed(1)} ms; ${(100 * run.letInShare).toFixed(0)} % let in`,
      )
      return run
    },
  })
  return [
    ratioResult({ metric: 'scan_p99_ratio', unit: 'ms', limit: 3 }, measured, p99),
    figureResult({ metric: 'scan_max_ms', unit: 'ms', limit: 100 }, measured, ({ flooded }) => highest(flooded)),
    figureResult(
      { metric: 'let_in_share', unit: '', limit: 0.95, atLeast: true },
      measured,
      ({ letInShare }) => letInShare,
    ),
  ]
}

const p99 = ({ quiet, flooded }: FloodRun) => ({ ours: quantile(flooded, 0.99), bound: quantile(quiet, 0.99) })

function floodRun(tell: (words: string) => void): Promise<FloodRun> {
  return withCrowd<Order, Answer, FloodRun>('flood-crowd.ts', async ({ station, crowd, url }) => {
    const sessionId = await addPlenary(station)
    const scans = await scanInTurns(station, crowd, url, sessionId, tell)
    await crowd.ask({ do: 'besiege', url })
    const letInShare = await comeIn(url, sessionId)
    const { taken, refused } = await crowd.ask({ do: 'relent' })
    tell(`one address was given ${taken} devices and refused ${refused} times meanwhile`)
    return { ...scans, letInShare }
  })
}

async function scanInTurns(
  station: RunningStation,
  crowd: { ask(order: Order): Promise<Answer> },
  url: string,
  sessionId: string,
  tell: (words: string) => void,
): Promise<Pick<FloodRun, 'quiet' | 'flooded'>> {
  const desk = await connect(station.url, station.token)
  const [quiet, flooded]: [number[], number[]] = [[], []]
  let person = 0
  const scan = async (samples: number[]) => {
    samples.push(await scanOnce(desk, person++))
    await pause(betweenScansMs)
  }
  try {
    for (let number = 0; number < warmUp; number++) await scan([])
    for (let turn = 0; turn < turns; turn++) {
      await crowd.ask({ do: 'join', url, phones, sessionId })
      await pause(500)
      for (let number = 0; number < scansEachTurn; number++) await scan(quiet)
      const asking = crowd.ask({ do: 'ask', ms: floodMs, sessionId })
      for (let number = 0; number < scansEachTurn; number++) await scan(flooded)
      const { taken, refused } = await asking
      tell(`${phones} phones asked ${taken + refused} questions, of which ${taken} were taken`)
    }
  } finally {
    desk.close()
  }
  return { quiet, flooded }
}

async function scanOnce(desk: Client, person: number): Promise<number> {
  const { reply, ms } = await desk.ask<Scanned>('command', scanMessage(codeOf(person)))
  mustBeAdmitted(reply)
  return ms
}

/** Phones of addresses of their own come in one after the other; gives the share that is in within 5 s each. */
async function comeIn(url: string, sessionId: string): Promise<number> {
  const views = [{ view: 'audience.session', params: { sessionId } }]
  const arrive = async (index: number): Promise<boolean> => {
    const begun = performance.now()
    const late = () => performance.now() - begun > letInWithinMs
    while (!late()) {
      const { token } = await openDevice(url, `127.0.1.${index + 1}`, {})
      if (token !== undefined) {
        const entered = await greet(url, token, views, letInWithinMs).catch(() => null)
        entered?.socket.terminate()
        return entered !== null && !late()
      }
      await pause(againMs)
    }
    return false
  }
  const arriving: Promise<boolean>[] = []
  for (let index = 0; index < newPhones; index++) {
    arriving.push(arrive(index))
    await pause(newPhoneEveryMs)
  }
  const letIn = await Promise.all(arriving)
  return letIn.filter(Boolean).length / newPhones
}
