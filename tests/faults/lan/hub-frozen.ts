import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { until } from '../../support/until.ts'
import { insist, type Scenario } from '../scenario.ts'
import { openHall } from './hall.ts'

const takeWithinS = 2

/**
 * The hub freezes while a neighbour's printer is asked for a badge. The answer may not come back, and no second badge
 * comes out.
 */
export const hubFrozenWhilePrinting: Scenario = {
  name: 'hub-frozen-while-printing',
  async run(bench) {
    const hall = await openHall(bench, { roles: ['reception', 'reception'], people: 40 })
    const [asker, owner] = hall.desks
    if (!asker || !owner) throw new Error('no desks')
    const folders = ['there', 'here'].map((name) => join(bench.folder, name))
    for (const folder of folders) mkdirSync(folder)
    const [there = '', here = ''] = folders
    const printer = { driver: 'pdf-folder', takeWithinS } as const
    const { printerId } = await owner.done('printers.add', { ...printer, name: 'Là-bas', address: there })
    const { printerId: own } = await asker.done('printers.add', { ...printer, name: 'Ici', address: here })
    await until('the printer is known', async () =>
      (await asker.rows('printers')).some((row) => row.printerId === printerId && row.state !== 'away'),
    )
    const { pid } = JSON.parse(readFileSync(join(hall.hub.folder, 'station.json'), 'utf8')) as { pid: number }
    const rounds = bench.short ? 4 : 12
    let unheard = 0
    for (let round = 0; round < rounds; round++) {
      const name = hall.people[round]?.lastName ?? ''
      const [person] = await asker.rows('attendees.search', { q: `${hall.people[round]?.firstName} ${name}` })
      const attendeeId = person?.attendeeId ?? ''
      const asked = asker.call('command', { name: 'badges.print', input: { attendeeId, printerId, reason: 'essai' } })
      await pause(bench.random.int(0, 30))
      process.kill(pid, 'SIGSTOP')
      const { outcome } = (await asked) as { outcome: { printJobId: string } }
      const { printJobId } = outcome
      const job = async () => (await asker.rows('printJobs')).find((row) => row.printJobId === printJobId)
      // By the last report, the printer's station took the job, so no desk may request it again.
      const settled = async () => ['failed', 'printed', 'printing'].includes((await job())?.state ?? '')
      await until('the job is settled or given up', settled, { timeoutMs: 20_000, everyMs: 100 })
      if ((await job())?.state === 'failed') {
        unheard++
        const input = { printJobId, printerId: own }
        const answer = (await asker.call('command', { name: 'printJobs.retry', input })) as {
          problem?: { type: string }
        }
        insist(answer.problem?.type.endsWith('/owner-unreachable') === true, JSON.stringify(answer))
      }
      process.kill(pid, 'SIGCONT')
      await until(
        'all are linked, and the job has ended',
        async () =>
          (await asker.rows('stations')).every((row) => row.connected) &&
          ((await job())?.state === 'printed' || (await job())?.message === 'not-taken-in-time'),
        { timeoutMs: 30_000, everyMs: 100 },
      )
      if ((await job())?.state === 'failed') await asker.done('printJobs.retry', { printJobId, printerId: own })
      await until('the badge is out', async () => (await job())?.state === 'printed', {
        timeoutMs: 20_000,
        everyMs: 100,
      })
      const out = folders.flatMap((folder) => readdirSync(folder)).filter((file) => file.endsWith('.pdf'))
      insist(out.length === round + 1, `${out.length} badges of ${round + 1} people`)
    }
    return `${rounds} freezes, ${unheard} jobs given up unheard; ${await hall.checkAllTheSame()}`
  },
}
