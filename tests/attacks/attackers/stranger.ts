import { once } from 'node:events'
import { join } from 'node:path'
import { connect, type TLSSocket } from 'node:tls'
import { newSigningKey, nodeCrypto } from '../../../electron/station/crypto.ts'
import { base32 } from '../../../shared/kernel/base32.ts'
import { openDevice } from '../../support/new-device.ts'
import { type Attempt, notArrived, refused, succeeded } from '../attempt.ts'
import { viewNames } from '../contract-names.ts'
import { askCommand, askView } from '../http.ts'
import { joinWith } from '../join-with.ts'
import type { Venue } from '../venue.ts'

type Try = Attempt<Venue>
const attacker = 'stranger'

/** The given code with an invented secret half. */
function wrongCode(code: string, index: number): string {
  const letters = code.replaceAll('-', '').toLowerCase()
  const secret = base32(nodeCrypto.sha256(`guess ${index}`), 8)
  return secret + letters.slice(8)
}

const manyGuesses: Try = {
  attacker,
  asset: 'pairing',
  name: 'guesses fifteen pairing codes, and an honest desk comes in all the same',
  rule: 11,
  isShort: true,
  async run(venue) {
    const { code, linkUrl } = await venue.hub.client.done('stations.pair', { role: 'reception', name: 'Accueil 9' })
    let last = ''
    for (let index = 0; index < 15; index++) last = await joinWith(linkUrl, wrongCode(code, index), newSigningKey())
    const honest = await joinWith(linkUrl, code, newSigningKey())
    if (last === 'no-hub') return notArrived
    return honest === 'admitted' ? refused(last) : succeeded(`the honest desk was answered ${honest}`)
  },
}

const idleConnections: Try = {
  attacker,
  asset: 'pairing',
  name: 'holds thirty idle connections, and an honest desk comes in all the same',
  rule: 11,
  async run(venue) {
    const { code, linkUrl } = await venue.hub.client.done('stations.pair', { role: 'reception', name: 'Accueil 10' })
    const { hostname, port } = new URL(linkUrl)
    const sockets: TLSSocket[] = []
    for (let index = 0; index < 30; index++) {
      const socket = connect({ host: hostname, port: Number(port), rejectUnauthorized: false })
      socket.on('error', () => {})
      sockets.push(socket)
      await once(socket, 'secureConnect').catch(() => null)
    }
    const strangers = await Promise.all(Array.from({ length: 25 }, () => joinWith(linkUrl, null, newSigningKey())))
    const honest = await joinWith(linkUrl, code, newSigningKey())
    for (const socket of sockets) socket.destroy()
    if (strangers.length === 0) return notArrived
    return honest === 'admitted' ? refused('30 connections') : succeeded(`the honest desk was answered ${honest}`)
  },
}

/** Every view without a token, and with invalid tokens. */
const noToken: Try = {
  attacker,
  asset: 'names',
  name: 'asks every view with no token and with tokens that are none',
  rule: 1,
  isShort: true,
  async run(venue) {
    const { url } = venue.hubFile()
    let asked = 0
    for (const token of ['', 'operator', `${venue.pages.pilot.accessId}.${'a'.repeat(40)}`, venue.pages.pilot.accessId])
      for (const view of viewNames) {
        const { status } = await askView(url, token, view)
        if (status !== 401) return succeeded(`${view}: ${status}`)
        asked += 1
      }
    return refused(`401 for ${asked} requests`)
  },
}

const foreignPages = (
  [
    ['another page', 'https://evil.example'],
    ['the station’s own host over another scheme', 'scheme'],
    ['a null origin', 'null'],
  ] as const
).map(
  ([name, origin]): Try => ({
    attacker,
    asset: 'access',
    name: `${name} uses the cookie of an open window`,
    rule: 9,
    async run(venue) {
      const { url } = venue.hubFile()
      const from = origin === 'scheme' ? url.replace('http:', 'https:') : origin
      const response = await fetch(`${url}/api/v1/commands/event.rehearse`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          origin: from,
          cookie: `regie_session=${venue.pages.pilot.token}`,
        },
        body: JSON.stringify({ on: false }),
      })
      return response.ok ? succeeded(`${response.status}`) : refused(`${response.status}`)
    },
  }),
)

const rebound: Try = {
  attacker,
  asset: 'access',
  name: 'a rebound DNS name reaches the station of this machine',
  rule: 9,
  async run(venue) {
    const { url } = venue.hubFile()
    const { askOver } = await import('../ask-over.ts')
    const { status } = await askOver(`${url}/healthz`, { host: 'evil.example' })
    return status < 300 ? succeeded(`${status}`) : refused(`${status}`)
  },
}

/** What every port of the hub serves without any proof of identity. */
const publicPort: Try = {
  attacker,
  asset: 'names',
  name: 'asks the public’s port for the staff’s interface',
  rule: 1,
  async run(venue) {
    const { audienceUrl } = venue.hubFile()
    const answers = await Promise.all(
      ['attendees.search', 'journal', 'accesses'].map((view) =>
        askView(audienceUrl, venue.hub.process.token, view as never),
      ),
    )
    const served = answers.find(({ status }) => status < 400)
    return served ? succeeded(`${served.status}`) : refused(answers.map(({ status }) => status).join(', '))
  },
}

const floodOfDevices: Try = {
  attacker,
  asset: 'check-in',
  name: 'opens devices as fast as it can, and an honest phone is let in all the same',
  rule: 9,
  async run(venue) {
    const { audienceUrl } = venue.hubFile()
    // A laptop has one address; the honest phone has another.
    const open = () => openDevice(audienceUrl, '127.0.0.9', {}).then(({ status }) => status)
    let answers: number[] = []
    for (let round = 0; round < 15; round++) answers = await Promise.all(Array.from({ length: 100 }, open))
    const isHonestIn = await venue
      .phone()
      .then((phone) => {
        phone.close()
        return true
      })
      .catch(() => false)
    if (!answers.includes(429)) return succeeded('1 500 devices')
    return isHonestIn ? refused('429') : succeeded('the honest phone was answered 429')
  },
}

const stolenDisk: Try = {
  attacker,
  asset: 'disk',
  name: 'reads names in the files of a folder without its key',
  rule: 10,
  async run(venue) {
    const { readdirSync, readFileSync } = await import('node:fs')
    const folder = venue.stealFolder(venue.reception)
    const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile())
    const found = files.find((entry) => readFileSync(join(folder, entry.name)).includes('Quéméneur'))
    return files.length === 0 ? notArrived : found ? succeeded(found.name) : refused(`${files.length} files`)
  },
}

const commandsWithoutToken: Try = {
  attacker,
  asset: 'decisions',
  name: 'gives commands of a pilot without a token',
  rule: 1,
  async run(venue) {
    const { url } = venue.hubFile()
    const answers = await Promise.all([
      askCommand(url, '', 'event.rehearse', { on: true }),
      askCommand(url, '', 'stations.pair', { role: 'pilot', name: 'x' }),
      askCommand(url, '', 'stations.revoke', { stationId: venue.booth.process.stationId }),
    ])
    const done = answers.find(({ status }) => status !== 401)
    return done ? succeeded(`${done.status}`) : refused('401')
  },
}

export const stranger: readonly Try[] = [
  noToken,
  commandsWithoutToken,
  publicPort,
  ...foreignPages,
  rebound,
  stolenDisk,
  manyGuesses,
  idleConnections,
  floodOfDevices,
]
