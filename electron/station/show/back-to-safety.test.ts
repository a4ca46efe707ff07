import { expect, it, vi } from 'vitest'
import { createBackToSafety } from './back-to-safety.ts'

const card = { uuid: 'u', name: 'Sécurité' }
const wide = { uuid: 'w', name: 'Large' }

/** How many orders a room gets whose OBS is there again with this scene on air. */
function ordersWith(program: object, end: object) {
  const note = vi.fn(async () => {})
  const deps = {
    log: { note },
    catalog: { get: () => ({ cut: null }) },
    fleet: () => ({
      obsOf: () => ({ settings: { safetyScene: card } }),
      drivenIn: () => ({ connection: { shown: () => ({ program }) } }),
    }),
    book: {
      lastForSafety: () => ({ kind: 'safety', end }),
      isInSafety: () => false,
      beforeSafety: () => wide,
      onAir: () => null,
    },
    onError: () => {},
  }
  createBackToSafety(deps as unknown as Parameters<typeof createBackToSafety>[0]).onKnown('r')
  return note.mock.calls.length
}

it('a room whose safety failed goes to safety when it is back, also where its OBS shows the safety scene by itself', () => {
  const failed = { state: 'failed', reason: 'obs-lost', at: 0 }
  expect([ordersWith(wide, failed), ordersWith(card, failed)]).toEqual([1, 1])
  expect(ordersWith(card, { state: 'confirmed', reason: null, at: 0 })).toBe(0)
})
