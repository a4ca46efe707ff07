import { expect, it } from 'vitest'
import { readPulse, type Shown } from '../obs/shown.ts'
import { outputsOf } from './output-row.ts'

const answer = (responseData: unknown) => ({ requestStatus: { result: true, code: 100 }, responseData })

/** The frames that are shown as lost after heartbeats that count these. */
function lostAfter(beats: readonly { readonly render?: readonly number[]; readonly stream?: readonly number[] }[]) {
  let shown = { streaming: { active: false }, recording: {}, frames: [] } as unknown as Shown
  for (const { render = [0, 0], stream = [0, 0] } of beats)
    shown = readPulse(
      [
        answer({
          cpuUsage: 1,
          availableDiskSpace: 1,
          renderSkippedFrames: render[0],
          renderTotalFrames: render[1],
          outputSkippedFrames: 0,
          outputTotalFrames: 0,
        }),
        answer(null),
        answer({
          outputActive: true,
          outputReconnecting: false,
          outputBytes: 0,
          outputSkippedFrames: stream[0],
          outputTotalFrames: stream[1],
        }),
      ],
      shown,
    )
  const { lostFrames, totalFrames } = outputsOf(shown).stats ?? {}
  return [lostFrames, totalFrames]
}

it('tells the frames that were lost in the last ten seconds, not since OBS was started', () => {
  const later = Array.from({ length: 11 }, (_, second) => ({ render: [270, 10_000 + 30 * second] }))
  expect(lostAfter(later)).toEqual([0, 300])
  expect(lostAfter([...later, { render: [273, 10_330] }])).toEqual([3, 300])
  // What OBS lost long ago hides no stream that loses now.
  expect(lostAfter([{ render: [270, 10_000] }, { render: [270, 10_030], stream: [6, 30] }])).toEqual([6, 30])
  // Started again, OBS counts anew.
  expect(lostAfter([{ render: [270, 10_000] }, { render: [1, 20] }])).toEqual([1, 20])
})
