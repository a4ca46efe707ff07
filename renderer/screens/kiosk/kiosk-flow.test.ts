import { describe, expect, it } from 'vitest'
import { forgetsAfterMs, type KioskAct, type KioskStep, nextStep, ready } from './kiosk-flow.ts'

const stepAfter = (...acts: KioskAct[]): KioskStep => acts.reduce(nextStep, ready)
const looking: KioskAct = { type: 'looking' }
const welcome: KioskAct = { type: 'welcome', code: 'SZQK7TUAT5', firstName: 'Soizic' }
const confirmed: KioskAct = { type: 'confirmed', scanId: 's1' }
const sent: KioskAct = { type: 'desk', why: 'sent' }

describe('a kiosk’s page', () => {
  it('goes from a code to a name, to a badge, and forgets', () => {
    expect(stepAfter(looking, welcome)).toMatchObject({ at: 'confirm', firstName: 'Soizic' })
    expect(stepAfter(looking, welcome, confirmed)).toMatchObject({ at: 'badge', isOut: false })
    expect(stepAfter(looking, welcome, confirmed, { type: 'out', scanId: 's1' })).toMatchObject({ isOut: true })
    expect(stepAfter(looking, welcome, confirmed, { type: 'forget' })).toEqual(ready)
  })

  it('shows no name once a person was sent to a desk, whatever is answered later', () => {
    for (const acts of [
      [looking, sent, welcome],
      [looking, welcome, sent, confirmed],
      [looking, welcome, confirmed, sent, { type: 'out', scanId: 's1' } as const],
      [looking, { type: 'forget' } as const, welcome],
    ])
      expect(JSON.stringify(stepAfter(...acts))).not.toContain('Soizic')
  })

  it('takes no other code while it shows a name', () => {
    expect(stepAfter(looking, welcome, looking)).toMatchObject({ at: 'confirm' })
    expect(stepAfter(looking, welcome, confirmed, looking)).toMatchObject({ at: 'badge' })
    expect(stepAfter(looking, welcome, confirmed, { type: 'out', scanId: 'another' })).toMatchObject({ isOut: false })
    expect(stepAfter(sent, looking)).toEqual({ at: 'looking' })
  })

  it('forgets 8 s after the badge and 20 s without an answer, and nothing while it prints', () => {
    expect(forgetsAfterMs(ready)).toBeUndefined()
    expect(forgetsAfterMs(stepAfter(looking, welcome))).toBe(20_000)
    expect(forgetsAfterMs(stepAfter(looking, welcome, confirmed))).toBeUndefined()
    expect(forgetsAfterMs(stepAfter(looking, welcome, confirmed, { type: 'out', scanId: 's1' }))).toBe(8_000)
    expect(forgetsAfterMs(stepAfter(sent))).toBe(20_000)
  })
})
