import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { problemNamed, startTestStation, type TestSocket } from '../test-station.ts'

/** Longer than what a station takes for its own irregularity. */
const stallMs = 2300

const stall = () => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, stallMs)

it('an order that waited in a stalled station is not carried out, unless it hides a room', {
  timeout: 20_000,
}, async () => {
  const test = await startTestStation({ realTime: true })
  const { roomId } = await test.done('rooms.add', { name: 'Plénière' })
  await test.done('obs.add', { name: 'OBS', address: 'ws://127.0.0.1:9', roomId })
  const socket = (await test.connect({ token: test.operator })) as TestSocket
  const ask = (name: string, input: object) => socket.emitWithAck('command', { id: randomUUID(), name, input })
  const given = [ask('show.take', { legs: [{ roomId, scene: 'Large' }] }), ask('show.safety', { roomId })]
  // All that was sent waits in the socket meanwhile.
  stall()
  const [take, safety] = await Promise.all(given)
  expect(problemNamed((take as { problem?: unknown }).problem)).toBe('station-stalled')
  expect(safety).not.toHaveProperty('problem.type', 'urn:regie:problem/station-stalled')
  // What comes once the waiting messages are read is of now again.
  await expect
    .poll(() => ask('show.take', { legs: [{ roomId, scene: 'Large' }] }), { timeout: 5000 })
    .toHaveProperty('outcome')
  await test.stop()
})

it('nor over HTTP', { timeout: 20_000 }, async () => {
  const test = await startTestStation({ realTime: true })
  const { roomId } = await test.done('rooms.add', { name: 'Plénière' })
  await test.done('obs.add', { name: 'OBS', address: 'ws://127.0.0.1:9', roomId })
  const given = [
    test.command('show.take', { legs: [{ roomId, scene: 'Large' }] }, test.operator),
    test.command('show.safety', { roomId }, test.operator),
  ]
  stall()
  const [take, safety] = await Promise.all(given)
  expect(take).toMatchObject({ status: 409, body: { type: 'urn:regie:problem/station-stalled' } })
  expect(safety).toMatchObject({ status: 200 })
  await test.stop()
})
