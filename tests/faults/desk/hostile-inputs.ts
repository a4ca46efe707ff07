import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isViewName, type ViewName, views } from '../../../shared/contract/contract.ts'
import { checkLog } from '../../support/log-check.ts'
import { connectClient } from '../../support/station-client.ts'
import { checkView } from '../hostile/answers.ts'
import { createAttacker } from '../hostile/attacker.ts'
import { exampleOf, type Known, targets } from '../hostile/examples.ts'
import { nonsenseIn, noticesNonsense } from '../hostile/nonsense.ts'
import { furnish } from '../hostile/target-station.ts'
import { openDeskDay } from '../load/desk-day.ts'
import { type Bench, insist, type Scenario } from '../scenario.ts'

/** Growth that a station may show between a fifth of the inputs and all of them. */
const mostGrowthMiB = 200

/** Mutated inputs, made from the contract's own schemas: no crash, no 500, no nonsense stored, nothing lost. */
export const hostileInputs: Scenario = {
  name: 'hostile-inputs',
  async run({ short, random, start, folder, note }: Bench) {
    const total = short ? 4000 : 100_000
    const station = await start()
    const { client, people } = await openDeskDay(station, 200, random)
    const { known, tokens } = await furnish(client, people, folder)
    for (const { name, schema, accepts } of targets)
      insist(
        Array.from({ length: 20 }, () => exampleOf(schema, known, random)).some(accepts),
        `no valid example could be made for ${name}`,
      )

    const attacker = createAttacker({ station, known, tokens, people, random })
    let memory = 0
    const attackOn = async () => {
      while (attacker.sent() < total) {
        await attacker.attack()
        if (memory === 0 && attacker.sent() > total / 5) memory = residentMiB(station.pid)
      }
    }
    await Promise.all(Array.from({ length: 24 }, attackOn))
    const growth = residentMiB(station.pid) - memory
    attacker.close()
    note(`${attacker.summary()}; memory ${memory} MiB, then ${growth >= 0 ? '+' : ''}${growth}`)

    await client.done('event.rehearse', { on: false })
    const checker = await connectClient(station)
    // Views for the referent only, or for phones only, are closed to this script.
    const isRead = (name: ViewName) => (views[name].roles as readonly string[]).includes('pilot')
    for (const name of Object.keys(views))
      if (isViewName(name) && isRead(name)) await viewHolds(checker.fetch, name, known)
    const { admitted } = await checker.value('checkIn.stats', {})
    const { today } = await checker.value('event', {})
    checker.close()
    client.close()
    const { code } = await station.stop()
    const said = station.output()
    insist(code === 0, `the station ended with ${code}: ${said.slice(-1500)}`)

    const report = checkLog(join(folder, 'data'))
    const expected = report.counts.get(`entrance/${today.date}`) ?? 0
    insist(admitted === expected, `the count says ${admitted}, the log ${expected}`)
    insist(attacker.hungUp() < total / 50, `${attacker.hungUp()} inputs ended without an answer`)
    insist(growth < mostGrowthMiB, `memory grew by ${growth} MiB`)
    insist(!/\n\s+at /.test(said), `the station logged an error: ${said.slice(0, 1500)}`)
    noticesNonsense(report)
    const nonsense = nonsenseIn(report)
    insist(
      nonsense.length === 0,
      `nonsense is stored for ${nonsense.length} people: ${[...new Set(nonsense)].slice(0, 5).join('; ')}`,
    )
    return `${attacker.sent()} inputs, ${report.events} events verified, memory +${growth} MiB`
  },
}

async function viewHolds(ask: (path: string, init: RequestInit) => Promise<Response>, name: ViewName, known: Known) {
  const params: Partial<Record<ViewName, object[]>> = {
    'attendees.one': (known.attendeeId ?? []).map((id) => ({ id })),
    'attendees.listed': [{ lines: [...(known.code ?? []).slice(0, 20), 'personne'] }],
    remoteAccess: (known.attendeeId ?? []).map((id) => ({ id })),
    'attendees.search': ['le', 'ma', 'zo', 'x'].map((q) => ({ q })),
    'attendees.group': [{ organisation: 'CD 44' }],
    'checkIn.passage': [{ commandId: randomUUID() }],
    'stations.putOut': [{ stationId: 'none' }],
    'stations.cameSince': [{ stationId: 'none', since: '2026-11-26T08:00:00Z' }],
    'stations.leftOut': [{ stationId: 'none' }],
    'stations.forwarded': [{ stationId: 'none' }],
    'attendees.people': [{ list: 'unpaid' }],
    batchPreview: [{ filter: {}, boxSize: 100 }],
    'event.move': [{ timeZone: 'Europe/Paris', days: ['2026-12-03'] }],
    runOfShow: (known.roomId ?? []).map((roomId) => ({ roomId })),
    polls: (known.sessionId ?? []).map((sessionId) => ({ sessionId })),
    questions: (known.sessionId ?? []).map((sessionId) => ({ sessionId })),
    questionDesk: (known.sessionId ?? []).map((sessionId) => ({ sessionId })),
    questionWithdrawal: (known.questionId ?? []).map((questionId) => ({ questionId })),
    stage: (known.roomId ?? []).map((roomId) => ({ roomId })),
    replayMaterial: (known.sessionId ?? []).map((sessionId) => ({ sessionId })),
  }
  for (const one of params[name] ?? [{}]) {
    const response = await ask(`/api/v1/views/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(one),
    })
    insist(response.ok, `view ${name}: ${response.status} ${await response.clone().text()}`)
    checkView(name, (await response.json()) as object)
  }
}

function residentMiB(pid: number): number {
  const kib = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1])
  return Math.round(kib / 1024)
}
