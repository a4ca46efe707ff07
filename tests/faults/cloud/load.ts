import { setTimeout as pause } from 'node:timers/promises'
import { until } from '../../support/until.ts'
import { insist } from '../scenario.ts'
import type { PeopledPlace } from './open-place.ts'
import { patient } from './place.ts'
import { type Member, type Phone, send } from './remote-phone.ts'

/** ms between two people at the door. */
const doorEveryMs = 40
/**
 * Questions and votes that a phone sends at full rate. After so many turns it only changes its vote, at a rate that it
 * may keep up.
 */
const turnsAtOnce = 12
const turnEveryMs = 150
const voteEveryMs = 700

export type Load = ReturnType<typeof startLoad>

/** Loads both sides until stopped: scans at the venue, remote questions and votes, each with its id. */
export function startLoad(place: PeopledPlace) {
  let isOver = false
  const asked = new Set<string>()
  const voted = new Map<string, string>()
  let [admitted, acknowledged, unanswered, refused] = [0, 0, 0, 0]
  /** The first answer that neither acknowledged a command nor told a person to ask again. */
  let unkind: string | null = null

  async function atVenue(): Promise<void> {
    for (const { code } of place.onSite) {
      if (isOver) return
      const { verdict } = await place.client.done('checkIn.scan', { code })
      insist(verdict === 'admitted', `${verdict} for a person who had not been admitted`)
      admitted += 1
      await pause(doorEveryMs)
    }
  }
  async function remotely(person: Member, poll: { pollId: string; options: readonly string[] }): Promise<void> {
    let phone: Phone | null = null
    const give = async (name: string, input: object): Promise<unknown> => {
      const id = crypto.randomUUID()
      try {
        phone ??= await place.phone(person)
        const reply = await send(phone, { id, name, input })
        if (reply?.outcome !== undefined) return reply.outcome
        if (reply?.problem?.status === 503) refused += 1
        else if ((reply?.problem?.status ?? 0) >= 500)
          unkind ??= `${name}: ${reply?.problem?.status} ${reply?.problem?.type}`
      } catch {}
      unanswered += 1
      phone?.drop()
      phone = null
      // The command may have been run or not, so it is repeated with the same id until it is answered.
      return await place.insistOn(person, name, input, id)
    }
    for (let turn = 0; !isOver; turn++) {
      if (turn < turnsAtOnce) {
        const { questionId } = (await give('questions.ask', {
          sessionId: place.sessionId,
          text: `Et la question numéro ${turn} ?`,
          origin: 'remote',
        })) as { questionId: string }
        insist(!asked.has(questionId), 'two questions have one id')
        asked.add(questionId)
        acknowledged += 1
      }
      const answer = poll.options[turn % 3] ?? ''
      await give('polls.vote', { pollId: poll.pollId, answer })
      voted.set(person.code, answer)
      acknowledged += 1
      await pause(turn < turnsAtOnce ? turnEveryMs : voteEveryMs)
    }
    ;(phone as Phone | null)?.drop()
  }

  let broken: unknown = null
  const poll = openPoll(place)
  const work = poll.then((open) => Promise.all([atVenue(), ...place.remote.map((person) => remotely(person, open))]))
  work.catch((error: unknown) => {
    broken = error
  })
  /** A waiting scenario must learn why the load has failed. */
  const untilSo = (what: string, isSo: () => boolean) =>
    until(
      what,
      () => {
        if (broken) throw broken
        return isSo()
      },
      patient,
    )

  return {
    /** Resolves when both audiences are at work. */
    begun: () => untilSo('both audiences are at work', () => asked.size > 0 && admitted > 0 && voted.size > 0),
    /** Resolves when so many more remote commands have been acknowledged. */
    async goesOn(more = 1): Promise<void> {
      const before = acknowledged
      await untilSo(`${more} more have been acknowledged`, () => acknowledged >= before + more)
    },
    /** Starts watching. Returns a function that waits until a remote person is told to ask again, or gets no answer. */
    watchRefusals(): () => Promise<unknown> {
      const before = unanswered
      return () => untilSo('a remote person gets no answer', () => unanswered > before)
    },
    /** Checks that everything acknowledged is there exactly once. */
    async finish(): Promise<string> {
      isOver = true
      await work
      insist(
        unkind === null,
        `a remote person was answered ${unkind}; errors of the cloud: ${errorsIn(place.cloud.output())}`,
      )
      const { pollId } = await poll
      await place.settled()
      const down = async () => {
        const questions = await place.client.rows('questions', { sessionId: place.sessionId })
        return questions.filter(({ origin }) => origin === 'remote').map(({ questionId }) => questionId)
      }
      const here = await down()
      insist(here.length === asked.size, `${asked.size} questions were acknowledged, ${here.length} are at the venue`)
      for (const id of asked) insist(here.includes(id), 'an acknowledged question is not at the venue')
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
      await sameViews(place, pollId, admitted)
      return `${asked.size} questions and ${voted.size} people's votes of ${acknowledged} facts from afar, ${admitted} admissions here, each once (${unanswered} unanswered, ${refused} of them told to ask again)`
    },
  }
}

async function openPoll(place: PeopledPlace) {
  const { pollId } = await place.client.done('polls.create', {
    sessionId: place.sessionId,
    type: 'single',
    title: 'Sont-ils consultés ?',
    options: ['Souvent', 'Parfois', 'Jamais'],
  })
  await place.client.done('polls.open', { pollId })
  await place.settled()
  const row = (await place.client.rows('polls', { sessionId: place.sessionId })).find((one) => one.pollId === pollId)
  return { pollId, options: (row?.options ?? []).map(({ optionId }) => optionId) }
}

/** Both sides show the same views. */
async function sameViews(place: PeopledPlace, pollId: string, admitted: number): Promise<void> {
  const stats = await place.client.value('checkIn.stats', {})
  const there = (await place.view('checkIn.stats', {})).value as typeof stats
  insist(stats.admitted === admitted, `${admitted} were admitted, ${stats.admitted} are counted here`)
  insist(there.admitted === admitted, `${admitted} were admitted, ${there.admitted} are counted in the cloud`)
  const { rows = [] } = await place.view('polls', { sessionId: place.sessionId })
  const counts = (one: unknown) => JSON.stringify((one as { counts?: object } | undefined)?.counts)
  const here = (await place.client.rows('polls', { sessionId: place.sessionId })).find((one) => one.pollId === pollId)
  const theirs = rows.find((one) => (one as { pollId: string }).pollId === pollId)
  insist(counts(here) === counts(theirs), `${counts(here)} here, ${counts(theirs)} in the cloud`)
}

/** The last errors, each with the place where it was thrown. */
const errorsIn = (log: string): string =>
  log
    .split('\n')
    .filter((line) => line.includes('"level":"error"'))
    .slice(-3)
    .map((line) => line.slice(0, 600))
    .join('\n')
