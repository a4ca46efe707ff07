import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { connectPhone } from './phones.ts'
import { codes, prepareEvent, startTestStation, type TestStation } from './test-station.ts'

const deep = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth)
/** Deep enough to end the stack of `JSON.stringify`, and within what a socket's message may be. */
const endless = deep(100_000)

/** A frame as it is written by hand: what our own socket would make of such a value ends its own stack. */
interface Raw {
  readonly io: { readonly engine: { write(text: string): unknown } }
}
let count = 0
async function answerTo(socket: object, event: string, message: string): Promise<unknown> {
  const id = 1000 + count++
  const { acks } = socket as { acks: Record<number, (answer: unknown) => void> }
  const answered = new Promise((resolve) => {
    acks[id] = resolve
  })
  ;(socket as Raw).io.engine.write(`2${id}["${event}",${message}]`)
  return await answered
}

let test: TestStation
beforeEach(async () => {
  test = await startTestStation({ hub: true })
  await prepareEvent(test)
  await test.station.filled
})
afterEach(() => test.stop())

const refused = { problem: { status: 400 } }
async function expectToWork(): Promise<void> {
  expect(await test.done('checkIn.scan', { code: codes.soizic })).toMatchObject({ attendee: { lastName: 'Quéméneur' } })
  expect(test.errors).toEqual([])
}

describe('what is nested without end is refused in words, and ends nothing', () => {
  it('over a page’s socket', async () => {
    const socket = await test.connect({ token: await test.tokenOf('screen') })
    expect(await answerTo(socket, 'subscribe', `{"view":"stage","params":${endless}}`)).toMatchObject(refused)
    expect(await answerTo(socket, 'unsubscribe', `{"view":"stage","params":${endless}}`)).toEqual({})
    const command = `{"id":"${randomUUID()}","name":"checkIn.scan","input":${endless}}`
    expect(await answerTo(socket, 'command', command)).toMatchObject(refused)
    await expectToWork()
  })

  it('over a phone’s socket', async () => {
    await test.done('audience.configure', { access: 'open' })
    const phone = await connectPhone(test.station.audienceUrl() ?? '')
    // A phone's message has 8 KiB.
    const params = deep(4000)
    for (const view of ['audience.session', 'programme', 'x'])
      expect(await answerTo(phone.socket, 'subscribe', `{"view":"${view}","params":${params}}`)).toMatchObject(refused)
    expect(await answerTo(phone.socket, 'unsubscribe', `{"view":"programme","params":${params}}`)).toEqual({})
    const command = `{"id":"${randomUUID()}","name":"questions.ask","input":${params}}`
    expect(await answerTo(phone.socket, 'command', command)).toMatchObject(refused)
    phone.close()
    await expectToWork()
  })

  it('over http', async () => {
    const headers = { ...test.json, ...test.bearer(test.operator) }
    for (const path of ['views/stage', 'commands/checkIn.scan', 'session'])
      expect((await test.ask('POST', `/api/v1/${path}`, headers, `{"sessionId":${endless}}`)).status).toBe(400)
    await expectToWork()
  })
})
