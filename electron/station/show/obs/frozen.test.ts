import { setImmediate as turn } from 'node:timers/promises'
import { afterEach, expect, it, vi } from 'vitest'
import { rightAnswer, startScriptedObs } from '../../../../tests/support/obs/scripted-obs.ts'
import { createObsConnection } from './connection.ts'

afterEach(() => void vi.useRealTimers())

it('an OBS that stops answering is known to be frozen 2.9 s after its last word', async () => {
  let answers = true
  let heardAt = 0
  const obs = await startScriptedObs({
    answer(request) {
      if (!answers) return undefined
      heardAt = performance.now()
      return rightAnswer(request)
    },
  })
  // Before the connection has a timer: one of the real clock would send a question at any moment of a pass.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
  const connection = createObsConnection(obs.address, null, () => ({ epoch: 1, station: 'a' }), {
    roomId: 'salle',
    onChange: () => {},
    onProgram: () => {},
    onKnown: () => {},
    onError: (error) => expect.unreachable(String(error)),
  })
  const pass = async () => {
    vi.advanceTimersByTime(50)
    // A message and its answer.
    for (let time = 0; time < 20; time++) await turn()
  }
  while (connection.state() !== 'connected') await pass()
  heardAt = 0
  while (heardAt === 0) await pass()
  answers = false
  const last = heardAt
  while (connection.state() === 'connected') await pass()
  expect([connection.state(), performance.now() - last]).toEqual(['frozen', 2900])
  vi.useRealTimers()
  connection.close()
  await obs.stop()
})
