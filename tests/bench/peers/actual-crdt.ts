import { peerModule } from './installed.ts'

/** By hand, the part of @actual-app/crdt that its own `sync` uses. */
interface Crdt {
  readonly Timestamp: {
    new (ms: number, counter: number, node: string): Timestamp
    send(): Timestamp
    recv(timestamp: Timestamp): Timestamp
    parse(text: string): Timestamp
    readonly zero: Timestamp
  }
  readonly merkle: {
    insert(trie: Trie, timestamp: Timestamp): Trie
    prune(trie: Trie): Trie
    diff(one: Trie, other: Trie): number | null
  }
  makeClock(timestamp: Timestamp): Clock
  setClock(clock: Clock): void
  getClock(): Clock
  makeClientId(): string
  serializeClock(clock: Clock): string
  create<Message>(schema: Schema<Message>, fields: Partial<Message>): Message
  toBinary<Message>(schema: Schema<Message>, message: Message): Uint8Array
  fromBinary<Message>(schema: Schema<Message>, bytes: Uint8Array): Message
  readonly MessageSchema: Schema<{ dataset: string; row: string; column: string; value: string }>
  readonly MessageEnvelopeSchema: Schema<Envelope>
  readonly SyncRequestSchema: Schema<{ fileId: string; groupId: string; since: string }>
  readonly SyncResponseSchema: Schema<{ messages: Envelope[]; merkle: string }>
}

export interface Timestamp {
  toString(): string
}
export interface Clock {
  readonly timestamp: Timestamp
  merkle: Trie
}
export type Trie = { readonly hash?: number }

interface Envelope {
  timestamp: string
  isEncrypted: boolean
  content: Uint8Array
}

/** Ties a schema to what it describes; nothing of it is there at run time. */
interface Schema<Message> {
  readonly describes?: (message: Message) => void
}

export const crdt = peerModule<Crdt>('@actual-app/crdt')
