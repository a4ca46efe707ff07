import type { ViewValue } from './contract.ts'

type Stage = ViewValue<'stage'>
type Timer = NonNullable<Stage['timer']>

export interface Countdown {
  /** `soon`: it is orange, since its end is as near as the booth has chosen. */
  readonly phase: 'running' | 'soon' | 'overrun' | 'paused'
  readonly isLastMinute: boolean
  /** 03:12, 1:02:05. From 00:00 on where it is over. */
  readonly digits: string
  /** The same, with + where it is over. */
  readonly signed: string
  /** Of the length, from 1 down to 0. */
  readonly share: number
}

const lastMinuteMs = 60_000

/**
 * What counts down on a room's pages: the timer that the booth has started, or else the time that the run of show gives to
 * what is on.
 */
export function timerOf({ timer, item }: Pick<Stage, 'timer' | 'item'>): Timer | null {
  // Of what is on it is when it began.
  if (timer || !item?.expectedAt || item.lengthS === null) return timer
  const { id, version, lengthS, clockGapMs, expectedAt: startedAt } = item
  const endsAt = new Date(Date.parse(startedAt) + lengthS * 1000).toISOString()
  return { id, version, state: 'running', lengthS, startedAt, endsAt, remainingMs: null, clockGapMs }
}

const leftMs = ({ remainingMs, endsAt, clockGapMs }: Timer, now: number): number =>
  remainingMs ?? Date.parse(endsAt ?? '') - clockGapMs - now

/** What is left of what is on, in whole seconds. 0: nothing, or it is not known. `now`: of the station's steady clock. */
export function itemLeftS({ item }: Pick<Stage, 'item'>, now: number): number {
  const timer = timerOf({ timer: null, item })
  return timer ? Math.max(0, Math.round(leftMs(timer, now) / 1000)) : 0
}

/**
 * The display of a timer at an instant of the station's steady clock.
 * @param warningS what is left when it turns orange
 */
export function countdownAt(timer: Timer, now: number, warningS: number): Countdown {
  const left = leftMs(timer, now)
  const share = timer.lengthS > 0 ? Math.min(1, Math.max(0, left / (timer.lengthS * 1000))) : 0
  // "00:01" stays until the end, and 00:00 is never shown while time is left.
  const digits = left > 0 ? clock(Math.ceil(left / 1000)) : clock(Math.floor(-left / 1000))
  const phase =
    timer.state === 'paused' ? 'paused' : left <= 0 ? 'overrun' : left <= warningS * 1000 ? 'soon' : 'running'
  return { phase, digits, signed: left > 0 ? digits : `+${digits}`, share, isLastMinute: left <= lastMinuteMs }
}

const two = (value: number): string => String(value).padStart(2, '0')
function clock(seconds: number): string {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${two(minutes)}:${two(seconds % 60)}`
}

/** For a line of text, where nothing else says that it stands still. */
export const countdownText = ({ phase, signed }: Countdown): string => (phase === 'paused' ? `‖ ${signed}` : signed)
