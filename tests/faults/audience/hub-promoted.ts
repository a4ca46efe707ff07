import { join } from 'node:path'
import { connectClient } from '../../support/station-client.ts'
import { insist, type Scenario } from '../scenario.ts'
import { audienceUrlIn, done, openHall, untilTold } from './hall.ts'

/**
 * The hub dies while a poll is open, and another pilot's station takes over its place and the poll. Phones go to the
 * address that the dead hub had announced, vote there with their old tokens, and the poll is closed. The old hub comes
 * back, and both hubs hold the same result.
 */
export const hubPromoted: Scenario = {
  name: 'hub-promoted',
  async run(bench) {
    const hall = await openHall(bench)
    const { code, linkUrl } = await hall.client.done('stations.pair', { role: 'pilot', name: 'Secours' })
    const folder = join(bench.folder, 'standby')
    const standby = await bench.start({ folder, args: ['--link', linkUrl, '--pair', code] })
    const pilot = await connectClient(standby)
    bench.after(() => pilot.close())
    const { pollId, options } = await hall.openPoll()
    const [yes = '', , no = ''] = options
    const tokens = await hall.tokens(40)
    const phones = await Promise.all(tokens.map(hall.enter))
    for (const phone of phones) await done(phone, 'polls.vote', { pollId, answer: yes })
    await untilTold('the standby holds the votes', async () => (await hall.poll(pollId, pilot)).votes === 40)
    const former = hall.audienceUrl
    let told: string | undefined
    await untilTold('phones know where else the hub may be', async () => {
      const answer = (await phones[0]?.frames.ask('time')) as { readonly hubs: readonly string[] } | undefined
      told = answer?.hubs.find((url) => url !== former)
      return told !== undefined
    })
    await hall.station.kill()

    await pilot.done('stations.promote', {})
    await untilTold('the public’s port is open', async () => audienceUrlIn(folder) !== undefined)
    insist(audienceUrlIn(folder) === told, `phones were told ${told}, and the hub is at ${audienceUrlIn(folder)}`)
    hall.audienceUrl = audienceUrlIn(folder)
    hall.pagesFrom = former
    // Ten phones change their votes at the new hub, with tokens from the old one.
    const there = await Promise.all(tokens.slice(0, 10).map(hall.enter))
    for (const phone of there) await done(phone, 'polls.vote', { pollId, answer: no })
    await pilot.done('polls.takeOver', { pollId })
    await pilot.done('polls.close', { pollId })
    const closed = await hall.poll(pollId, pilot)
    insist(closed.state === 'closed' && closed.votes === 40, `${closed.votes} of 40 votes count`)
    insist(closed.counts !== null && !Array.isArray(closed.counts), 'a single choice is counted by option')

    delete hall.pagesFrom
    await hall.startAgain()
    const result = JSON.stringify([closed.counts, closed.votes, closed.late, closed.leading])
    await untilTold('the old hub has the same result', async () => {
      const { state, counts, votes, late, leading } = await hall.poll(pollId)
      return state === 'closed' && JSON.stringify([counts, votes, late, leading]) === result
    })
    return `40 votes, 10 changed at the new hub, closed there as ${JSON.stringify(closed.counts)}, and the same at the old one`
  },
}
