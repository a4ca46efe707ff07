import { expect, it } from 'vitest'
import { lookOfAnswer, mayArrive } from './verdict-look.ts'

const answer = (verdict: 'unknown-code' | 'unpaid', listPercent?: number) => ({
  outcome: { verdict },
  ...(listPercent !== undefined && { listPercent }),
})

it('does not stop a ticket that may be in the part of the list still to come', () => {
  expect(lookOfAnswer(answer('unknown-code', 3)).tone).toBe('warn')
  expect(lookOfAnswer(answer('unknown-code', 0)).tone).toBe('warn')
  expect(lookOfAnswer(answer('unknown-code')).tone).toBe('stop')
})

it('judges a found person as usual', () => {
  expect(lookOfAnswer(answer('unpaid', 3)).tone).toBe('stop')
  expect(mayArrive(answer('unpaid', 3))).toBe(false)
})
