/** Between two beats of the station that drives a room with a second, in ms. */
export const beatEveryMs = 500
/** How long an answered beat lets a station send orders, in ms, from the moment when the beat was sent. */
export const leaseMs = 2000
/** After so much silence a second may take over, in ms. Longer than the lease, by what an order may take to OBS. */
export const silenceMs = 3000
/** A second that has had no answer for so long, in ms, cannot tell silence from its own deafness. */
const provenMs = 1500

/**
 * Two clocks read at one moment, in ms. The steady one runs on while the process is stopped, the wall clock also while the
 * machine sleeps.
 */
export interface Reading {
  readonly steady: number
  readonly wall: number
}

/** The longer of the two: a clock that was set back, or that slept, prolongs nothing. */
export const elapsedMs = (from: Reading, to: Reading): number => Math.max(to.steady - from.steady, to.wall - from.wall)

/** Whether the station that drives the room may send now. `answered`: when the last answered beat was sent. */
export const mayOrder = (answered: Reading | null, now: Reading): boolean =>
  answered !== null && elapsedMs(answered, now) < leaseMs

/** What a second has heard of a room, by its steady clock. */
export interface Heard {
  readonly beatAt: number | null
  /** Since when OBS has answered without a gap, and when the last answered question was sent. */
  readonly provenFrom: number | null
  readonly provenTo: number | null
}
export const nothingHeard: Heard = { beatAt: null, provenFrom: null, provenTo: null }

/** OBS has answered the question that was sent at `askedAt`. A gap begins the silence anew: beats may be missing in it. */
export const proven = (heard: Heard, askedAt: number): Heard => {
  const goesOn = heard.provenTo !== null && askedAt - heard.provenTo <= provenMs
  return { ...heard, provenFrom: goesOn ? heard.provenFrom : askedAt, provenTo: askedAt }
}

/** How long nothing was heard of the first, in ms, although OBS answered all the time. Null: OBS does not answer. */
export function silentForMs({ beatAt, provenFrom, provenTo }: Heard, now: number): number | null {
  if (provenFrom === null || provenTo === null || now - provenTo > provenMs) return null
  return Math.max(0, now - Math.max(provenFrom, beatAt ?? provenFrom))
}

/** A claim to a room's air, as the log or OBS has it. */
export interface AirClaim {
  readonly epoch: number
  readonly station: string
  /** The station that follows. Absent in rooms without one. */
  readonly second?: string | null | undefined
}

/** The higher epoch, then the greater station. */
export const isHigherClaim = (one: AirClaim, other: AirClaim): boolean =>
  one.epoch > other.epoch || (one.epoch === other.epoch && one.station > other.station)

export const isSameClaim = (one: AirClaim, other: AirClaim): boolean =>
  one.epoch === other.epoch && one.station === other.station && (one.second ?? null) === (other.second ?? null)

/**
 * Whether the second may take the room over by itself. `inObs`: the claim that OBS has just given. It names this second only
 * when the first knows of it, and beats: the silence of a station that knows of no second means nothing.
 */
export const mayTakeAlone = ({
  self,
  isAllowed,
  silentMs,
  inLog,
  inObs,
}: {
  readonly self: string
  /** A person has allowed it for this room. */
  readonly isAllowed: boolean
  readonly silentMs: number | null
  readonly inLog: AirClaim
  readonly inObs: AirClaim | null
}): boolean =>
  isAllowed &&
  silentMs !== null &&
  silentMs >= silenceMs &&
  inLog.second === self &&
  inObs !== null &&
  isSameClaim(inObs, inLog)
