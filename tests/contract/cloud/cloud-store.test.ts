import { randomBytes } from 'node:crypto'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { BadKey, createAtRest } from '../../../cloud/store/at-rest.ts'
import { openCloudLog } from '../../../cloud/store/cloud-log.ts'
import type { Database } from '../../../cloud/store/database.ts'
import { createVoterAliases } from '../../../electron/station/audience/aliases.ts'
import { CopyUnavailable } from '../../../electron/station/event-log/committer.ts'
import { createReplicaStore } from '../../../electron/station/replication/replica-store.ts'
import { introduceOwnStation } from '../../../electron/station/stations/own-station.ts'
import { keyPurposes } from '../../../shared/domain/stations/keys.ts'
import type { CommandId } from '../../../shared/kernel/ids.ts'
import { morning } from '../test-station.ts'
import { openTestDatabase, type TestDatabase } from './open-database.ts'

type Process = Awaited<ReturnType<typeof openCloudLog>>

let database: TestDatabase
let isDown = false
let beforeStored: () => void = () => {}
const key = randomBytes(32)
const processes: Process[] = []
const errors: unknown[] = []

/** One process of the cloud on the shared database. */
async function process(atRest = createAtRest(key)): Promise<Process> {
  const opened = await database.open()
  const shared: Database = {
    ...opened,
    transaction(run) {
      beforeStored()
      return isDown ? Promise.reject(new CopyUnavailable('away')) : opened.transaction(run)
    },
  }
  const one = await openCloudLog(shared, { atRest, now: () => morning, onError: (error) => void errors.push(error) })
  processes.push(one)
  await introduceOwnStation(one.log, 'Nuage')
  return one
}
const ask = ({ log }: Process, text: string, id = crypto.randomUUID() as CommandId, hash = Buffer.alloc(32)) =>
  log.submit({
    actor: 'audience',
    command: { id, hash },
    run(writing) {
      const known = log.table.ofCommand.get(id)
      if (known) return { answer: JSON.parse(known.outcome) as string, outcome: null }
      const questionId = `q${log.crypto.hex(log.crypto.random(4))}`
      writing.append('question', questionId, {
        type: 'QuestionAsked',
        sessionId: 's',
        origin: 'remote',
        deviceId: null,
        danger: false,
        withdrawn: false,
        person: { text },
      })
      return { answer: questionId, outcome: JSON.stringify(questionId) }
    },
  })
const textIn = ({ log }: Process, id: string) => log.streams.state('question', id).text

beforeEach(async () => {
  database = await openTestDatabase((error) => void errors.push(error))
})
afterEach(async () => {
  isDown = false
  beforeStored = () => {}
  for (const one of processes.splice(0)) await one.close()
  await database.close()
  expect(errors.splice(0)).toEqual([])
})

it('what was answered is there for the next process, which is the same station', async () => {
  const one = await process()
  const id = await ask(one, 'Qui écoute l’enfant ?')
  const { stationId } = one.log.identity
  await processes.pop()?.close()
  const next = await process()
  expect(next.log.identity.stationId).toBe(stationId)
  expect(textIn(next, id)).toBe('Qui écoute l’enfant ?')
})

it('one process hears at once of what another has written', async () => {
  const [one, other] = [await process(), await process()]
  const first = await ask(one, 'D’ici')
  const second = await ask(other, 'De là')
  await vi.waitFor(() => expect([textIn(other, first), textIn(one, second)]).toEqual(['D’ici', 'De là']))
  expect(one.log.origins.versionVector()).toEqual(other.log.origins.versionVector())
})

it('a command that is given to two processes is done once, and answered alike', async () => {
  const [one, other] = [await process(), await process()]
  for (let round = 0; round < 20; round++) {
    const id = crypto.randomUUID() as CommandId
    const [here, there] = await Promise.all([ask(one, 'Une fois', id), ask(other, 'Une fois', id)])
    expect(there).toBe(here)
  }
  await vi.waitFor(async () => {
    const [row] = await database.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM events WHERE type = 'QuestionAsked'`,
    )
    expect(row?.count).toBe(20)
  })
})

it('two processes that the public comes to first at the same time name each voter alike', async () => {
  const both = [await process(), await process()]
  const voters = Array.from({ length: 50 }, (_, number) => `voter${number}`)
  const named = await Promise.all(
    both.map(({ log }) => {
      const aliases = createVoterAliases(log)
      return Promise.all(voters.map((voter) => aliases.of(voter)))
    }),
  )
  expect(named[1]).toEqual(named[0])
  expect(new Set(named[0]).size).toBe(50)
  const made = await database.query(`SELECT 1 FROM events WHERE type = 'AudienceKeyMade'`)
  expect(made.length).toBe(1)
})

it('nothing is passed on before it is durable', async () => {
  const one = await process()
  await ask(one, 'Avant')
  const told = createReplicaStore(
    one.log,
    () => true,
    (error) => void errors.push(error),
  )
  const before = told.vector()
  const [origin = ''] = [...before.keys()].filter((name) => name.endsWith('.audience'))
  let seen: readonly unknown[] = []
  beforeStored = () => {
    seen = [told.vector(), told.seqOf(origin), told.cut(origin, 0)?.events.length, one.log.origins.seqOf(origin)]
  }
  await ask(one, 'Après')
  expect(seen).toEqual([before, 1, 1, 2])
  expect(told.seqOf(origin)).toBe(2)
  expect(told.cut(origin, 0)?.events.length).toBe(2)
})

it('every caller is told that the database is away, and nothing is kept or shown', async () => {
  const one = await process()
  const before = one.log.origins.versionVector()
  isDown = true
  const id = crypto.randomUUID() as CommandId
  await expect(ask(one, 'Perdu ?', id)).rejects.toBeInstanceOf(CopyUnavailable)
  expect(one.log.origins.versionVector()).toEqual(before)
  expect([...one.log.streams.all('question')]).toEqual([])
  isDown = false
  const questionId = await ask(one, 'Perdu ?', id)
  expect(textIn(one, questionId)).toBe('Perdu ?')
})

it('a listener that throws leaves nobody waiting, neither who asked nor who comes behind', async () => {
  const one = await process()
  const bug = new TypeError('bug')
  let throws = true
  one.log.onCommitted(() => {
    if (throws) throw bug
  })
  const ids = await Promise.all([ask(one, 'Avec'), ask(one, 'Ensemble')])
  throws = false
  ids.push(await ask(one, 'Ensuite'))
  expect(ids.map((id) => textIn(one, id))).toEqual(['Avec', 'Ensemble', 'Ensuite'])
  expect(errors.splice(0)).toEqual([bug])
})

it('what lets somebody in or speaks for the cloud is closed with a key that is not in the database', async () => {
  const one = await process()
  await one.store.proposeMeta(new Map([['access-key', randomBytes(32)]]))
  const id = await ask(one, 'Des mots de quelqu’un')
  expect(textIn(one, id)).toBe('Des mots de quelqu’un')
  const [part] = await database.query<{ part: string }>('SELECT part FROM parts')
  expect(part?.part).toMatch(/^{"kept":/)
  const secret = await database.query<{ name: string; value: Uint8Array }>(
    `SELECT name, value FROM meta WHERE name = 'access-key' OR name LIKE '%private-key' OR name = 'own-key' OR name LIKE 'key/%'`,
  )
  const names = secret.map(({ name }) => name.replace(/\/1\/.*/, '')).toSorted()
  const rings = keyPurposes.map((purpose) => `key/${purpose}`)
  expect(names).toEqual(['access-key', 'own-key', 'pilot-private-key', 'station-private-key', ...rings].toSorted())
  for (const { value } of secret) expect(Buffer.from(value).toString()).toMatch(/^{"kept":"/)
  // With another key a process would show its public empty words, and write what the others cannot read.
  await expect(process(createAtRest(randomBytes(32)))).rejects.toThrow(BadKey)
})
