import { describe, expect, it } from 'vitest'
import { type Fact, given, written } from '../../../tests/contract/given.ts'
import { answerKiosk, callDesk, type KioskEvent, kioskStream, openCallsOf } from './kiosk.ts'

const at1 = written('hub', 1, 'c1')
const at2 = written('hub', 2, 'c2')
const at3 = written('hub', 3, 'c3')
const help: KioskEvent = { type: 'KioskCalled', why: 'help' }
const sent = (attendeeId: string): KioskEvent => ({ type: 'KioskCalled', why: 'sent', attendeeId, verdict: 'unpaid' })
const answered = (...callIds: string[]): KioskEvent => ({ type: 'KioskCallAnswered', callIds })
const having = (...facts: Fact<KioskEvent>[]) => given(kioskStream, ...facts)
const open = (...facts: Fact<KioskEvent>[]) => openCallsOf(having(...facts).state).map(({ callId }) => callId)

describe('a kiosk', () => {
  it('is directed as the pilot said last', () => {
    const directed: KioskEvent = { type: 'KioskDirected', printerId: 'p', deskId: 'd', waitAt: 'Banque d’accueil' }
    const { settings } = having([directed, at1], [{ ...directed, deskId: null }, at2]).state
    expect(settings).toEqual({ printerId: 'p', deskId: null, waitAt: 'Banque d’accueil' })
  })

  it('calls for help once, however often its key is pressed', () => {
    having()
      .when((state) => callDesk(state, { why: 'help' }))
      .gives({ type: 'KioskCalled', why: 'help' })
    having([help, at1])
      .when((state) => callDesk(state, { why: 'help' }))
      .refuses(expect.objectContaining({ callId: 'c1' }) as never)
    having([help, at1], [answered('c1'), at2])
      .when((state) => callDesk(state, { why: 'help' }))
      .gives({ type: 'KioskCalled', why: 'help' })
  })

  it('tells of each person whom it sends', () => {
    having([sent('one'), at1])
      .when((state) => callDesk(state, { why: 'sent', attendeeId: 'two' }))
      .gives({ type: 'KioskCalled', why: 'sent', attendeeId: 'two' })
    expect(open([sent('one'), at1], [sent('two'), at2], [answered('c1'), at3])).toEqual(['c2'])
  })

  it('forgets an answered call when it calls again, and keeps the others', () => {
    const { calls } = having([help, at1], [sent('one'), at2], [answered('c1'), at2], [help, at3]).state
    expect(calls.map(({ callId }) => callId)).toEqual(['c2', 'c3'])
  })

  it('is answered once, and an unknown call is told', () => {
    having([help, at1], [answered('c1'), at2])
      .when((state) => answerKiosk(state, 'c1'))
      .gives(null)
    having()
      .when((state) => answerKiosk(state, 'c1'))
      .refuses('unknown-call')
  })

  it('has called when it says, and never after that was written down', () => {
    const calledAt = (at: number) => having([{ ...help, at } as KioskEvent, at2]).state.calls[0]?.at
    expect([calledAt(1), calledAt(9)]).toEqual([1, 2])
  })

  it('is not silenced because another station calls without end', () => {
    const calls = Array.from({ length: 60 }, (_, at) => [sent(`${at}`), written('lost', at + 2, `x${at}`)] as const)
    expect(open([help, at1], ...calls)).toHaveLength(51)
    expect(open([help, at1], ...calls)[0]).toBe('c1')
  })
})
