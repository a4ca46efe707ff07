import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Server } from 'socket.io'
import { nodeCrypto } from '../../electron/station/crypto.ts'
import { openDatabase } from '../../electron/station/event-log/database.ts'
import { newDatabaseKey } from '../../electron/station/event-log/database-key.ts'

/**
 * What the machine itself allows: socket.io with the station's options and nothing behind it, and one raw durable
 * insert into a database opened by the station's own `openDatabase`, with a new key: WAL, synchronous=FULL, exclusive, the
 * log file laid out beforehand, checkpoints every 1 000 pages. Started by `bound.ts` in a process of its own.
 */
const [folder = '.', bytes = '600'] = process.argv.slice(2)
const row = Buffer.alloc(Number(bytes), 7)
const db = openDatabase(folder, newDatabaseKey(nodeCrypto))
db.exec('CREATE TABLE raw (seq INTEGER PRIMARY KEY, row BLOB NOT NULL) STRICT')
const insert = db.prepare<[row: Uint8Array]>('INSERT INTO raw (row) VALUES (?)')

type Answer = (reply: unknown) => void
const replies = new Map<string, unknown>()
const http = createServer()
const io = new Server(http, {
  transports: ['websocket'],
  serveClient: false,
  maxHttpBufferSize: 128 * 1024,
  pingInterval: 2000,
  pingTimeout: 3000,
  connectTimeout: 5000,
  perMessageDeflate: false,
})

io.on('connection', (socket) => {
  /** What is to be answered, told beforehand: a question does not carry its own answer. */
  socket.on('prepare', ({ name, reply }: { name: string; reply: unknown }, answer: Answer) => {
    replies.set(name, reply)
    answer({})
  })
  socket.on('command', ({ name }: { name: string }, answer: Answer) => answer(replies.get(name)))
  socket.on('subscribe', ({ params }: { params: { q: string } }, answer: Answer) => answer(replies.get(params.q)))
  /** One insert, timed here: a commit without a round trip. */
  socket.on('insert', (_: unknown, answer: Answer) => {
    const begun = performance.now()
    insert.run(row)
    answer(performance.now() - begun)
  })
  /** One insert inside the round trip: a durable acknowledgement, and nothing else. */
  socket.on('durable', ({ name }: { name: string }, answer: Answer) => {
    insert.run(row)
    answer(replies.get(name))
  })
})

http.listen(0, '127.0.0.1', () => process.send?.((http.address() as AddressInfo).port))
process.on('disconnect', () => process.exit(0))
