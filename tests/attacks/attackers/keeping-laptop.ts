import { randomUUID } from 'node:crypto'
import { until } from '../../support/until.ts'
import { type Attempt, notArrived, refused, succeeded } from '../attempt.ts'
import { askView } from '../http.ts'
import type { Venue } from '../venue.ts'
import { turned } from './turned.ts'

/**
 * Moves questions to the referent, who works at a pilot's station and decides alone when such a question may be erased.
 */
const keepsAll: Attempt<Venue> = {
  attacker: 'put-out laptop',
  asset: 'erasure',
  name: 'a moderator’s laptop keeps questions from the purge, and brings an erased one back',
  rule: 6,
  isShort: true,
  async run(venue) {
    const { client } = venue.hub
    return await turned(venue, await venue.pair('Modération 3', 'moderator'), async (link, { identity }) => {
      const ask = (text: string) =>
        client
          .done('questions.ask', { sessionId: venue.sessionId, text, origin: 'floor' })
          .then((made) => made.questionId)
      // A new page: earlier attempts have put a pilot's laptop out, which closed the earlier pages.
      const referent = await client.done('access.create', { role: 'referent', label: 'Référent' })
      const texts = async () => (await askView(venue.hubFile().url, referent.token, 'safeguarding')).text
      // Polls of earlier attempts, whose laptops are gone. Nothing is purged while people vote.
      for (const { pollId, state } of await client.rows('polls', { sessionId: venue.sessionId })) {
        if (state !== 'open') continue
        await client.command('polls.takeOver', { pollId }, randomUUID())
        await client.done('polls.closeForAll', { pollId })
      }
      const gone = await ask('Zorglubine est au foyer')
      await client.done('audience.purge', {})
      const kept = await ask('Zorglubine y est encore')
      for (const id of [gone, kept]) {
        const moved = { lane: 'audience', stream: `question/${id}`, type: 'QuestionMoved', ts: Date.now() } as const
        link.writer.write({ ...moved, payload: { to: 'safeguarding', seen: 0, by: 'Modération' } })
      }
      if ((await link.offer(link.writer.batch('audience'))) === null) return notArrived
      await until('the referent has it', async () => (await texts()).includes(kept))
      await client.done('stations.revoke', { stationId: identity.stationId, why: 'stolen' })
      const { questions } = await client.done('audience.purge', {})
      if ((await texts()).includes('Zorglubine')) return succeeded('the words are there')
      return questions === 1 ? refused('one is erased, the other stays so') : succeeded(`${questions} erased`)
    })
  },
}

export const keepingLaptop: readonly Attempt<Venue>[] = [keepsAll]
