import { setTimeout as pause } from 'node:timers/promises'
import { insist, type Scenario } from '../scenario.ts'
import { enterAll, openHall, type Phone, send } from './hall.ts'

const perSecond = 1000

/**
 * The hub is killed while a thousand votes a second arrive. Each phone repeats its vote under the same id until it is
 * answered. Each acknowledged vote counts exactly once.
 */
export const votesThroughAKill: Scenario = {
  name: 'votes-through-a-kill',
  async run(bench) {
    const hall = await openHall(bench)
    const count = bench.short ? 600 : 1500
    const kills = bench.short ? 1 : 6
    const tokens = await hall.tokens(count)
    let [acknowledged, resent] = [0, 0]
    for (let kill = 0; kill < kills; kill++) {
      const { pollId, options } = await hall.openPoll()
      const phones = await enterAll(hall, tokens)
      const votes = phones.map((phone, index) => ({
        phone,
        id: crypto.randomUUID(),
        answer: options[index % 3] ?? '',
        isAnswered: false,
      }))
      const voting = votes.map(async (vote, index) => {
        await pause((index * 1000) / perSecond)
        vote.isAnswered = await isAcknowledged(vote.phone, pollId, vote.answer, vote.id)
      })
      await pause(bench.random.int(100, Math.floor((count * 1000) / perSecond)))
      await hall.station.kill()
      for (const { drop } of phones) drop()
      await Promise.all(voting)
      await hall.startAgain()
      const after = await hall.poll(pollId)
      const before = votes.filter(({ isAnswered }) => isAnswered).length
      insist(after.votes !== null && after.votes >= before, `${before} were acknowledged, ${after.votes} count`)
      const again = await enterAll(hall, tokens)
      for (const [index, vote] of votes.entries()) {
        if (vote.isAnswered) continue
        const phone = again[index]
        insist(phone && (await isAcknowledged(phone, pollId, vote.answer, vote.id)), 'a repeated vote was not accepted')
        resent += 1
      }
      // Phones that were answered also repeat their vote, as a page does whose answer was lost.
      for (const [index, vote] of votes.slice(0, 50).entries()) {
        const phone = again[index]
        if (phone) await isAcknowledged(phone, pollId, vote.answer, vote.id)
      }
      const { votes: counted, counts } = await hall.poll(pollId)
      const expected = Object.fromEntries(
        options.map((option) => [option, votes.filter(({ answer }) => answer === option).length]),
      )
      insist(counted === count, `${count} phones voted once each, ${counted} count`)
      insist(
        JSON.stringify(counts) === JSON.stringify(expected),
        `${JSON.stringify(counts)} of ${JSON.stringify(expected)}`,
      )
      for (const { drop } of again) drop()
      acknowledged += before
    }
    return `${kills} kills at ${perSecond} votes/s: ${acknowledged} acknowledged before, ${resent} sent again, each once`
  },
}

async function isAcknowledged(phone: Phone, pollId: string, answer: string, id: string): Promise<boolean> {
  return (await send(phone, 'polls.vote', { pollId, answer }, id, 4000))?.outcome !== undefined
}
