import { join } from 'node:path'
import { crdt } from './actual-crdt.ts'
import { type Message, openReplica, parseValue, type Replica } from './actual-replica.ts'
import type { Fact } from './fact.ts'
import { mustHold, timeTransfer } from './time-transfer.ts'

/** As in one of our batches, each a transaction. */
const batch = 200
/** Those of a fact, each a message: its key is the row's id, which spares Actual three more. */
const columns = ['command', 'at', 'by'] as const

/**
 * Actual's CRDT as its own `sync` drives it, over the SQLite that we use: the second replica asks with a SyncRequest, is
 * answered with a SyncResponse, both in its protobuf, and applies what it got. In between Actual has a server that
 * stores everything once more, an HTTP request and, if one likes, encryption; all of that is left out, to its advantage.
 */
await timeTransfer(async (facts, folder) => {
  const from = openReplica(join(folder, 'from.sqlite'))
  const to = openReplica(join(folder, 'to.sqlite'))
  const theirs = newClock()
  for (let at = 0; at < facts.length; at += batch) from.apply(facts.slice(at, at + batch).flatMap(messagesOf), theirs)
  const ours = newClock()

  const begun = performance.now()
  for (let since: string | undefined = crdt.Timestamp.zero.toString(); since !== undefined; )
    since = receive(to, answer(from, theirs.merkle, request(since)))
  const ms = performance.now() - begun

  mustHold(to.factCount(), facts.length)
  if (crdt.merkle.diff(theirs.merkle, ours.merkle) !== null) throw new Error('the merkles differ')
  from.close()
  to.close()
  return ms
})

/** Of a replica of its own; the package keeps one clock for the process, that of whoever is at work. */
function newClock() {
  crdt.setClock(crdt.makeClock(new crdt.Timestamp(0, 0, crdt.makeClientId())))
  return crdt.getClock()
}

function messagesOf(fact: Fact): readonly Message[] {
  return columns.map((column) => ({
    timestamp: crdt.Timestamp.send(),
    dataset: 'admissions',
    row: fact.key,
    column,
    value: fact[column],
  }))
}

function request(since: string): Uint8Array {
  const { SyncRequestSchema, create, toBinary } = crdt
  return toBinary(SyncRequestSchema, create(SyncRequestSchema, { fileId: 'event', groupId: 'event', since }))
}

function answer(from: Replica, merkle: object, bytes: Uint8Array): Uint8Array {
  const { MessageEnvelopeSchema, MessageSchema, SyncRequestSchema, SyncResponseSchema, create, fromBinary, toBinary } =
    crdt
  const { since } = fromBinary(SyncRequestSchema, bytes)
  const messages = from.since(since, batch * columns.length).map(({ timestamp, ...message }) =>
    create(MessageEnvelopeSchema, {
      timestamp,
      isEncrypted: false,
      content: toBinary(MessageSchema, create(MessageSchema, message)),
    }),
  )
  return toBinary(SyncResponseSchema, create(SyncResponseSchema, { messages, merkle: JSON.stringify(merkle) }))
}

/** Applies a batch and gives the timestamp to ask on from; nothing when there was none. */
function receive(to: Replica, bytes: Uint8Array): string | undefined {
  const { MessageSchema, SyncResponseSchema, Timestamp, fromBinary } = crdt
  const response = fromBinary(SyncResponseSchema, bytes)
  // As Actual does of every response, to compare it with its own in the end.
  JSON.parse(response.merkle)
  if (response.messages.length === 0) return undefined
  const messages = response.messages.map(({ timestamp, content }) => {
    const { dataset, row, column, value } = fromBinary(MessageSchema, content)
    return { timestamp: Timestamp.parse(timestamp), dataset, row, column, value: parseValue(value) }
  })
  for (const { timestamp } of messages) Timestamp.recv(timestamp)
  to.apply(messages, crdt.getClock())
  return response.messages.at(-1)?.timestamp
}
