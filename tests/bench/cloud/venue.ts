import { randomBytes } from 'node:crypto'
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { startCloudProcess } from '../../support/cloud-process.ts'
import { greet } from '../../support/phone-frames.ts'
import type { PostgresServer } from '../../support/postgres.ts'
import { until } from '../../support/until.ts'
import { command, importPeople } from '../api.ts'
import { commandMessage, connect, mustBeAdmitted, type Scanned, scanMessage } from '../client.ts'
import { copyOf, newFolder, remove } from '../data-folders.ts'
import { eventOf } from '../events.ts'
import { codeOf } from '../people.ts'
import type { Compared } from '../result.ts'
import { type RunningStation, startStation } from '../station-process.ts'
import { insertSeconds } from './bound.ts'
import { startSlowRelay } from './slow-relay.ts'

const facts = 10_000
const attendees = 2300
/** Nothing has come for so long: all is there. */
const quietMs = 2000
const questions = 100
const questionEveryMs = 100
const delayMs = 50
/** Whoever looks more often takes from the two cores what is measured, most of all with the cloud's figures. */
const lookEveryMs = 10
const remoteCode = 'RMTK8WXYZ9'

/**
 * A hub that is linked, and cut off while a desk writes 10 000 facts, as on a morning without network; and a cloud that
 * holds as many which the hub lacks.
 */
export async function prepareVenue(postgres: PostgresServer, tell: (words: string) => void) {
  const key = randomBytes(32).toString('hex')
  const day = await eventOf(attendees)
  /** The hub's folder once its cloud has all, and the cloud's database when it has as many facts more. */
  let linked: { readonly folder: string; readonly sessionId: string } | null = null
  const more = 'venue_more'

  async function startCloud(database: string) {
    const folder = newFolder()
    const env = { DATABASE_URL: postgres.urlOf(database), REGIE_CLOUD_KEY: key }
    const cloud = await startCloudProcess({ folder, env })
    return {
      stationId: cloud.stationId,
      url: cloud.url,
      file: cloud.file,
      async stop(): Promise<void> {
        await cloud.stop()
        remove(folder)
      },
    }
  }

  /** `lineMs`: of the way to the cloud, each way; the bound is as far from its server. */
  async function up(lineMs = 0): Promise<Compared> {
    const database = `up_${randomBytes(4).toString('hex')}`
    await postgres.newDatabase(database)
    const cloud = await startCloud(database)
    const relay = await startSlowRelay(Number(new URL(cloud.url).port), lineMs)
    const folder = copyOf(day)
    const address = `http://127.0.0.1:${relay.port}`
    const hub = await startStation(folder, ['--hub', '--cloud', address, '--cloud-code', cloud.file().linkCode ?? ''])
    const held = await watchHeld(postgres, database, cloud.stationId)
    try {
      await until('the hub is linked', () => isLinked(cloud.url), { timeoutMs: 60_000, everyMs: 50 })
      await held.untilQuiet()
      const before = await held.heads()
      relay.cut()
      await letInAndOut(hub)
      relay.mend()
      const ours = await held.secondsUntil(facts)
      const isNew = (origin: string, seq: number) =>
        !origin.startsWith(`${cloud.stationId}.`) && seq > (before.get(origin) ?? 0)
      const bound = await insertSeconds(postgres, database, isNew, lineMs)
      await held.end()
      if (!linked) linked = await addMore(cloud, hub, folder, database)
      return { ours, bound }
    } finally {
      await held.end()
      await hub.stop()
      await relay.stop()
      await cloud.stop()
      remove(folder)
      await postgres.ask('postgres', `DROP DATABASE ${database} WITH (FORCE)`)
    }
  }

  /** The hub goes, and 10 000 facts are written in the cloud. */
  async function addMore(cloud: RunningCloud, hub: RunningStation, folder: string, database: string) {
    const now = Date.now()
    const { roomId } = (await command(hub, 'rooms.add', { name: 'Grande salle', capacity: 2000 })) as { roomId: string }
    const { sessionId } = (await command(hub, 'sessions.add', {
      title: 'Plénière',
      kind: 'plenary',
      roomId,
      day: 1,
      registration: false,
      startsAt: new Date(now).toISOString(),
      endsAt: new Date(now + 3_600_000).toISOString(),
    })) as { sessionId: string }
    await importPeople(
      hub,
      `Code billet;Nom;Prénom;Organisation;E-mail;Formule\r\n${remoteCode};Le Guen;Zoé;École du soin;z@exemple.org;Distanciel\r\n`,
    )
    await until('the remote code is known', () => tokenOf(cloud.url), { timeoutMs: 60_000, everyMs: 4000 })
    await pause(quietMs)
    await hub.stop()
    const kept = newFolder()
    for (const file of ['regie.db', 'database.key']) copyFileSync(join(folder, file), join(kept, file))
    tell(`${facts} facts are written in the cloud while the hub is away`)
    for (let at = 0; at < facts; at += 100)
      await Promise.all(
        Array.from({ length: 100 }, (_, index) =>
          command(cloud.file(), 'questions.ask', {
            sessionId,
            text: `Comment faire au mieux, ${at + index} ?`,
            origin: 'floor',
          }),
        ),
      )
    await cloud.stop()
    await postgres.newDatabase(more, database)
    return { folder: kept, sessionId }
  }

  async function down(): Promise<{ down: Compared; question: readonly number[] }> {
    if (!linked) throw new Error('a venue goes up first')
    const database = `down_${randomBytes(4).toString('hex')}`
    await postgres.newDatabase(database, more)
    const cloud = await startCloud(database)
    const port = Number(new URL(cloud.url).port)
    const [line, relay] = [await startSlowRelay(port, 0), await startSlowRelay(port, delayMs)]
    const folder = copyOf(linked.folder)
    const bound = await insertSeconds(postgres, database, (origin) => origin.startsWith(`${cloud.stationId}.`))
    // At work and cut off, as on the way up.
    line.cut()
    const hub = await startStation(folder, ['--hub', '--cloud', `http://127.0.0.1:${line.port}`])
    let far: RunningStation | null = null
    try {
      await pause(quietMs)
      line.mend()
      const ours = await untilTaken(cloud.url)
      await hub.stop()
      far = await startStation(folder, ['--hub', '--cloud', `http://127.0.0.1:${relay.port}`])
      return { down: { ours, bound }, question: await askRemotely(cloud.url, far, linked.sessionId) }
    } finally {
      await far?.stop()
      await hub.stop()
      await Promise.all([line.stop(), relay.stop()])
      await cloud.stop()
      remove(folder)
      await postgres.ask('postgres', `DROP DATABASE ${database} WITH (FORCE)`)
    }
  }

  return { up, down }
}

interface RunningCloud {
  readonly url: string
  file(): { readonly url: string; readonly token: string }
  stop(): Promise<void>
}

/** 10 000 facts of a desk at the hub: everybody comes in, and out again, until there are so many. */
async function letInAndOut(hub: RunningStation): Promise<void> {
  const desk = await connect(hub.url, hub.token)
  for (let made = 0; made < facts; ) {
    const some = Array.from({ length: Math.min(attendees, facts - made) }, (_, person) => codeOf(person))
    const replies = await Promise.all(some.map((code) => desk.ask<Scanned>('command', scanMessage(code))))
    for (const { reply } of replies) mustBeAdmitted(reply)
    made += some.length
    const admitted = replies.slice(0, Math.max(0, facts - made)).map(({ reply }) => reply.outcome?.attendee?.attendeeId)
    await Promise.all(
      admitted.map((attendeeId) =>
        desk.ask('command', commandMessage('checkIn.undo', { attendeeId, reason: 'bench' })),
      ),
    )
    made += admitted.length
  }
  desk.close()
}

/** How far the cloud's database holds what others than the cloud have written. */
async function watchHeld(postgres: PostgresServer, database: string, cloudId: string) {
  const client = new pg.Client({ connectionString: postgres.urlOf(database) })
  await client.connect()
  let isEnded = false
  async function heads(): Promise<ReadonlyMap<string, number>> {
    const { rows } = await client.query<{ name: string; seq: number }>(
      'SELECT name, seq::int FROM origins WHERE NOT starts_with(name, $1)',
      [`${cloudId}.`],
    )
    return new Map(rows.map(({ name, seq }) => [name, seq]))
  }
  const sum = async () => [...(await heads()).values()].reduce((all, seq) => all + seq, 0)
  return {
    heads,
    async untilQuiet(): Promise<void> {
      for (let [seen, since] = [-1, performance.now()]; performance.now() - since < quietMs; ) {
        const now = await sum()
        if (now !== seen || now === 0) since = performance.now()
        seen = now
        await pause(20)
      }
    },
    /** From the last look that saw none of them to the first that sees `more`. */
    async secondsUntil(more: number): Promise<number> {
      const first = await sum()
      for (let begun = performance.now(); ; ) {
        const asked = performance.now()
        const now = await sum()
        if (now === first) begun = asked
        if (now >= first + more) return (performance.now() - begun) / 1000
        await pause(lookEveryMs)
      }
    },
    async end(): Promise<void> {
      if (!isEnded) await client.end()
      isEnded = true
    },
  }
}

/** Seconds from the moment that a hub is linked until it has acknowledged all facts of the cloud's own. */
async function untilTaken(url: string): Promise<number> {
  const read = async () => {
    const text = await (await fetch(`${url}/metrics`)).text()
    const figure = (name: string) => Number(new RegExp(`^regie_cloud_${name} (\\S+)`, 'm').exec(text)?.[1])
    return { linked: figure('hubs_linked') > 0, waiting: figure('facts_waiting') }
  }
  const look = { timeoutMs: 120_000, everyMs: lookEveryMs }
  await until('the hub is linked', async () => (await read()).linked, look)
  const begun = performance.now()
  await until('facts wait', async () => (await read()).waiting > 0, look)
  await until('the hub has all', async () => (await read()).waiting === 0, look)
  return (performance.now() - begun) / 1000
}

/** Null while the cloud does not know the code. */
async function tokenOf(url: string): Promise<string | null> {
  const answer = await fetch(`${url}/api/v1/devices`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ registrationCode: remoteCode }),
  })
  return answer.ok ? ((await answer.json()) as { token: string }).token : null
}

/** ms of each question until it is in the list of the moderator at the venue, who is pushed it. */
async function askRemotely(url: string, hub: RunningStation, sessionId: string): Promise<readonly number[]> {
  const { token } = (await command(hub, 'access.create', { role: 'moderator', label: 'Modération' })) as {
    token: string
  }
  const moderator = await greet(hub.url, token, [{ view: 'questions', params: { sessionId } }], 60_000)
  // One phone may ask twenty in a row: each five ask twenty.
  const phones = await Promise.all(
    Array.from({ length: questions / 20 + 1 }, async () => {
      const phone = await until('the hub is linked', () => tokenOf(url))
      return greet(url, phone, [{ view: 'audience.session', params: { sessionId } }], 60_000)
    }),
  )
  const samples: Promise<number>[] = []
  const ask = async (index: number) => {
    // Of letters that no word to mask is made of.
    const marker = `x${index}${[...randomBytes(8)].map((byte) => 'kmpqtvwx'.charAt(byte % 8)).join('')}`
    const input = { sessionId, text: `Et de loin, qui écoute les enfants, ${marker} ?`, origin: 'remote' }
    const begun = performance.now()
    const listed = moderator.frames.until(marker).then(() => performance.now() - begun)
    const phone = phones[index % phones.length]
    const reply = await phone?.frames.ask('command', { id: crypto.randomUUID(), name: 'questions.ask', input })
    if (!('outcome' in (reply as object))) throw new Error(`a question was refused: ${JSON.stringify(reply)}`)
    return listed
  }
  await until('the link over the relay stands', () => isLinked(url), { timeoutMs: 60_000, everyMs: 50 })
  await pause(quietMs)
  for (let index = 0; index < questions; index++) {
    samples.push(ask(index))
    await pause(questionEveryMs)
  }
  const taken = await Promise.all(samples)
  for (const { socket } of [moderator, ...phones]) socket.terminate()
  return taken
}

/** False also while it begins anew with the hub's event. */
const isLinked = (url: string): Promise<boolean> =>
  fetch(`${url}/metrics`)
    .then((answer) => answer.text())
    .then(
      (text) => /^regie_cloud_hubs_linked 1$/m.test(text),
      () => false,
    )
