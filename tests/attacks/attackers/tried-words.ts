import { nodeCrypto } from '../../../electron/station/crypto.ts'
import { type CommandInput, type CommandName, commands } from '../../../shared/contract/contract.ts'
import { foldWord } from '../../../shared/domain/polls/cloud-words.ts'
import { base32 } from '../../../shared/kernel/base32.ts'
import { until } from '../../support/until.ts'
import { type Attempt, notArrived, refused, succeeded } from '../attempt.ts'
import { openStolenFolder } from '../stolen-folder.ts'
import { type Member, plantedWords, type Venue } from '../venue.ts'

type Try = Attempt<Venue>
const attacker = 'paired laptop'

/**
 * Whether a folder confirms a guess (decision 58): the hash that the hub stored with a command is made again, of the exact
 * input, under each secret of the folder. A thief tries lists of names instead of the exact one.
 */
async function confirms<Name extends CommandName>(
  venue: Venue,
  member: Member,
  stream: string,
  name: Name,
  input: CommandInput<Name>,
) {
  const { secrets, events } = await openWhenHeld(venue, member, stream)
  const hashes = events.filter((event) => event.stream === stream).flatMap(({ command_hash: hash }) => hash ?? [])
  if (hashes.length === 0) return notArrived
  const text = `command\noperator ${venue.hub.process.stationId}\n${name}\n${JSON.stringify(commands[name].input.parse(input))}`
  const tries = secrets.map((secret) => nodeCrypto.hmac(secret, text))
  return tries.some((tried) => hashes.some((hash) => Buffer.compare(hash, tried) === 0))
    ? succeeded('the guess is confirmed')
    : refused(`${tries.length} secrets, ${hashes.length} hashes`)
}

const openWhenHeld = (venue: Venue, member: Member, stream: string) =>
  until(`${member.name} holds ${stream.split('/')[0]}`, () => {
    const stolen = openStolenFolder(venue.stealFolder(member))
    return stolen.events.some((event) => event.stream === stream) ? stolen : null
  })

const maskedOriginal: Try = {
  attacker,
  asset: 'originals',
  rule: 3,
  isShort: true,
  name: 'a booth confirms the words of a masked question',
  run: (venue) =>
    confirms(venue, venue.booth, `question/${venue.questions.masked}`, 'questions.ask', {
      sessionId: venue.sessionId,
      text: plantedWords.original,
      origin: 'floor',
    }),
}

const obsPassword: Try = {
  attacker,
  asset: 'passwords',
  rule: 2,
  name: 'a moderator confirms the password of an OBS',
  async run(venue) {
    const { roomId } = await venue.hub.client.done('rooms.add', { name: 'Salle des mots', capacity: 20 })
    const input = { name: 'OBS 2', address: 'ws://127.0.0.1:8', password: plantedWords.obsPassword, roomId }
    const { obsId } = await venue.hub.client.done('obs.add', input)
    return confirms(venue, venue.moderator, `obs/${obsId}`, 'obs.add', input)
  },
}

const erasedName: Try = {
  attacker,
  asset: 'erasure',
  rule: 6,
  name: 'a reception confirms the name of somebody who was erased',
  async run(venue) {
    const input = { lastName: 'Kermoal', firstName: 'Gwenn' }
    const { attendeeId } = await venue.hub.client.done('attendees.register', input)
    await venue.hub.client.done('attendees.erase', { attendeeIds: [attendeeId] })
    return confirms(venue, venue.reception, `attendee/${attendeeId}`, 'attendees.register', input)
  },
}

const withheldAnswer: Try = {
  attacker,
  asset: 'votes',
  rule: 3,
  name: 'a booth confirms the words of an answer that a moderator has withheld',
  async run(venue) {
    const { client } = venue.hub
    const { sessionId } = venue
    const { pollId } = await client.done('polls.create', { sessionId, type: 'cloud', title: 'Un mot ?' })
    await client.done('polls.open', { pollId })
    const phone = await venue.phone()
    try {
      await phone.done('polls.vote', { pollId, answer: 'Kerzerho' })
    } finally {
      phone.close()
    }
    const answerId = await until('the answer is there', async () => {
      const row = (await client.rows('polls', { sessionId })).find((one) => one.pollId === pollId)
      return Array.isArray(row?.counts) ? (row.counts[0]?.answerId as string | undefined) : undefined
    })
    await client.done('polls.letThrough', { pollId, answerId, on: false })
    const isDecided = ({ payload }: { readonly payload: string }) => payload.includes(answerId)
    const { secrets } = await until('the booth holds the decision', () => {
      const stolen = openStolenFolder(venue.stealFolder(venue.booth))
      return stolen.events.some(isDecided) ? stolen : null
    })
    const word = foldWord('Kerzerho')
    const tries = secrets.flatMap((secret) =>
      [word, `poll-answer\n${pollId}\n${word}`].map((text) => base32(nodeCrypto.hmac(secret, text), 26)),
    )
    return tries.includes(answerId) ? succeeded('the guess is confirmed') : refused(`${tries.length} tries`)
  },
}

const draftLabel: Try = {
  attacker,
  asset: 'names',
  rule: 3,
  name: 'a booth confirms what an option of a poll that nobody has opened is called',
  async run(venue) {
    const labels = ['Gwenn Kerzerho', 'Iwan Kermoal']
    const asked = { sessionId: venue.sessionId, type: 'single', title: 'Qui préside ?', options: labels } as const
    const { pollId } = await venue.hub.client.done('polls.create', asked)
    const { secrets, events } = await openWhenHeld(venue, venue.booth, `poll/${pollId}`)
    const made = events.filter(({ stream }) => stream === `poll/${pollId}`).map(({ payload }) => payload)
    const tries = secrets.flatMap((secret) =>
      labels.flatMap((label, place) =>
        [label, `poll-option\n${pollId}\n${place}\n${label}`].map((text) => base32(nodeCrypto.hmac(secret, text), 26)),
      ),
    )
    const isConfirmed = tries.some((tried) => made.some((payload) => payload.includes(tried)))
    return isConfirmed ? succeeded('the guess is confirmed') : refused(`${tries.length} tries`)
  },
}

export const triedWords: readonly Try[] = [maskedOriginal, obsPassword, erasedName, withheldAnswer, draftLabel]
