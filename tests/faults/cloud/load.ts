import { setTimeout as pause } from 'node:timers/promises'
import type { SyntheticPerson } from '../../support/synthetic-people.ts'
import { until } from '../../support/until.ts'
import { insist } from '../scenario.ts'
import { type Place, patient } from './place.ts'

/** Both audiences at work until told to stop: scans at the venue, questions and votes from afar, each with its id. */
export function startLoad(place: Place) {
  let isOver = false
  const asked = new Set<string>()
  const voted = new Map<string, string>()
  let [admitted, refusedFor503] = [0, 0]

  async function atVenue(): Promise<void> {
    for (const { code } of place.onSite) {
      if (isOver) return
      const { verdict } = await place.client.done('checkIn.scan', { code })
      insist(verdict === 'admitted', `${verdict} for somebody who had not come`)
      admitted += 1
      await pause(20)
    }
  }
  async function fromAfar(
    person: SyntheticPerson,
    poll: { pollId: string; options: readonly string[] },
  ): Promise<void> {
    const phone = { now: null as Awaited<ReturnType<Place['phone']>> | null }
    const send = async (name: string, input: object): Promise<unknown> => {
      const id = crypto.randomUUID()
      try {
        phone.now ??= await place.phone(person)
        const reply = (await Promise.race([
          phone.now.frames.ask('command', { id, name, input }),
          pause(4000, null),
        ])) as {
          outcome?: unknown
          problem?: { status: number }
        } | null
        if (reply?.outcome !== undefined) return reply.outcome
        if (reply?.problem?.status === 503) refusedFor503 += 1
      } catch {}
      phone.now?.drop()
      phone.now = null
      // Nobody knows whether it was done: again, with the same id, until there is an answer.
      return await place.insistOn(person, name, input, id)
    }
    for (let turn = 0; !isOver && turn < 15; turn++) {
      const { questionId } = (await send('questions.ask', {
        ...{ sessionId: place.sessionId, text: `Et la question numéro ${turn} ?`, origin: 'remote' },
      })) as { questionId: string }
      insist(!asked.has(questionId), 'two questions have one id')
      asked.add(questionId)
      const answer = poll.options[turn % 3] ?? ''
      await send('polls.vote', { pollId: poll.pollId, answer })
      voted.set(person.code, answer)
      await pause(150)
    }
    phone.now?.drop()
  }

  const poll = openPoll(place)
  const work = poll.then((open) => Promise.all([atVenue(), ...place.remote.map((person) => fromAfar(person, open))]))
  work.catch(() => {})

  return {
    /** Both audiences are at work. */
    begun: () =>
      until('both audiences are at work', async () => asked.size > 0 && admitted > 0 && voted.size > 0, patient),
    /** All that was acknowledged is there, once. */
    async finish(): Promise<string> {
      isOver = true
      await work
      const { pollId } = await poll
      await place.settled()
      const down = async () => {
        const questions = await place.client.rows('questions', { sessionId: place.sessionId })
        return questions.filter(({ origin }) => origin === 'remote').map(({ questionId }) => questionId)
      }
      const here = await down()
      insist(here.length === asked.size, `${asked.size} questions were acknowledged, ${here.length} are at the venue`)
      for (const id of asked) insist(here.includes(id), 'a question that was acknowledged is not at the venue')
      const row = (await place.client.rows('polls', { sessionId: place.sessionId })).find(
        (one) => one.pollId === pollId,
      )
      const counts: Record<string, number> = Object.fromEntries(
        (row?.options ?? []).map(({ optionId }) => [
          optionId,
          [...voted.values()].filter((one) => one === optionId).length,
        ]),
      )
      insist(
        JSON.stringify(row?.counts) === JSON.stringify(counts),
        `votes: ${JSON.stringify(row?.counts)}, not ${JSON.stringify(counts)}`,
      )
      await sameViews(place, pollId)
      return `${asked.size} questions and ${voted.size} people's votes from afar, ${admitted} admissions here, each once (${refusedFor503} told to ask again)`
    },
  }
}

async function openPoll(place: Place) {
  const { pollId } = await place.client.done('polls.create', {
    ...{ sessionId: place.sessionId, type: 'single', title: 'Sont-ils consultés ?' },
    options: ['Souvent', 'Parfois', 'Jamais'],
  })
  await place.client.done('polls.open', { pollId })
  await place.settled()
  const row = (await place.client.rows('polls', { sessionId: place.sessionId })).find((one) => one.pollId === pollId)
  return { pollId, options: (row?.options ?? []).map(({ optionId }) => optionId) }
}

/** What either side would tell people is the same. */
async function sameViews(place: Place, pollId: string): Promise<void> {
  const stats = await place.client.value('checkIn.stats', {})
  const there = (await place.view('checkIn.stats', {})).value as typeof stats
  insist(stats.admitted === there.admitted, `${stats.admitted} admitted here, ${there.admitted} in the cloud`)
  const { rows = [] } = await place.view('polls', { sessionId: place.sessionId })
  const counts = (one: unknown) => JSON.stringify((one as { counts?: object } | undefined)?.counts)
  const here = (await place.client.rows('polls', { sessionId: place.sessionId })).find((one) => one.pollId === pollId)
  const theirs = rows.find((one) => (one as { pollId: string }).pollId === pollId)
  insist(counts(here) === counts(theirs), `${counts(here)} here, ${counts(theirs)} in the cloud`)
}
