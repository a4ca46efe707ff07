import { EventEmitter } from 'node:events'
import { expect, it } from 'vitest'
import type { KeyringAnswer, KeyringRequest } from '../../keyring-messages.ts'
import { connectKeyring } from './keyring.ts'

/** A port whose other end, the shell, is played by `answer`. */
function portTo(answer: (asked: KeyringRequest) => unknown) {
  const port = Object.assign(new EventEmitter(), {
    postMessage(message: unknown) {
      const data = answer(message as KeyringRequest)
      queueMicrotask(() => port.emit('message', { data }))
    },
  })
  return port
}
const wrapping = ({ id, act, bytes }: KeyringRequest): KeyringAnswer => ({
  type: 'keyring',
  id,
  isThere: true,
  bytes: act === 'look' ? null : Buffer.from(Buffer.from(bytes, 'base64').toReversed()).toString('base64'),
})

it('wraps and unwraps through the shell', async () => {
  const keyring = await connectKeyring(portTo(wrapping))
  const wrapped = await keyring?.wrap(Buffer.from([1, 2, 3]))
  expect(wrapped).toEqual(Buffer.from([3, 2, 1]))
  expect(await keyring?.unwrap(wrapped ?? Buffer.alloc(0))).toEqual(Buffer.from([1, 2, 3]))
})

it('is absent if the shell has none', async () => {
  const port = portTo(({ id }) => ({ type: 'keyring', id, isThere: false, bytes: null }))
  expect(await connectKeyring(port)).toBeUndefined()
})

it('distinguishes what it does not open from what it opens', async () => {
  const keyring = await connectKeyring(portTo((asked) => ({ ...wrapping(asked), bytes: null })))
  expect(await keyring?.unwrap(Buffer.from([1]))).toBeNull()
  await expect(keyring?.wrap(Buffer.from([1]))).rejects.toThrow('does not take')
})

it.each([
  ['stop'],
  [null],
  [{ type: 'keyring', id: 1 }],
  [{ ...wrapping({ type: 'keyring', id: 7, act: 'look', bytes: '' }) }],
])('does not take %j for an answer', async (message) => {
  await expect(
    connectKeyring(
      portTo(() => message),
      20,
    ),
  ).rejects.toThrow('does not answer')
})
