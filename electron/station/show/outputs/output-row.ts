import type { ViewRow } from '../../../../shared/contract/contract.ts'
import type { Frames, Shown } from '../obs/shown.ts'

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
    stats: stats && { cpu: stats.cpu, diskMb: stats.diskMb, ...worstOf(lately(shown)) },
  }
}

/** What was lost in the last seconds. */
function lately({ frames }: Shown): readonly Frames[] {
  const [first, last = []] = [frames[0], frames.at(-1)]
  return last.map((now, index) => {
    const was = first?.[index]
    if (!was || now.totalFrames < was.totalFrames || now.lostFrames < was.lostFrames) return now
    return { lostFrames: now.lostFrames - was.lostFrames, totalFrames: now.totalFrames - was.totalFrames }
  })
}

const shareOf = ({ lostFrames, totalFrames }: Frames) => (totalFrames > 0 ? lostFrames / totalFrames : 0)

/** Summed, a picture that is well would hide a stream that is not. */
function worstOf(all: readonly Frames[]): Frames {
  const worst = all.reduce((one, other) => (shareOf(other) > shareOf(one) ? other : one))
  return { lostFrames: Math.round(worst.lostFrames), totalFrames: Math.round(worst.totalFrames) }
}
