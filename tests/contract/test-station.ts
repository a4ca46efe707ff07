import { randomUUID } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { io, type Socket } from 'socket.io-client'
import { inject } from 'vitest'
import { startStation } from '../../electron/station/station.ts'
import type { Timing } from '../../electron/station/timing.ts'
import type {
  CommandInput,
  CommandName,
  CommandOutcome,
  ViewName,
  ViewParams,
  ViewRow,
} from '../../shared/contract/contract.ts'
import type { Problem } from '../../shared/contract/problem.ts'
import type { ClientToStation, StationToClient } from '../../shared/contract/socket.ts'
import { instantOf, zonedIso } from '../../shared/domain/event/zoned-time.ts'
import type { AlarmLimits } from '../../shared/domain/show/alarms.ts'
import { eventOfToday } from '../support/event-today.ts'
import { newFolder, removeFolder } from './test-log.ts'

export type GrantedRole = CommandInput<'access.create'>['role']
export const grantedRoles = ['reception', 'door', 'moderator', 'referent', 'booth', 'pilot', 'screen', 'kiosk'] as const

export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly text: string
  /** The parsed body, or null if it is not JSON. */
  readonly body: unknown
}
export type Headers = Readonly<Record<string, string>>
export type TestSocket = Socket<StationToClient, ClientToStation>

export const day1 = '2026-11-26'
/** 09:00 in Nantes on the first day. */
export const morning = Date.parse('2026-11-26T09:00:00+01:00')
const inNantes = { timeZone: 'Europe/Paris', days: [day1, '2026-11-27'] as const }

/** A real station in this process, in its own folder, with clock and roles set by the test. */
export async function startTestStation(
  options: {
    folder?: string
    now?: number
    realTime?: boolean
    hub?: boolean
    isNew?: boolean
    /** The cloud that it is to link to. */
    cloud?: { url: string; code: string }
    alarmLimits?: AlarmLimits
    connectorTiming?: Timing
    pollTiming?: Timing
  } = {},
) {
  const folder = options.folder ?? newFolder()
  const pagesFolder = join(folder, 'pages')
  mkdirSync(pagesFolder, { recursive: true })
  writeFileSync(join(pagesFolder, 'index.html'), '<!doctype html><title>the app’s page</title>')
  const clock = { now: options.now ?? morning }
  const errors: unknown[] = []
  const workers = inject('workers')
  let givenBack = false
  const start = () =>
    startStation({
      folder,
      version: '9.9.9',
      port: 0,
      name: options.isNew ? undefined : 'Accueil 1',
      pagesFolder,
      hub: options.hub,
      isNew: options.isNew,
      alarmLimits: options.alarmLimits,
      connectorTiming: options.connectorTiming,
      pollTiming: options.pollTiming,
      ...(workers && {
        workers: {
          import: new URL(workers.import),
          render: new URL(workers.render),
          text: new URL(workers.text),
        },
      }),
      ...(options.cloud && { cloudUrl: options.cloud.url, cloudCode: options.cloud.code }),
      onGivenBack: () => {
        givenBack = true
      },
      now: options.realTime ? Date.now : () => clock.now,
      onError: (error) => void errors.push(error),
    })
  let station = await start()
  const tokens = new Map<GrantedRole, string>()
  const sockets: TestSocket[] = []

  async function begin(): Promise<void> {
    station = await start()
    await station.filled
    await station.resumed
  }

  const ask = (method: string, path: string, headers: Headers = {}, body?: string | Uint8Array): Promise<Answer> =>
    askOver(`${station.url}${path}`, method, headers, body)
  const bearer = (token: string) => ({ authorization: `Bearer ${token}` })
  const json = { 'content-type': 'application/json' }

  async function command<Name extends CommandName>(
    name: Name,
    input: CommandInput<Name>,
    token: string,
    key?: string,
  ): Promise<Answer> {
    const headers = { ...json, ...bearer(token), ...(key !== undefined && { 'idempotency-key': key }) }
    return ask('POST', `/api/v1/commands/${name}`, headers, JSON.stringify(input))
  }

  async function anySession(): Promise<string> {
    const { body } = await ask('GET', '/api/v1/views/programme', bearer(station.operatorToken))
    const [session] = (body as { rows: ViewRow<'programme'>[] }).rows
    if (session === undefined) throw new Error('a door is a session’s: prepare an event first')
    return session.sessionId
  }

  /** For a door: the first session’s. */
  async function tokenOf(role: GrantedRole): Promise<string> {
    const known = tokens.get(role)
    if (known !== undefined) return known
    const checkpoint = role === 'door' ? await anySession() : 'entrance'
    const { token } = await done('access.create', { role, label: `Test ${role}`, checkpoint })
    tokens.set(role, token)
    return token
  }

  /** The outcome of a command that must not be refused. As pilot by default. */
  async function done<Name extends CommandName>(
    name: Name,
    input: CommandInput<Name>,
    token = station.operatorToken,
    key: string = randomUUID(),
  ): Promise<CommandOutcome<Name>> {
    const { status, body, text } = await command(name, input, token, key)
    if (status !== 200) throw new Error(`${name} was refused: ${text}`)
    return body as CommandOutcome<Name>
  }

  return {
    /** Place and time of its event: in real time, from today on. */
    venue: options.realTime ? eventOfToday() : inNantes,
    folder,
    clock,
    errors,
    ask,
    command,
    done,
    tokenOf,
    bearer,
    json,
    givenBack: () => givenBack,
    get station() {
      return station
    },
    get operator() {
      return station.operatorToken
    },
    view<Name extends ViewName>(name: Name, params: ViewParams<Name>, token: string): Promise<Answer> {
      return ask('POST', `/api/v1/views/${name}`, { ...json, ...bearer(token) }, JSON.stringify(params))
    },
    upload: (path: string, file: string | Uint8Array, token = station.operatorToken) =>
      ask('POST', path, { 'content-type': 'text/csv', ...bearer(token) }, file),
    /** Connected, or the reason why not. */
    connect(auth: object, headers: Headers = {}): Promise<TestSocket | Error> {
      const socket: TestSocket = io(station.url, {
        transports: ['websocket'],
        forceNew: true,
        reconnection: false,
        auth,
        extraHeaders: headers,
      })
      sockets.push(socket)
      return new Promise((resolve) => {
        socket.once('connect', () => resolve(socket))
        socket.once('connect_error', resolve)
      })
    },
    /** Again, after the test has stopped it. */
    begin,
    async restart(): Promise<void> {
      await station.stop()
      await begin()
    },
    async stop(): Promise<void> {
      for (const socket of sockets) socket.disconnect()
      await station.stop()
      if (options.folder === undefined) removeFolder(folder)
    },
  }
}
export type TestStation = Awaited<ReturnType<typeof startTestStation>>

/** Over a bare connection: a test may send any Host and Origin. */
export function askOver(url: string, method: string, headers: Headers, body?: string | Uint8Array): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString()
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text, body: parsed(text) })
      })
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** The name at the end of a problem's type. Undefined for another body. */
export function problemNamed(body: unknown): string | undefined {
  const { type } = (body ?? {}) as Partial<Problem>
  return typeof type === 'string' ? type.slice(type.lastIndexOf('/') + 1) : undefined
}

/** An event with two days, a room, a workshop with registration, and three people. */
export async function prepareEvent({
  done,
  upload,
  venue = inNantes,
}: Pick<TestStation, 'done' | 'upload'> & Partial<Pick<TestStation, 'venue'>>) {
  const { timeZone, days } = venue
  const at = (time: string) => zonedIso(timeZone, instantOf(timeZone, days[0], time))
  await done('event.configure', {
    name: 'Assises',
    timeZone,
    days: [...days],
    evening: days[0],
    pilotCode: '246810',
  })
  const { roomId } = await done('rooms.add', { name: 'Salle 200', capacity: 40 })
  const { sessionId } = await done('sessions.add', {
    title: 'Atelier A2',
    kind: 'workshop',
    roomId,
    day: 1,
    registration: true,
    code: 'A2',
    capacity: 2,
    startsAt: at('14:00'),
    endsAt: at('15:30'),
  })
  const { body } = await upload('/api/v1/import/attendees', registrations)
  return { roomId, sessionId, report: body as { imported: number; refused: unknown[] } }
}

/** Names, mail addresses and codes that occur nowhere else, so that a test can search for them. */
export const registrations = [
  'N° inscription;Nom;Prénom;Structure;Fonction;E-mail;Téléphone;Formule;Atelier jour 1;Badge prénom seul;Accessibilité;Statut;Code billet',
  'AN10001;Quéméneur;Soizic;Foyer Kerlaouen;Puéricultrice;soizic.q@exemple.fr;0612345678;Présentiel 2 jours;A2;Non;Boucle magnétique;Confirmée;SZQK7TUAT5',
  'AN10002;Trividic;Maëlle;Foyer Kerlaouen;Magistrate;maelle.t@exemple.fr;0698765432;Présentiel 2 jours;A2;Oui;;Confirmée;MTRV6DE4GY',
  'AN10003;Abgrall;Corentin;Cabinet des Trois-Remparts;Cadre;corentin.a@exemple.fr;0655544433;Présentiel 2 jours;;Non;;En attente de règlement;CABG8WXYZ2',
  '',
].join('\r\n')
export const codes = { soizic: 'SZQK7TUAT5', maelle: 'MTRV6DE4GY', corentin: 'CABG8WXYZ2' } as const
/** What nobody without the right may ever read. */
export const planted =
  /Quéméneur|Soizic|Trividic|Maëlle|Abgrall|Corentin|Kerlaouen|Trois-Remparts|Puéricultrice|exemple\.fr|061234|069876|065554|Boucle|SZQK7|MTRV6|CABG8/i
