import { setTimeout as pause } from 'node:timers/promises'
import { insist, type Scenario } from '../scenario.ts'
import { done, enterAll, openHall } from './hall.ts'

/** All phones disconnect and return together. A question that was approved meanwhile is on each of them. */
export const phonesAway: Scenario = {
  name: 'phones-away',
  async run(bench) {
    const hall = await openHall(bench)
    const count = bench.short ? 600 : 2000
    const awayMs = bench.short ? 2000 : 20_000
    const tokens = await hall.tokens(count)
    const phones = await enterAll(hall, tokens)
    const [first] = phones
    if (!first) throw new Error('no phones')
    const ask = { sessionId: hall.sessionId, text: 'Qui écoute l’enfant ?', origin: 'room' } as const
    const { questionId } = await done(first, 'questions.ask', ask)
    for (const { drop } of phones) drop()
    await hall.client.done('questions.move', { questionId, to: 'approved', version: 1 })
    await pause(awayMs)
    const begun = performance.now()
    const back = await Promise.all(
      tokens.map(async (token) => {
        await pause(bench.random.int(0, 1000))
        return hall.enter(token)
      }),
    )
    const seconds = (performance.now() - begun) / 1000
    insist(seconds < 10, `all were back after ${seconds.toFixed(1)} s`)
    const supports = await Promise.all(
      back.slice(1, 400).map((phone) => done(phone, 'questions.upvote', { questionId }).then(() => 1)),
    )
    const [row] = await hall.client.rows('questions', { sessionId: hall.sessionId })
    insist(row?.votes === supports.length, `${supports.length} phones supported it, ${row?.votes} votes count`)
    for (const { drop } of back) drop()
    return `${count} phones gone for ${awayMs / 1000} s were current after ${seconds.toFixed(1)} s`
  },
}
