import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PairedRole } from '../../shared/domain/stations/authority.ts'
import { connectPhone, newPhoneToken } from '../contract/phones.ts'
import { registrations } from '../contract/test-station.ts'
import { eventOfToday } from '../support/event-today.ts'
import { chooseBuild } from '../support/station-build.ts'
import { connectClient, type StationClient } from '../support/station-client.ts'
import { type StationProcess, startStation } from '../support/station-process.ts'
import { until } from '../support/until.ts'

/** Words that occur nowhere else: an attacker who shows one of them has it. */
export const plantedWords = {
  name: 'Quéméneur',
  mail: 'soizic.q@exemple.fr',
  alert: 'mon beau-père me frappe le soir au kerzervan',
  original: 'Pourquoi Yannick Kerbrat est-il toujours au foyer des Ormes ?',
  unread: 'Question zorglub que personne n’a relue',
  obsPassword: 'mot-de-passe-obs-kouign',
} as const

/** A station of the venue: its process and its data folder. */
export interface Member {
  readonly name: string
  readonly role: PairedRole
  readonly folder: string
  process: StationProcess
  client: StationClient
}

/** A program at work may replace a file while its folder is copied. False if the program has ended. */
function signalled(member: Member, signal: 'SIGSTOP' | 'SIGCONT'): boolean {
  try {
    return process.kill(member.process.pid, signal)
  } catch {
    return false
  }
}

/** The content of a hub's `station.json`. */
interface HubFile {
  readonly url: string
  readonly linkUrl: string
  readonly staffUrl: string
  readonly audienceUrl: string
  readonly stationId: string
  readonly token: string
}

export type Venue = Awaited<ReturnType<typeof openVenue>>

/**
 * A whole venue in processes of the shipped program: a hub, a second pilot, a booth, a moderator and two receptions,
 * with planted names, an alert, a masked question, an unread one, an OBS password and open pages.
 */
export async function openVenue() {
  const root = mkdtempSync(join(tmpdir(), 'regie-attacks-'))
  const build = chooseBuild('newest')
  const members: Member[] = []
  let named = 100
  const folderOf = (name: string) => join(root, name)
  const fileOf = (folder: string) => JSON.parse(readFileSync(join(folder, 'station.json'), 'utf8')) as HubFile

  async function begin(name: string, role: PairedRole, args: readonly string[]): Promise<Member> {
    const folder = folderOf(name)
    const process = await startStation({ build, folder, args: ['--headless', '--name', name, ...args] })
    const member = { name, role, folder, process, client: await connectClient(process) }
    members.push(member)
    return member
  }

  const hub = await begin('Pole', 'pilot', ['--hub'])
  const { client } = hub
  const event = eventOfToday()
  await client.done('event.configure', { name: 'Assises', ...event, pilotCode: '246813' })
  await until('the hub has its addresses', () => fileOf(hub.folder).linkUrl && fileOf(hub.folder).audienceUrl)

  /** Uses the hub's present client: the hub may have restarted. */
  async function pair(name: string, role: PairedRole): Promise<Member> {
    const { code, linkUrl } = await hub.client.done('stations.pair', { role, name })
    const member = await begin(name, role, ['--link', linkUrl, '--pair', code])
    await until(`${name} is linked`, async () =>
      (await hub.client.rows('stations', {})).some((row) => row.name === name && row.connected),
    )
    return member
  }

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
  await client.import(Buffer.from(registrations))
  const second = await pair('Pilote 2', 'pilot')
  const booth = await pair('Regie', 'booth')
  const moderator = await pair('Moderation', 'moderator')
  const reception = await pair('Accueil 1', 'reception')
  const lost = await pair('Accueil 2', 'reception')

  await client.done('obs.add', {
    name: 'OBS',
    address: 'ws://127.0.0.1:9',
    password: plantedWords.obsPassword,
    roomId,
  })
  const pilotPage = await client.done('access.create', { role: 'pilot', label: 'Pilotage' })
  const referentPage = await client.done('access.create', { role: 'referent', label: 'Référente' })
  const moderatorPage = await client.done('access.create', { role: 'moderator', label: 'Modération' })
  const ask = (text: string) => client.done('questions.ask', { sessionId, text, origin: 'floor' })
  const versionOf = async (questionId: string) =>
    (await client.rows('questions', { sessionId })).find((row) => row.questionId === questionId)?.version ?? 0
  const alert = await ask(plantedWords.alert)
  const masked = await ask(plantedWords.original)
  const start = plantedWords.original.indexOf('Yannick')
  await client.done('questions.mask', {
    questionId: masked.questionId,
    ranges: [{ start, end: start + 'Yannick Kerbrat'.length }],
    version: await versionOf(masked.questionId),
  })
  const unread = await ask(plantedWords.unread)
  const { attendeeId } = (await client.rows('attendees.search', { q: 'quemeneur' }))[0] ?? { attendeeId: '' }
  await Promise.all([second, booth, moderator, reception, lost].map((member) => untilCurrent(member.name)))

  /**
   * Waits until the hub knows that a station holds all that its role receives, and has itself nothing left to receive
   * from it.
   */
  async function untilCurrent(name: string): Promise<void> {
    await until(`${name} is current`, async () => {
      const row = (await client.rows('stations', {})).find((one) => one.name === name)
      return row?.connected && row.waiting === 0
    })
  }

  return {
    build,
    hub,
    second,
    booth,
    moderator,
    reception,
    lost,
    roomId,
    sessionId,
    /** The event's first day: today in the event's time zone. */
    day: event.days[0],
    attendeeId,
    questions: { alert: alert.questionId, masked: masked.questionId, unread: unread.questionId },
    pages: { pilot: pilotPage, referent: referentPage, moderator: moderatorPage },
    hubFile: () => fileOf(hub.folder),
    /** Part of the name of a station or a page: no other one has it. */
    newName: () => String(++named),
    /** One more station, for an attempt that damages it. */
    pair,
    phone: () => connectPhone(fileOf(hub.folder).audienceUrl),
    phoneToken: () => newPhoneToken(fileOf(hub.folder).audienceUrl),
    /** Starts a station on the folder of a stopped one, as after a power failure. */
    async startAgain(member: Member): Promise<void> {
      member.client.close()
      await member.process.kill()
      member.process = await startStation({ build, folder: member.folder, args: ['--headless'] })
      member.client = await connectClient(member.process)
    },
    /** A copy of a station's folder, as a thief takes it from a laptop that was just closed. */
    stealFolder(member: Member): string {
      const copy = mkdtempSync(join(root, 'stolen-'))
      const isRunning = signalled(member, 'SIGSTOP')
      cpSync(member.folder, copy, { recursive: true })
      if (isRunning) signalled(member, 'SIGCONT')
      return copy
    },
    async close(): Promise<void> {
      for (const member of members) {
        member.client.close()
        await member.process.kill()
      }
      build.dispose()
      rmSync(root, { recursive: true, force: true })
    },
  }
}
