import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { expect, onTestFinished, test } from 'vitest'
import { readStatusPacket } from './status-packet.ts'
import { createStatusQuestions } from './status-questions.ts'

/** Answers every question with these datagrams, at a port of loopback. */
async function answering(make: (question: Buffer) => readonly Uint8Array[]) {
  const server = createSocket('udp4')
  server.on('message', (question, { port }) => {
    for (const one of make(question)) server.send(one, port, '127.0.0.1')
  })
  server.bind(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const questions = createStatusQuestions('127.0.0.1', server.address().port)
  onTestFinished(questions.close)
  return questions
}
const bytes = (count: number) => Buffer.from(Array.from({ length: count }, (_, at) => (at * 89) & 0xff))

test.each<[string, (question: Buffer) => readonly Uint8Array[]]>([
  ['nothing', () => []],
  ['an empty datagram', () => [Buffer.alloc(0)]],
  ['bytes without sense', () => [bytes(500)]],
  ['a datagram as large as any', () => [bytes(60_000)]],
  ['the question itself', (question) => [question]],
  ['half of it', (question) => [question.subarray(0, question.length / 2)]],
  ['many at once', () => Array.from({ length: 50 }, (_, at) => bytes(at * 7))],
  [
    'a length beyond its end',
    (question) => [Buffer.concat([Buffer.from([0x30, 0x84, 0x7f, 0xff, 0xff, 0xff]), question])],
  ],
])('%s is no status, and throws nothing', async (_, make) => {
  const questions = await answering(make)
  expect(await Promise.all([questions.ask(200), questions.ask(200)])).toEqual([undefined, undefined])
})

test('a question that is closed is answered at once', async () => {
  const questions = await answering(() => [])
  const asked = questions.ask(60_000)
  questions.close()
  expect(await asked).toBeUndefined()
})

test('a packet is read only whole, and of this series', () => {
  const packet = Buffer.alloc(32)
  packet.set([0x80, 0x20, 0x42, 0x34, 0x41, 0x30])
  packet.set([62, 0x0b], 10)
  packet[17] = 100
  expect(readStatusPacket(packet)).toMatchObject({
    headBytes: 90,
    media: { widthMm: 62, lengthMm: 100 },
    paperIsOut: false,
  })
  for (const [at, byte] of [
    [0, 0x81],
    [3, 0x30],
    [11, 0x4a],
  ] as const) {
    const other = Buffer.from(packet)
    other[at] = byte
    expect(readStatusPacket(other)).toBeUndefined()
  }
  for (const length of [0, 31, 33]) expect(readStatusPacket(Buffer.alloc(length, packet))).toBeUndefined()
})
