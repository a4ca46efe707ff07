import { expect, it } from 'vitest'
import { readPulse, type Shown } from './shown.ts'

const answer = (responseData: unknown) => ({ requestStatus: { result: true, code: 100 }, responseData })
const pulseOf = (outputBytes: number, more: object = {}) => [
  answer(null),
  answer(null),
  answer({
    outputActive: true,
    outputReconnecting: false,
    outputBytes,
    outputSkippedFrames: 0,
    outputTotalFrames: 0,
    ...more,
  }),
]
const silent = { streaming: { active: false } } as Shown

it('the bytes of a stream are those of all its connections, of which OBS counts only the last', () => {
  const bytesAfter = (...pulses: unknown[]) => {
    let shown = silent
    return pulses.map((one) => {
      shown = readPulse(one, shown)
      return shown.streaming.bytes
    })
  }
  const reconnecting = { outputReconnecting: true }
  expect(
    bytesAfter(
      pulseOf(0),
      pulseOf(700),
      pulseOf(900, reconnecting),
      pulseOf(0, reconnecting),
      pulseOf(50),
      pulseOf(60),
    ),
  ).toEqual([0, 700, 900, 900, 950, 960])
  // Given up while it reconnects: the end that is told a moment later is of all of them.
  expect(bytesAfter(pulseOf(900), pulseOf(0, { outputActive: false }))).toEqual([900, 900])
  // Another stream begins at nothing.
  expect(bytesAfter(pulseOf(900, { outputActive: false }), pulseOf(100))).toEqual([900, 100])
})
