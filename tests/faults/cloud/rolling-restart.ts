import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { type CloudPair, startCloudPair, type Which } from '../../support/cloud-pair.ts'
import { noNginx } from '../../support/nginx.ts'
import { noPostgres } from '../../support/postgres.ts'
import { connectClient, type StationClient } from '../../support/station-client.ts'
import { csvOf, syntheticPeople } from '../../support/synthetic-people.ts'
import { until } from '../../support/until.ts'
import { configureToday } from '../load/desk-day.ts'
import { type Bench, insist, type Scenario, Skipped } from '../scenario.ts'
import { modelVenue, sharedServer } from './model-venue.ts'
import { createVoter, type Voter } from './voter.ts'

const everyMs = 1000
/** Bounds in ms: the longest interruption for a person, and the longest stop of a process. */
const longestAwayMs = 5000
const stopWithinMs = 5000

/**
 * Hundreds of remote people vote continuously over nginx, while both processes are restarted one after the other. Each
 * acknowledged vote is in the database exactly once, the venue counts each voter's last vote, and nobody was
 * interrupted for 5 s.
 */
export const rollingRestart: Scenario = {
  name: 'rolling-restart',
  alone: true,
  async run(bench) {
    const why = noPostgres() || noNginx()
    if (why) throw new Skipped(why, 'apt-get install postgresql nginx')
    const postgres = await sharedServer(await modelVenue(bench))
    const pair = await startCloudPair(join(bench.folder, 'server'), { postgres })
    bench.after(pair.dispose)
    const { client, sessionId, people } = await openVenue(bench, pair, bench.short ? 200 : 400)
    const { pollId, options } = await openPoll(client, sessionId)
    await allIsThere(client)
    const tokens = await comeIn(pair, people)
    const voters = tokens.map((token) => createVoter({ url: pair.url, token, sessionId }))
    bench.after(() => {
      for (const { leave } of voters) leave()
    })
    await pollArrived(pair, sessionId, pollId)
    const voting = Promise.all(voters.map((voter) => voter.voteOn(pollId, options, everyMs)))
    // A refused voter fails the scenario at its end, not during a wait.
    voting.catch(() => {})
    await everybodyVotes(voters)
    const stops: number[] = []
    for (let round = 0; round < (bench.short ? 1 : 3); round++)
      for (const which of [0, 1] as const) {
        stops.push(await restart(pair, which))
        await everybodyVotes(voters)
      }
    for (const { end } of voters) end()
    await voting
    await compare(pair, client, { sessionId, pollId, options, voters })
    const away = Math.max(...voters.map((voter) => voter.longestAwayMs()))
    insist(away < longestAwayMs, `a person was disconnected for ${away.toFixed(0)} ms`)
    const votes = voters.reduce((sum, voter) => sum + voter.acknowledged().length, 0)
    const cuts = voters.reduce((sum, voter) => sum + voter.cuts(), 0)
    insist(
      cuts >= voters.length,
      `only ${cuts} connections were cut: nothing was restarted under ${voters.length} voters`,
    )
    return (
      `${voters.length} voters, ${votes} votes through ${stops.length} restarts (each ended within ${Math.max(...stops).toFixed(0)} ms), ` +
      `${cuts} connections cut, none away for more than ${away.toFixed(0)} ms, none lost`
    )
  },
}

/** A hub linked to this cloud, with remote people. */
async function openVenue(bench: Bench, pair: CloudPair, count: number) {
  const certificate = join(bench.folder, 'server.pem')
  writeFileSync(certificate, pair.nginx.certificate)
  const code = pair.linkCode()
  insist(code !== undefined, 'the cloud gave no code')
  const station = await bench.start({
    folder: join(bench.folder, 'hub'),
    args: ['--hub', '--name', 'Pôle', '--cloud', pair.url, '--cloud-code', code],
    env: { NODE_EXTRA_CA_CERTS: certificate },
  })
  const client = await connectClient(station)
  bench.after(() => client.close())
  await configureToday(client)
  const { roomId } = await client.done('rooms.add', { name: 'Grande salle', capacity: 2000 })
  const { sessionId } = await client.done('sessions.add', {
    title: 'Plénière',
    kind: 'plenary',
    roomId,
    day: 1,
    registration: false,
    code: 'P1',
    startsAt: new Date().toISOString(),
    endsAt: new Date(Date.now() + 3_600_000).toISOString(),
  })
  const people = syntheticPeople(count, bench.random).map((person) => ({ ...person, formula: 'Distanciel' }))
  const { imported } = await client.import(csvOf(people))
  insist(imported === count, `${imported} of ${count} people were imported`)
  return { client, sessionId, people }
}

async function openPoll(client: StationClient, sessionId: string) {
  const { pollId } = await client.done('polls.create', {
    sessionId,
    type: 'single',
    title: 'Les enfants sont-ils consultés ?',
    options: ['Souvent', 'Parfois', 'Jamais'],
  })
  await client.done('polls.open', { pollId })
  return { pollId, options: (await pollOf(client, sessionId, pollId)).options.map(({ optionId }) => optionId) }
}

async function pollOf(client: StationClient, sessionId: string, pollId: string) {
  const found = (await client.rows('polls', { sessionId })).find((one) => one.pollId === pollId)
  if (!found) throw new Error('the poll is not there')
  return found
}

/** Waits until codes and poll are in the cloud, so that no code is tried there too early. */
async function allIsThere(client: StationClient): Promise<void> {
  const row = async () => (await client.rows('stations', {})).find(({ role }) => role === 'cloud')
  const isThere = async () => {
    const cloud = await row()
    return cloud?.connected && cloud.waiting === 0
  }
  await until('the cloud holds everything', isThere, { timeoutMs: 60_000, everyMs: 50 })
}

/**
 * Everybody enters with their registration code, some at a time. The second process learns of it from the database a
 * moment later.
 */
async function comeIn(pair: CloudPair, people: readonly { readonly code: string }[]): Promise<readonly string[]> {
  const enter = async (registrationCode: string) => {
    const { body } = await pair.post('/api/v1/devices', { registrationCode })
    return (body as { token?: string } | null)?.token
  }
  const tokens: string[] = []
  for (let at = 0; at < people.length; at += 20) {
    const some = people
      .slice(at, at + 20)
      .map(({ code }) => until(`${code} has come in`, () => enter(code), { timeoutMs: 30_000, everyMs: 500 }))
    tokens.push(...(await Promise.all(some)))
  }
  return tokens
}

/** Waits for two answered votes of each voter: the first one may have been sent before the call. */
async function everybodyVotes(voters: readonly Voter[]): Promise<void> {
  const before = voters.map((voter) => voter.acknowledged().length)
  const all = () => voters.every((voter, at) => voter.acknowledged().length >= (before[at] ?? 0) + 2)
  await until('everybody votes', all, { timeoutMs: 60_000, everyMs: 20 })
}

/** Waits until both processes show the poll. */
async function pollArrived(pair: CloudPair, sessionId: string, pollId: string): Promise<void> {
  for (const which of [0, 1] as const)
    await until('the poll is in the cloud', async () => {
      const { token } = pair.running(which).file()
      const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
      const answer = await pair.ask(which, '/api/v1/views/polls', {
        method: 'POST',
        headers,
        body: JSON.stringify({ sessionId }),
      })
      return (await answer.text()).includes(pollId)
    })
}

/**
 * Restarts one process as a deployment does: the next one follows when this one is ready again. Returns the ms that it
 * took to end.
 */
async function restart(pair: CloudPair, which: Which): Promise<number> {
  const running = pair.running(which)
  const began = performance.now()
  const { code, signal } = await running.stop()
  const took = performance.now() - began
  insist(code === 0, `a process ended with ${signal ?? code}: ${running.output().slice(-800)}`)
  insist(took < stopWithinMs, `a process took ${took.toFixed(0)} ms to end`)
  await pair.start(which)
  await until('the process is ready', async () => (await pair.ask(which, '/readyz')).ok)
  return took
}

async function compare(
  pair: CloudPair,
  client: StationClient,
  {
    sessionId,
    pollId,
    options,
    voters,
  }: {
    readonly sessionId: string
    readonly pollId: string
    readonly options: readonly string[]
    readonly voters: readonly Voter[]
  },
): Promise<void> {
  const database = new pg.Client({ connectionString: pair.databaseUrl })
  await database.connect()
  const { rows } = await database.query<{ id: string; count: number }>(
    `SELECT command_id AS id, count(*)::int AS count FROM events WHERE type = 'PollVoted' GROUP BY command_id`,
  )
  await database.end()
  const stored = new Map(rows.map(({ id, count }) => [id, count]))
  for (const { id } of voters.flatMap((voter) => voter.acknowledged()))
    insist(stored.get(id) === 1, `an acknowledged vote is in the database ${stored.get(id) ?? 0} times`)
  const lasts = voters.map((voter) => voter.acknowledged().at(-1)?.answer)
  const expected = Object.fromEntries(options.map((option) => [option, lasts.filter((one) => one === option).length]))
  const counted = async () => {
    const { votes, counts } = await pollOf(client, sessionId, pollId)
    return JSON.stringify({ votes, counts })
  }
  const wanted = JSON.stringify({ votes: voters.length, counts: expected })
  const isCounted = async () => (await counted()) === wanted
  await until(`the venue counts ${wanted}`, isCounted, { timeoutMs: 30_000, everyMs: 200 }).catch(async (error) => {
    const links = (await client.rows('stations', {})).map(({ role, connected }) => ({ role, connected }))
    throw new Error(`the venue counts ${await counted()}, linked as ${JSON.stringify(links)}`, { cause: error })
  })
}
