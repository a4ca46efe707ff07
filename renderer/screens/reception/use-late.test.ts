import { act, createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { useLate } from './use-late.ts'

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it('stays false for anything shorter than the time, however often it comes', () => {
  const { set, seen } = watchLate(150)
  for (let scan = 0; scan < 5; scan++) {
    set(true)
    pass(140)
    set(false)
    pass(20)
  }
  expect(seen).not.toContain(true)
})

it('is true for anything longer, until it is over', () => {
  const { set, seen } = watchLate(150)
  set(true)
  pass(150)
  expect(seen.at(-1)).toBe(true)
  set(false)
  expect(seen.at(-1)).toBe(false)
  set(true)
  expect(seen.at(-1)).toBe(false)
})

const pass = (ms: number) => act(() => void vi.advanceTimersByTime(ms))

const Probe = ({ isOn, afterMs, tell }: { isOn: boolean; afterMs: number; tell: (isLate: boolean) => void }) => {
  tell(useLate(isOn, afterMs))
  return null
}

const watchLate = (afterMs: number) => {
  const seen: boolean[] = []
  const tell = (isLate: boolean) => void seen.push(isLate)
  const root = createRoot(document.createElement('div'))
  return { seen, set: (isOn: boolean) => act(() => root.render(createElement(Probe, { isOn, afterMs, tell }))) }
}
