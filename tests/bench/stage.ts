import { setTimeout as pause } from 'node:timers/promises'
import { type ObsProcess, startObs } from '../support/obs/obs-process.ts'
import { command } from './api.ts'
import type { Bench } from './bench.ts'
import { busyPercent } from './busy-percent.ts'
import { commandMessage } from './client.ts'
import { copyOf, newFolder, remove } from './data-folders.ts'
import { eventOf } from './events.ts'
import { repeatRuns } from './repeat-runs.ts'
import { figureResult, ratioResult } from './result.ts'
import { startCrowd, startPlain } from './stage-screens.ts'
import { type RunningStation, startSettledStation } from './station-process.ts'
import { quantile } from './statistics.ts'

const screens = 500
const messages = 100
const warmUps = 20
/** Between two messages, in ms: a person types slower. */
const betweenMs = 110
const idleMs = 15_000

interface StageRun {
  readonly joinMs: number
  readonly ours: readonly number[]
  readonly plain: readonly number[]
  readonly idlePercent: number
}

/**
 * A hall of 500 screens: until all have their first picture, from the technician's key to the last of them (against bare
 * ws with as many bytes, message by message in turns), and what the station costs while nothing happens and it drives
 * two real OBS.
 */
export const stage: Bench = async ({ runs, isShort, tell }) => {
  const folders = [newFolder(), newFolder()]
  const obs = await Promise.all(folders.map((folder) => startObs({ folder, canvas: [640, 360], fps: 5 })))
  try {
    const measured = await repeatRuns<StageRun>({
      runs,
      tell,
      boundOf: ({ plain }) => quantile(plain, 0.5),
      run: async (number) => {
        const run = await stageRun(obs, isShort ? 1000 : idleMs)
        const p = (samples: readonly number[]) =>
          [0.5, 0.99].map((share) => quantile(samples, share).toFixed(1)).join(' / ')
        tell(
          `run ${number}: joined in ${run.joinMs.toFixed(0)} ms, message ${p(run.ours)} ms, plain ${p(run.plain)} ms, idle ${run.idlePercent.toFixed(2)} %`,
        )
        return run
      },
    })
    const at = (share: number) => (run: StageRun) => ({
      ours: quantile(run.ours, share),
      bound: quantile(run.plain, share),
    })
    return [
      figureResult({ metric: 'join_s', unit: 's', limit: 1 }, measured, ({ joinMs }) => joinMs / 1000),
      ratioResult({ metric: 'message_p50_ratio', unit: 'ms', limit: 1.2 }, measured, at(0.5)),
      ratioResult({ metric: 'message_p99_ratio', unit: 'ms', limit: 2 }, measured, at(0.99)),
      figureResult({ metric: 'message_p99_ms', unit: 'ms', limit: 30 }, measured, (run) => quantile(run.ours, 0.99)),
      figureResult({ metric: 'idle_cpu_pct', unit: '%', limit: 2 }, measured, ({ idlePercent }) => idlePercent),
    ]
  } finally {
    for (const one of obs) await one.stop('SIGKILL')
    for (const folder of folders) remove(folder)
  }
}

async function stageRun(obs: readonly ObsProcess[], restMs: number): Promise<StageRun> {
  const folder = copyOf(await eventOf(2300))
  const station = await startSettledStation(folder)
  const crowd = startCrowd()
  try {
    const roomId = await prepare(station, obs)
    const { token } = (await command(station, 'access.create', { role: 'screen', label: 'Scène' })) as { token: string }
    const hail = { senderToken: station.token, token, view: 'stage', params: { roomId } }
    const joinMs = await crowd.ask({
      do: 'join',
      crowd: 'ours',
      url: station.url.replace('http', 'ws'),
      count: screens,
      hail,
    })
    const plain = await startPlain(bytesOf(roomId))
    const times = { ours: [] as number[], plain: [] as number[] }
    try {
      await crowd.ask({ do: 'join', crowd: 'plain', url: plain.url, count: screens })
      for (let turn = 0; turn < warmUps + messages; turn++) {
        const marker = `m${turn}-${Math.random().toString(36).slice(2)}`
        const text = `Encore une question, puis conclure ${marker}`
        const message = JSON.stringify(['command', commandMessage('show.message', { roomId, text })])
        const ours = await crowd.ask({ do: 'send', crowd: 'ours', text: `42${turn}${message}`, marker })
        await pause(betweenMs)
        const padded = marker.padEnd(bytesOf(roomId), ' ')
        const bare = await crowd.ask({ do: 'send', crowd: 'plain', text: padded, marker })
        await pause(betweenMs)
        if (turn < warmUps) continue
        times.ours.push(ours)
        times.plain.push(bare)
      }
      await crowd.ask({ do: 'leave', crowd: 'plain' })
    } finally {
      await plain.stop()
    }
    await pause(2000)
    return { joinMs, ...times, idlePercent: await busyPercent(station, restMs) }
  } finally {
    await crowd.stop()
    await station.stop()
    remove(folder)
  }
}

/** Two rooms, each with its OBS at work, and a stage where something stands. */
async function prepare(station: RunningStation, obs: readonly ObsProcess[]): Promise<string> {
  const rooms: string[] = []
  for (const [at, { address, password }] of obs.entries()) {
    const { roomId } = (await command(station, 'rooms.add', { name: `Salle de mesure ${at}` })) as { roomId: string }
    await command(station, 'obs.add', { name: `OBS ${at}`, address, password, roomId })
    rooms.push(roomId)
  }
  const [roomId = ''] = rooms
  await command(station, 'show.timer.start', { roomId, lengthS: 3600 })
  await command(station, 'show.lowerThird.show', { roomId, text: 'Solène Kerbrat', title: 'Juge des enfants' })
  await allConnected(station)
  return roomId
}

async function allConnected(station: RunningStation): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const headers = { authorization: `Bearer ${station.token}` }
    const { rows } = (await (await fetch(`${station.url}/api/v1/views/show`, { headers })).json()) as {
      rows: { obs: { state: string } }[]
    }
    if (rows.length === 2 && rows.every(({ obs: { state } }) => state === 'connected')) return
    await pause(100)
  }
  throw new Error('the two OBS were not connected')
}

/** Of one push as the station writes it: the whole stage of a room. */
const bytesOf = (roomId: string): number => 820 + roomId.length
