import type { ViewValue } from '../../../../shared/contract/contract.ts'
import type { IconName } from '../../../ui/icons.tsx'
import type { Tone } from '../../../ui/status.tsx'

export type Summary = ViewValue<'preflightSummary'>
export type PreflightState =
  | 'unknown'
  | 'away'
  | 'running'
  | 'never'
  | 'stale'
  | 'scenes'
  | 'faults'
  | 'looks'
  | 'nothing'
  | 'well'

/** The most important state of the preflight, worst first. Never well without a check. */
export function preflightStateOf(summary: Summary | undefined, isAway: boolean): PreflightState {
  if (isAway) return 'away'
  if (!summary) return 'unknown'
  const { running, stale, totals } = summary
  if (running) return 'running'
  if (!totals) return 'never'
  if (stale) return 'stale'
  if (totals.scenes.found < totals.scenes.planned) return 'scenes'
  if (totals.faults > 0) return 'faults'
  if (totals.looks > 0) return 'looks'
  return totals.rooms.looked === 0 ? 'nothing' : 'well'
}

export const preflightLooks: Readonly<Record<PreflightState, readonly [Tone, IconName]>> = {
  unknown: ['none', 'ring'],
  away: ['none', 'unknown'],
  running: ['accent', 'wait'],
  never: ['warn', 'ring'],
  stale: ['warn', 'undo'],
  scenes: ['stop', 'stop'],
  faults: ['stop', 'stop'],
  looks: ['warn', 'warn'],
  nothing: ['none', 'minus'],
  well: ['ok', 'ok'],
}
