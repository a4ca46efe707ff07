import type { ViewRow } from '../../../../shared/contract/contract.ts'
import type { Shown } from '../obs/shown.ts'

type Outputs = Pick<ViewRow<'show'>, 'recording' | 'streaming' | 'stats'>

/** What leaves an OBS and what that costs it, as it said last. */
export function outputsOf(shown: Shown | null | undefined): Outputs {
  if (!shown) return { recording: null, streaming: null, stats: null }
  const { recording, streaming, stats } = shown
  return {
    recording: {
      active: recording.active,
      paused: recording.paused,
      ms: Math.round(recording.ms),
      bytes: recording.bytes,
    },
    streaming: { active: streaming.active, reconnecting: streaming.reconnecting, bytes: streaming.bytes },
    stats: stats && { cpu: stats.cpu, diskMb: stats.diskMb, ...worstOf(framesOf(shown)) },
  }
}

interface Frames {
  readonly lostFrames: number
  readonly totalFrames: number
}

const framesOf = ({ stats, streaming }: Shown): readonly Frames[] => [
  { lostFrames: stats?.renderSkipped ?? 0, totalFrames: stats?.renderTotal ?? 0 },
  { lostFrames: stats?.outputSkipped ?? 0, totalFrames: stats?.outputTotal ?? 0 },
  { lostFrames: streaming.skippedFrames, totalFrames: streaming.totalFrames },
]

const shareOf = ({ lostFrames, totalFrames }: Frames) => (totalFrames > 0 ? lostFrames / totalFrames : 0)

/** Summed, a picture that is well would hide a stream that is not. */
function worstOf(all: readonly Frames[]): Frames {
  const worst = all.reduce((one, other) => (shareOf(other) > shareOf(one) ? other : one))
  return { lostFrames: Math.round(worst.lostFrames), totalFrames: Math.round(worst.totalFrames) }
}
