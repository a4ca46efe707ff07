import { expect, it, onTestFinished, vi } from 'vitest'
import { createPrivacy } from './privacy.ts'

it('a cut that a frozen OBS did not answer is done once OBS answers and has muted, and what it heard is in the log', async () => {
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
  let isFrozen = true
  const answer = async <Reply>(reply: Reply): Promise<Reply> => {
    if (isFrozen) throw new Error('no answer')
    return reply
  }
  const connection = {
    isFenced: () => false,
    call: () => answer({ inputs: [{ inputName: 'Micro', inputUuid: 'm' }] }),
    batch: (requests: readonly unknown[]) =>
      answer(requests.map(() => ({ requestStatus: { result: true }, responseData: { inputMuted: false } }))),
  }
  const [before, after] = [{ cut: null }, { cut: { at: 0, takeId: 't', unmuted: null } }]
  const noted: unknown[] = []
  const writing = { state: () => after, append: (...event: unknown[]) => noted.push(event) }
  const log = { note: async (_: string, run: (to: unknown) => void) => run(writing) }
  const catalog = { get: () => after, all: () => [['r', after]] }
  const fleet = { drivenIn: () => ({ connection }) }
  const privacy = createPrivacy({ log, catalog, fleet, onState() {} } as unknown as Parameters<typeof createPrivacy>[0])
  onTestFinished(privacy.close)
  privacy.apply({ kind: 'privacy', id: 'r', before, after, own: true } as unknown as Parameters<
    typeof privacy.apply
  >[0])
  expect(await privacy.settled('r')).toBe(false)
  isFrozen = false
  await vi.advanceTimersByTimeAsync(1000)
  expect(await privacy.settled('r')).toBe(true)
  const unmuted = [{ uuid: 'm', name: 'Micro' }]
  expect(noted).toEqual([['privacy', 'r', { type: 'PrivacyCut', takeId: 't', unmuted }]])
})
