import { setTimeout as pause } from 'node:timers/promises'
import { unlocked } from '../../contract/unlocked.ts'
import { connectClient } from '../../support/station-client.ts'
import { insist, type Scenario } from '../scenario.ts'
import { openHall } from './hall.ts'

const alert = 'Mon beau-père me frappe le soir'

/**
 * The hub is killed while the audience is purged. After each kill either all data are erased or all are there, the
 * referent's data are there, and the log is intact. Once a purge has been answered, no erased data remain in the file.
 */
export const purgeThroughAKill: Scenario = {
  name: 'purge-through-a-kill',
  async run(bench) {
    const hall = await openHall(bench)
    const { sessionId } = hall
    const kills = bench.short ? 2 : 10
    const count = 300
    // Fewer than the number of texts that may wait for a station's text rules.
    const together = 100
    let [whole, none] = [0, 0]
    for (let kill = 0; kill < kills; kill++) {
      const { client } = hall
      const ask = (text: string) => client.done('questions.ask', { sessionId, text, origin: 'floor' })
      for (let first = 0; first < count; first += together)
        await Promise.all(
          Array.from({ length: together }, (_, at) => ask(`Que dit Repère-Nom ${kill}-${first + at} ?`)),
        )
      if (kill === 0) await ask(alert)
      const purging = client.command('audience.purge', {}, crypto.randomUUID()).catch(() => null)
      await pause(bench.random.int(0, 120))
      await hall.station.kill()
      await Promise.race([purging, pause(1000)])
      await hall.startAgain()
      const rows = await hall.client.rows('questions', { sessionId })
      const left = rows.filter(({ text }) => text !== null).length
      insist(left === 0 || left === count, `${left} of ${count} questions are left: the purge was not atomic`)
      if (left === 0) whole += 1
      else none += 1
      insist(
        rows.some(({ danger }) => danger),
        'the question that the referent has is gone',
      )
      const purged = await hall.client.done('audience.purge', {})
      insist(purged.questions === left && purged.withReferent === 1, `erased ${JSON.stringify(purged)} of ${left}`)
      const report = (await (await hall.client.fetch('/api/v1/verify')).json()) as { fault: unknown }
      insist(report.fault === null, `the log: ${JSON.stringify(report.fault)}`)
    }
    const { token } = await hall.client.done('access.create', { role: 'referent', label: 'Référente' })
    const referent = await connectClient({ url: hall.station.url, token })
    const alerts = await referent.rows('safeguarding', {})
    referent.close()
    insist(
      alerts.some(({ text }) => text === alert),
      'the referent does not read the alert any more',
    )
    await hall.station.stop()
    const file = unlocked(hall.folder)
    insist(!file.includes(alert), 'the file holds an unsealed alert')
    insist(!file.includes('Repère'), 'the file holds erased data')
    return `${kills} kills: ${whole} purges stood, ${none} had to be given again, none was half`
  },
}
