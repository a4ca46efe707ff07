import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { nodeCrypto } from '../../../electron/station/crypto.ts'
import { badgeCodeOf, specimenCodeOf } from '../../../electron/station/keys/people-codes.ts'
import { commands } from '../../../shared/contract/contract.ts'
import { problemName } from '../../../shared/contract/problem.ts'
import { connectPhone, newPhoneToken } from '../../contract/phones.ts'
import { until } from '../../support/until.ts'
import { type Attempt, notArrived, refused, succeeded } from '../attempt.ts'
import { commandNames } from '../contract-names.ts'
import { openStolenFolder } from '../stolen-folder.ts'
import { plantedWords, type Venue } from '../venue.ts'

type Try = Attempt<Venue>
const attacker = 'phones'
/** Below `limits.message.burst`. */
const messagesOfOne = 25

const staffCommands: Try = {
  attacker,
  asset: 'decisions',
  name: 'gives each command of the staff from a phone',
  rule: 1,
  isShort: true,
  async run(venue) {
    let phone = await venue.phone()
    try {
      const closed = commandNames.filter((name) => !(commands[name].roles as readonly string[]).includes('audience'))
      const refusals = new Set<string>()
      for (const [place, name] of closed.entries()) {
        // Beyond a phone's burst each message is refused for that reason alone, so another phone continues.
        if (place % messagesOfOne === 0 && place > 0) {
          phone.close()
          phone = await venue.phone()
        }
        const { problem, outcome } = await phone.send(name, {} as never)
        if (!problem) return succeeded(`${name}: ${JSON.stringify(outcome)}`)
        refusals.add(problemName(problem))
      }
      return refused([...refusals].join(', '))
    } finally {
      phone.close()
    }
  },
}

const staffViews = (['attendees.search', 'questions', 'accesses', 'journal', 'stations'] as const).map(
  (view): Try => ({
    attacker,
    asset: 'names',
    name: `subscribes to ${view} from a phone`,
    rule: 1,
    async run(venue) {
      const phone = await venue.phone()
      try {
        const answer = (await phone.socket
          .timeout(5000)
          .emitWithAck('subscribe', { view, params: { sessionId: venue.sessionId } })) as object
        return 'problem' in answer
          ? refused(JSON.stringify(answer).slice(0, 80))
          : succeeded(JSON.stringify(answer).slice(0, 80))
      } finally {
        phone.close()
      }
    },
  }),
)

const othersWords = (['alert', 'original', 'unread'] as const).map(
  (of): Try => ({
    attacker,
    asset: of === 'alert' ? 'alerts' : of === 'original' ? 'originals' : 'unread questions',
    name: `reads “${of}” of somebody else in the session’s page`,
    rule: 3,
    async run(venue) {
      const phone = await venue.phone()
      try {
        const session = await phone.follow(venue.sessionId)
        const text = JSON.stringify(session)
        return text.includes(plantedWords[of].slice(0, 20)) ? succeeded('the words were shown') : refused('not shown')
      } finally {
        phone.close()
      }
    },
  }),
)

const forgedTokens: Try = {
  attacker,
  asset: 'votes',
  name: 'makes a second phone of its own token',
  rule: 1,
  async run(venue) {
    const token = await venue.phoneToken()
    const [device = '', voter = '', place = '', signature = ''] = token.split('.')
    const forged = [
      `${'a'.repeat(26)}.${voter}.${place}.${signature}`,
      `${device}.${'b'.repeat(26)}.${place}.${signature}`,
      `${device}.${voter}.${place === 'h' ? 'w' : 'h'}.${signature}`,
    ]
    for (const one of forged) {
      const phone = await connectPhone(venue.hubFile().audienceUrl, one).catch(() => null)
      if (phone) {
        phone.close()
        return succeeded('a forged token was taken')
      }
    }
    return signature === '' ? notArrived : refused('3 tokens')
  },
}

const twoVotes: Try = {
  attacker,
  asset: 'votes',
  name: 'votes ten times for one question from one phone',
  rule: 5,
  async run(venue) {
    const { client } = venue.hub
    const { questionId } = await client.done('questions.ask', {
      sessionId: venue.sessionId,
      text: 'Soutenue',
      origin: 'floor',
    })
    const rowOf = async () =>
      (await client.rows('questions', { sessionId: venue.sessionId })).find((row) => row.questionId === questionId)
    await client.done('questions.move', {
      questionId,
      to: 'approved',
      version: (await rowOf())?.version ?? 0,
      reviewed: true,
    })
    const phone = await venue.phone()
    for (let index = 0; index < 10; index++) await phone.done('questions.upvote', { questionId })
    phone.close()
    const votes = (await rowOf())?.votes ?? 0
    return votes > 1 ? succeeded(`${votes} votes`) : refused(`${votes} vote`)
  },
}

const endedBadges: Try = {
  attacker,
  asset: 'votes',
  name: 'shows a specimen in a rehearsal, and a badge that is then lost and replaced, and keeps both voices',
  rule: 1,
  isShort: true,
  async run(venue) {
    const { hub } = venue
    const { audienceUrl } = venue.hubFile()
    const { attendeeId } = await hub.client.done('attendees.register', { lastName: 'Égaré', firstName: 'Un' })
    const address = mkdtempSync(join(hub.folder, 'badges-'))
    const { printerId } = await hub.client.done('printers.add', { name: 'Perdus', driver: 'pdf-folder', address })
    const print = (reason?: string) => hub.client.done('badges.print', { attendeeId, printerId, reason })
    // The codes on the badges, which the attacker has read, under every generation of the key.
    const secrets = openStolenFolder(venue.stealFolder(hub)).keysOf('people')
    const codesOf = (code: (keyed: never) => string) =>
      secrets.map((secret) => code({ crypto: nodeCrypto, keys: { first: () => secret } } as never))
    async function shown(badgeCodes: readonly string[]): Promise<{ badgeCode: string; token: string } | null> {
      for (const badgeCode of badgeCodes) {
        const token = await newPhoneToken(audienceUrl, { badgeCode }).catch(() => null)
        if (token) return { badgeCode, token }
      }
      return null
    }
    const letIn = (badgeCodes: readonly string[]) =>
      until('the badge lets a phone in', () => shown(badgeCodes), { everyMs: 500 })

    await hub.client.done('event.rehearse', { on: true })
    await print()
    const { token: rehearsed } = await letIn(codesOf((keyed) => specimenCodeOf(keyed, attendeeId)))
    await hub.client.done('event.rehearse', { on: false })
    await print()
    const { badgeCode, token: lost } = await letIn(codesOf((keyed) => badgeCodeOf(keyed, attendeeId, 1)))
    const open = await connectPhone(audienceUrl, lost)
    await print('perdu')
    await until('the old badge lets nobody in', () =>
      newPhoneToken(audienceUrl, { badgeCode }).then(
        () => false,
        () => true,
      ),
    )
    const isOpen = await until('its phone is put out', () => !open.socket.connected, { timeoutMs: 2000 }).then(
      () => false,
      () => true,
    )
    if (isOpen) return succeeded('the phone of a badge that was replaced stays')
    for (const token of [rehearsed, lost]) {
      const phone = await connectPhone(audienceUrl, token).catch(() => null)
      phone?.close()
      if (phone) return succeeded(token === lost ? 'the lost badge’s voice' : 'the specimen’s voice')
    }
    return refused('2 tokens')
  },
}

const hostileText: Try = {
  attacker,
  asset: 'check-in',
  name: 'sixty phones send questions at their limit while a desk scans',
  rule: 9,
  isShort: true,
  async run(venue) {
    const crowd = await Promise.all(Array.from({ length: 60 }, () => venue.phone()))
    const long = 'Pourquoi les enfants placés ne sont-ils pas entendus par le juge avant chaque décision, '.repeat(5)
    const asked = crowd.flatMap((phone, index) =>
      Array.from({ length: 15 }, (_, number) =>
        phone
          .send('questions.ask', {
            sessionId: venue.sessionId,
            text: `${long.slice(0, 450)} ${index} ${number}`,
            origin: 'room',
          })
          .catch(() => null),
      ),
    )
    const scan = async () => {
      const began = performance.now()
      await venue.hub.client.done('checkIn.scan', { code: 'MTRV6DE4GY' })
      return performance.now() - began
    }
    let longest = 0
    let isOver = false
    void Promise.all(asked).then(() => {
      isOver = true
    })
    while (!isOver) longest = Math.max(longest, await scan())
    for (const phone of crowd) phone.close()
    return longest > 1000
      ? succeeded(`a scan took ${Math.round(longest)} ms`)
      : refused(`${Math.round(longest)} ms at most`)
  },
}

/** The connection below a phone's socket, which is missing from its types. */
interface Wired {
  readonly transport: { readonly ws: { readonly _socket: { pause(): void; resume(): void } } }
}

const readAgain: Try = {
  attacker,
  asset: 'check-in',
  name: 'forty phones ask for a session of 200 questions again and again, and do not read it, while a desk scans',
  rule: 9,
  async run(venue) {
    const { client } = venue.hub
    const { sessionId } = venue
    for (let number = 0; number < 200; number++) {
      const text = `${number} : ${'quel budget pour les lieux accueillants ? '.repeat(4)}`
      const { questionId } = await client.done('questions.ask', { sessionId, text, origin: 'floor' })
      await client.done('questions.move', { questionId, to: 'approved', version: 1, reviewed: true })
    }
    const crowd = await Promise.all(Array.from({ length: 40 }, () => venue.phone()))
    const wires = crowd.map(({ socket }) => (socket.io.engine as unknown as Wired).transport.ws._socket)
    for (const wire of wires) wire.pause()
    const message = { view: 'audience.session', params: { sessionId } }
    const asked = crowd.flatMap(({ socket }) =>
      Array.from({ length: 40 }, () => socket.emitWithAck('subscribe', message) as Promise<{ problem?: unknown }>),
    )
    let longest = 0
    for (let scans = 0; scans < 30; scans++) {
      const began = performance.now()
      await client.done('checkIn.scan', { code: 'MTRV6DE4GY' })
      longest = Math.max(longest, performance.now() - began)
    }
    for (const wire of wires) wire.resume()
    const given = (await Promise.all(asked)).filter(({ problem }) => !problem).length
    for (const { close } of crowd) close()
    const late = await venue.phone()
    const { questions } = await late.follow(sessionId)
    late.close()
    if (given === 0 || questions.length < 200) return notArrived
    return longest > 1000 || given === asked.length
      ? succeeded(`${given} answers, and a scan took ${Math.round(longest)} ms`)
      : refused(`${given} answers, and ${Math.round(longest)} ms at most`)
  },
}

export const phones: readonly Try[] = [
  staffCommands,
  ...staffViews,
  ...othersWords,
  forgedTokens,
  twoVotes,
  endedBadges,
  hostileText,
  readAgain,
]
