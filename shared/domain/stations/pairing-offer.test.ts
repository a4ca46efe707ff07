import { expect, it } from 'vitest'
import { askAgainMs, redeem } from './pairing-offer.ts'

const offer = { role: 'booth', name: 'Régie 2', expiresAt: 1000 } as const

it('an unused code is valid until it expires', () => {
  expect(redeem({ offer, usedBy: null }, 'one', 999)).toMatchObject({ ok: true })
  expect(redeem({ offer, usedBy: null }, 'one', 1000)).toMatchObject({ ok: false, refusal: 'expired' })
})

it('only the station that used it and got no answer may ask again for a while', () => {
  const used = { offer, usedBy: 'one' }
  expect(redeem(used, 'one', 999 + askAgainMs)).toMatchObject({ ok: true })
  expect(redeem(used, 'one', 1000 + askAgainMs)).toMatchObject({ ok: false, refusal: 'expired' })
  expect(redeem(used, 'other', 0)).toMatchObject({ ok: false, refusal: 'used' })
})
