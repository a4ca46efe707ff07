import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Bench } from './bench.ts'
import { converge } from './converge.ts'
import { copyOf, newFolder, remove } from './data-folders.ts'
import { admitAll, linkedFolders, startReplica } from './linked-folders.ts'
import { installPeers } from './peers/install.ts'
import { measurePeers, medianOfPeers, type PeerSeconds } from './peers/measure.ts'
import { repeatRuns } from './repeat-runs.ts'
import { figureResult, ratioResult } from './result.ts'
import { settledAfterMs, startSettledStation } from './station-process.ts'

const admissions = 10_000

interface ReplicationRun {
  readonly ours: number
  readonly bound: number
  readonly mb: number
  readonly peers?: PeerSeconds
}

/**
 * 10 000 admissions to a second station that holds everything before them: from the first word of the link until the
 * last one is durable, verified and projected there. Bound: the same rows into the same tables, 200 in a transaction.
 * Peers: the same facts by the replication of others, where they could be installed.
 */
export const replication: Bench = async ({ runs, isShort, tell }) => {
  const withPeers = !isShort && installPeers(tell)
  const measured = await repeatRuns<ReplicationRun>({
    runs,
    tell,
    boundOf: ({ bound }) => bound,
    run: async (number) => {
      const run = await replicationRun(withPeers)
      const others = Object.entries(run.peers ?? {}).map(([name, seconds]) => `, ${name} ${seconds.toFixed(3)} s`)
      tell(
        `run ${number}: ${run.ours.toFixed(3)} s, bound ${run.bound.toFixed(3)} s, ${run.mb.toFixed(2)} MB on the wire${others.join('')}`,
      )
      return run
    },
  })
  const compared = measured.flatMap(({ ours, peers }) => (peers ? [{ ours, peers }] : []))
  const seconds = ratioResult({ metric: 'seconds_ratio', unit: 's', limit: 1.4 }, measured, (run) => run)
  return [
    withPeers ? { ...seconds, peers: medianOfPeers(compared.map(({ peers }) => peers)) } : seconds,
    ...(withPeers ? [figureResult(peersOverOurs, compared, timesOurs)] : []),
    figureResult({ metric: 'mb', unit: 'MB', limit: 2.3 }, measured, ({ mb }) => mb),
    ...(isShort ? [] : await converge({ runs, tell })),
  ]
}

const peersOverOurs = { metric: 'peers_over_ours', unit: 'times', limit: 3, atLeast: true } as const

/** How many times ours the faster peer takes, of those that write to a disk: the others do less than what is asked. */
const timesOurs = ({ ours, peers }: { readonly ours: number; readonly peers: PeerSeconds }): number =>
  Math.min(peers.pouchdb, peers.actual) / ours

async function replicationRun(withPeers: boolean): Promise<ReplicationRun> {
  const folders = await linkedFolders('replication', admissions, 1, (hub) => admitAll(hub, 0, admissions))
  const hubFolder = copyOf(folders.hub)
  const deskFolder = copyOf(folders.desks[0] ?? '')
  const boundFolder = newFolder()
  // First, so that nothing comes between the two that the ratio compares.
  const peers = withPeers ? { peers: measurePeers(hubFolder, admissions) } : {}
  const bound = Number(
    execFileSync(process.execPath, [
      join(import.meta.dirname, 'replica-bound.ts'),
      ...[hubFolder, boundFolder, String(admissions), '200'],
    ]),
  )
  const hub = await startSettledStation(hubFolder, ['--hub'])
  // The cable is pulled: both have been at work for a while when it is put in again.
  process.kill(hub.pid, 'SIGSTOP')
  const replica = startReplica(deskFolder, 2 * admissions)
  try {
    await pause(settledAfterMs)
    process.kill(hub.pid, 'SIGCONT')
    const { ms, bytes } = await replica.report
    return { ours: ms / 1000, bound: bound / 1000, mb: bytes / 1e6, ...peers }
  } finally {
    await replica.stop()
    await hub.stop()
    for (const folder of [hubFolder, deskFolder, boundFolder]) remove(folder)
  }
}
