import { type ChildProcess, fork } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { startCloudProcess } from '../../support/cloud-process.ts'
import type { PostgresServer } from '../../support/postgres.ts'
import type { StationProcess } from '../../support/station-process.ts'
import { command } from '../api.ts'
import { newFolder, remove } from '../data-folders.ts'
import type { Answer, Order } from '../phone-crowd.ts'
import { cpuSeconds, residentMb } from '../process-memory.ts'

const clients = 5000
const processes = 2
const votesPerSecond = 1000
const votes = 20_000
/** Until what connecting has left behind is tidied. */
const settleMs = 5000

/** A demonstration on PostgreSQL, and tokens of 5 000 people in it: made once, copied for each run. */
export async function prepareCrowd(postgres: PostgresServer, tell: (words: string) => void) {
  const key = randomBytes(32).toString('hex')
  await postgres.newDatabase('crowd')
  const first = await start('crowd')
  const { sessionId, pollId, options } = await openSession(first.cloud)
  const tokens = await newTokens(first.cloud.url, clients, tell)
  await first.stop()

  async function start(database: string) {
    const folder = newFolder()
    const env = { DATABASE_URL: postgres.urlOf(database), REGIE_CLOUD_KEY: key }
    const cloud = await startCloudProcess({ folder, args: ['--demo'], env })
    return {
      cloud,
      async stop(): Promise<void> {
        await cloud.stop()
        remove(folder)
      },
    }
  }

  return {
    async run(): Promise<{ vote: readonly number[]; kbPerClient: number }> {
      const database = `crowd_${randomBytes(4).toString('hex')}`
      await postgres.newDatabase(database, 'crowd')
      const pair = [await start(database), await start(database)]
      const crowds = pair.map(startCrowd)
      try {
        await pause(settleMs)
        const memory = () => pair.reduce((sum, { cloud }) => sum + residentMb(cloud.pid, 'VmRSS'), 0)
        const before = memory()
        const share = clients / processes
        await Promise.all(
          crowds.map((crowd, at) =>
            crowd.ask({
              do: 'join',
              url: pair[at]?.cloud.url ?? '',
              sessionId,
              tokens: tokens.slice(at * share, (at + 1) * share),
            }),
          ),
        )
        await pause(settleMs)
        const kbPerClient = ((memory() - before) * 1000) / clients
        const order = { do: 'vote', perSecond: votesPerSecond / processes, pollId, options } as const
        // Compiled before it is counted, as in a session whose second poll it is.
        await Promise.all(crowds.map((crowd) => crowd.ask({ ...order, votes: 2000 })))
        const spent = () => pair.reduce((sum, { cloud }) => sum + cpuSeconds(cloud.pid), 0)
        const spentBefore = spent()
        const answers = await Promise.all(crowds.map((crowd) => crowd.ask({ ...order, votes: votes / processes })))
        tell(`a vote takes ${(((spent() - spentBefore) * 1000) / votes).toFixed(2)} ms of the two processes' time`)
        return { vote: answers.flatMap(({ samples }) => samples), kbPerClient }
      } finally {
        for (const crowd of crowds) await crowd.stop()
        for (const { stop } of pair) await stop()
        await postgres.ask('postgres', `DROP DATABASE ${database} WITH (FORCE)`)
      }
    },
  }
}

/** The demonstration's session with its open poll. */
async function openSession(cloud: StationProcess) {
  const { rows: sessions } = (await command(cloud, '../views/programme', {})) as { rows: { sessionId: string }[] }
  const sessionId = sessions[0]?.sessionId ?? ''
  const { rows } = (await command(cloud, '../views/polls', { sessionId })) as {
    rows: { pollId: string; options: { optionId: string }[] }[]
  }
  const [poll] = rows
  if (!poll) throw new Error('the demonstration has no poll')
  return { sessionId, pollId: poll.pollId, options: poll.options.map(({ optionId }) => optionId) }
}

async function newTokens(url: string, count: number, tell: (words: string) => void): Promise<string[]> {
  const made: string[] = []
  tell(`${count} people come in, as fast as they are let in`)
  while (made.length < count) {
    const response = await fetch(`${url}/api/v1/devices`, { method: 'POST', body: '{}' })
    if (response.status === 429) await pause(500)
    else made.push(((await response.json()) as { token: string }).token)
  }
  return made
}

function startCrowd() {
  const child: ChildProcess = fork(join(import.meta.dirname, '..', 'phone-crowd.ts'))
  return {
    async ask(order: Order): Promise<Answer> {
      child.send(order)
      const [answer] = (await once(child, 'message')) as [Answer & { error?: string }]
      if (answer.error !== undefined) throw new Error(`${order.do}: ${answer.error}`)
      return answer
    },
    async stop(): Promise<void> {
      const ended = once(child, 'exit')
      child.disconnect()
      await ended
    },
  }
}
