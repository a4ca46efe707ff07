import { expect, it, vi } from 'vitest'
import type { CommandId } from '../../../shared/kernel/ids.ts'
import { createForwarding } from './forwarding.ts'

const request = { to: 'desk-2', name: 'printJobs.retry', input: {}, id: 'c' as CommandId }
const caller = { role: 'reception', label: 'Accueil', checkpoint: null, accessId: null } as const
const deps = {
  self: 'desk-1',
  hubId: () => 'hub',
  roleOf: () => 'pilot' as const,
  proofOf: () => '',
  run: () => Promise.reject(new Error('not ours')),
} as const
/** A hub whose program is frozen: its connection stands, and no answer comes. */
function frozen() {
  const sent: unknown[] = []
  const emitWithAck = (_: string, one: unknown) => {
    sent.push(one)
    return new Promise<never>(() => {})
  }
  return { sent, socket: { connected: true, timeout: () => ({ emitWithAck }), on: () => {} } }
}

it('a command whose owner falls silent is answered soon, and not held for a minute', async () => {
  let isHeard = true
  const { sent, socket } = frozen()
  const forwarding = createForwarding({ ...deps, isThere: () => isHeard })
  forwarding.attach(socket, 'hub')
  const answered = vi.fn()
  const waiting = forwarding.forward(request, caller).then(answered)
  await vi.waitFor(() => expect(sent).toHaveLength(1))
  expect(answered).not.toHaveBeenCalled()
  isHeard = false
  await waiting
  expect(answered.mock.calls[0]?.[0]).toMatchObject({
    problem: { status: 409, type: expect.stringMatching(/owner-unreachable$/) },
  })
})

it('nothing is sent to an owner that has not been heard', async () => {
  const { sent, socket } = frozen()
  const forwarding = createForwarding({ ...deps, isThere: () => false })
  forwarding.attach(socket, 'hub')
  expect(await forwarding.forward(request, caller)).toMatchObject({ problem: { status: 409 } })
  expect(sent).toEqual([])
})

it('a station that was put out can neither run nor relay commands over a link that still stands', async () => {
  const run = vi.fn(async () => ({ outcome: {} }))
  let listen = (_: unknown, __: unknown): void => {}
  const { sent, socket: other } = frozen()
  const on = (_: string, listener: typeof listen) => {
    listen = listener
  }
  const forwarding = createForwarding({
    ...deps,
    self: 'hub',
    isThere: () => true,
    run,
    roleOf: (stationId) => (stationId === 'put-out' ? null : 'pilot'),
  })
  forwarding.attach(other, 'desk-2')
  forwarding.attach({ ...other, on }, 'put-out')
  for (const to of ['hub', 'desk-2'])
    for (const relayedFor of [undefined, 'desk-2']) {
      const id = '0192f0c1-2b3c-7d4e-8f50-112233445566'
      const asked = { ...request, to, id, accessId: null, relayedFor }
      const answer = await new Promise((resolve) => listen(asked, resolve))
      expect(answer).toMatchObject({ problem: { status: 403, type: expect.stringMatching(/station-revoked$/) } })
    }
  expect([run.mock.calls, sent]).toEqual([[], []])
})
