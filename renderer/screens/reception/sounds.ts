import type { Verdict } from '../../../shared/contract/check-in.ts'

interface Note {
  /** Hertz. Absent: a rest. */
  readonly pitch: number
  readonly ms: number
  readonly shape?: OscillatorType
}

const rise: readonly Note[] = [
  { pitch: 660, ms: 70 },
  { pitch: 990, ms: 130 },
]
const twice: readonly Note[] = [
  { pitch: 520, ms: 110 },
  { pitch: 0, ms: 50 },
  { pitch: 520, ms: 110 },
]
const fall: readonly Note[] = [
  { pitch: 520, ms: 110 },
  { pitch: 390, ms: 180 },
]
const low: readonly Note[] = [{ pitch: 196, ms: 420, shape: 'triangle' }]
const lowTwice: readonly Note[] = [
  { pitch: 196, ms: 160, shape: 'triangle' },
  { pitch: 0, ms: 60 },
  { pitch: 165, ms: 260, shape: 'triangle' },
]

/** Distinguishable without looking: rising means in, level or falling means look, low means stop. */
export const soundOf: Readonly<Record<Verdict | 'kept', readonly Note[]>> = {
  admitted: rise,
  'already-admitted': twice,
  'badge-replaced': fall,
  'confirm-identity': fall,
  'wrong-day': fall,
  'remote-only': fall,
  'unknown-code': lowTwice,
  cancelled: low,
  unpaid: low,
  'not-registered-for-session': low,
  'session-full': low,
  'session-cancelled': low,
  kept: [{ pitch: 330, ms: 80 }],
}

const volume = 0.16

/** Plays tones without any file. The browser allows sound only after a first action of the person. */
export const createSounds = (openContext: () => AudioContext = () => new AudioContext()) => {
  let context: AudioContext | undefined
  return {
    play: (notes: readonly Note[]) => {
      context ??= openContext()
      if (context.state === 'suspended') void context.resume()
      let start = context.currentTime
      for (const { pitch, ms, shape = 'sine' } of notes) {
        if (pitch > 0) sound(context, pitch, start, ms / 1000, shape)
        start += ms / 1000
      }
    },
  }
}

const sound = (context: AudioContext, pitch: number, start: number, seconds: number, shape: OscillatorType) => {
  const oscillator = context.createOscillator()
  const gain = context.createGain()
  oscillator.type = shape
  oscillator.frequency.value = pitch
  // Short slopes prevent a click at the start and end of each note.
  gain.gain.setValueAtTime(0, start)
  gain.gain.linearRampToValueAtTime(volume, start + 0.008)
  gain.gain.setValueAtTime(volume, start + seconds - 0.02)
  gain.gain.linearRampToValueAtTime(0, start + seconds)
  oscillator.connect(gain).connect(context.destination)
  oscillator.start(start)
  oscillator.stop(start + seconds)
}
