import { expect, it } from 'vitest'
import { driftOf } from './drift.ts'

const result = { unit: 'ms', ours: 3, limit: 2, ok: false, spread: [1, 2] as const }

it('compares ratios and memory with the last release, and nothing that depends on the machine', () => {
  const results = [
    { ...result, metric: 'p50_ratio', ratio: 1.6 },
    { ...result, metric: 'slower_ratio', ratio: 1.8 },
    { ...result, metric: 'new_ratio', ratio: 9 },
    { ...result, metric: 'rss_mb', unit: 'MB', ours: 117 },
    { ...result, metric: 'p99_ms' },
  ]
  const recorded = { 'scan.p50_ratio': 1.4, 'scan.slower_ratio': 1.5, 'scan.rss_mb': 100, 'scan.p99_ms': 1 }
  expect(driftOf('scan', results, recorded).map(({ name, isDrifted }) => [name, isDrifted])).toEqual([
    ['scan.p50_ratio', false],
    ['scan.slower_ratio', true],
    ['scan.new_ratio', false],
    ['scan.rss_mb', true],
  ])
})
