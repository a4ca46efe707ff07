import { join } from 'node:path'
import { connectClient, type StationClient } from '../../support/station-client.ts'
import type { StationProcess } from '../../support/station-process.ts'
import { openDeskDay } from '../load/desk-day.ts'
import { type Bench, insist, needTracing, type Scenario } from '../scenario.ts'
import { attach, linesOf } from '../trace/strace.ts'
import { checkSyncOrder } from '../trace/sync-order.ts'

const calls = 'read,recvfrom,recvmsg,write,writev,sendto,sendmsg,pwrite64,pwritev,fsync,fdatasync'

/**
 * No answer leaves the process before the fsync that makes it durable, for single and for concurrent commands, by
 * socket and by http.
 */
export const syncBeforeAnswer: Scenario = {
  name: 'sync-before-answer',
  async run({ short, random, start, folder }: Bench) {
    needTracing()
    const station = await start()
    const scans = short ? 100 : 600
    const { client, people } = await openDeskDay(station, scans * 3, random)
    const codes = people.map(({ code }) => code)
    const company = await Promise.all(Array.from({ length: 8 }, () => connectClient(station)))
    const clients = [client, ...company]

    const file = join(folder, 'trace')
    const tracer = await attach(station.pid, file, ['-ttt', '-y', '-s', '2000', '-e', `trace=${calls}`])
    await scanAll(client, codes.splice(0, scans))
    const shares = company.map((_, index) => codes.splice(0, scans / 8 + (index < scans % 8 ? 1 : 0)))
    const asked = scans + shares.flat().length + codes.length
    await Promise.all(company.map((one, index) => scanAll(one, shares[index] ?? [])))
    for (const code of codes) await scanByHttp(station, code)
    await tracer.detach()
    for (const one of clients) one.close()

    const lines = linesOf(file)
    const { answers, syncs, faults } = checkSyncOrder(lines)
    insist(faults.length === 0, `${faults.length} answers left too early: ${faults[0]}`)
    insist(answers === asked, `${answers} answers found in the trace, ${asked} were given`)
    noticesSwaps(lines)
    return `${answers} answers, each after its own of ${syncs} fsyncs; a doctored trace is noticed`
  },
}

async function scanAll(client: StationClient, codes: readonly string[]): Promise<void> {
  for (const code of codes) {
    const { verdict } = await client.done('checkIn.scan', { code })
    insist(verdict === 'admitted', `${verdict} instead of admitted`)
  }
}

async function scanByHttp({ url, token }: StationProcess, code: string): Promise<void> {
  const response = await fetch(`${url}/api/v1/commands/checkIn.scan`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ code }),
  })
  const { verdict } = (await response.json()) as { verdict?: string }
  insist(verdict === 'admitted', `${response.status} ${verdict} instead of admitted`)
}

/** Proves that the check notices a sync that is moved behind its answer, and one that is left out. */
function noticesSwaps(lines: readonly string[]): void {
  const sync = lines.findIndex((line) => /f(data)?sync\(\d+<[^>]*db-wal>\) += 0/.test(line))
  const answer = lines.findIndex((line, index) => index > sync && line.includes('{\\"outcome\\"'))
  insist(sync >= 0 && answer > sync, 'no whole sync with an answer after it in the trace')
  const swapped = [...lines]
  swapped[sync] = lines[answer] ?? ''
  swapped[answer] = lines[sync] ?? ''
  insist(checkSyncOrder(swapped).faults.length > 0, 'the check does not notice an answer before its sync')
  insist(checkSyncOrder(lines.toSpliced(sync, 1)).faults.length > 0, 'the check does not notice a missing sync')
}
