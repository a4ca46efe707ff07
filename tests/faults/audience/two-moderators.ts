import { problemName } from '../../../shared/contract/problem.ts'
import { connectClient } from '../../support/station-client.ts'
import { insist, type Scenario } from '../scenario.ts'
import { openHall } from './hall.ts'

/**
 * Two moderators repeatedly change one question at the same moment, each from what they see. Every accepted change is
 * in the log in order, each late one was refused with the present version, and no unseen change was overwritten.
 */
export const twoModerators: Scenario = {
  name: 'two-moderators',
  async run(bench) {
    const hall = await openHall(bench)
    const { sessionId } = hall
    const others = await Promise.all(
      ['Nadia', 'Samuel'].map(async (label) => {
        const { token } = await hall.client.done('access.create', { role: 'moderator', label })
        return connectClient({ url: hall.station.url, token })
      }),
    )
    bench.after(() => {
      for (const other of others) other.close()
    })
    const rounds = bench.short ? 60 : 600
    const text = 'Deux modératrices sur une question ?'
    const { questionId } = await hall.client.done('questions.ask', { sessionId, text, origin: 'floor' })
    let [taken, late] = [0, 0]
    for (let round = 0; round < rounds; round++) {
      const [row] = await hall.client.rows('questions', { sessionId })
      if (!row) throw new Error('the question is gone')
      const { version } = row
      const replies = await Promise.all(
        others.map((moderator, index) => {
          const input = { questionId, text: `Tour ${round}, par ${index} ?`, version }
          return moderator.command('questions.edit', input, crypto.randomUUID())
        }),
      )
      const won = replies.filter((reply) => 'outcome' in reply).length
      insist(won === 1, `${won} of two edits of version ${version} were accepted`)
      for (const reply of replies) {
        if (!('problem' in reply)) continue
        insist(problemName(reply.problem) === 'stale', `the late edit was answered ${reply.problem.type}`)
        insist(
          reply.problem.version === version + 1,
          `the late edit was answered with version ${reply.problem.version}`,
        )
        late += 1
      }
      taken += won
      const [after] = await hall.client.rows('questions', { sessionId })
      insist(after?.version === version + 1 && after.original === text, 'the original, or a version, is lost')
    }
    return `${taken} changes taken and ${late} told to be late, of ${rounds} rounds; the original stands`
  },
}
