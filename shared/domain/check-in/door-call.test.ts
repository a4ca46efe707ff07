import { describe, expect, it } from 'vitest'
import { type Fact, given, written } from '../../../tests/contract/given.ts'
import type { Instant } from '../../kernel/ids.ts'
import { answerCall, callPilot, type DoorCallEvent, doorCallStream } from './door-call.ts'

const at1 = written('hub', 1, 'c1')
const at2 = written('hub', 2, 'c2')
const at3 = written('hub', 3, 'c3')
const called = (by = 'Awa'): DoorCallEvent => ({ type: 'PilotCalled', by })
const answered = (...callIds: string[]): DoorCallEvent => ({ type: 'DoorCallAnswered', callIds })
const having = (...facts: Fact<DoorCallEvent>[]) => given(doorCallStream, ...facts)
const shown = (...facts: Fact<DoorCallEvent>[]) =>
  having(...facts).state.calls.map(({ callId, answeredAt }) => [callId, answeredAt])

describe('a door that calls the pilot', () => {
  it('is waited for once, however often it calls', () => {
    having()
      .when((state) => callPilot(state, 'Awa'))
      .gives({ type: 'PilotCalled', by: 'Awa' })
    having([called(), at1])
      .when((state) => callPilot(state, 'Awa'))
      .refuses({ callId: 'c1' as never, by: 'Awa', at: 1 as Instant, station: 'hub' as never })
    having([called(), at1])
      .when((state) => callPilot(state, 'Nils'))
      .gives({ type: 'PilotCalled', by: 'Nils' })
  })

  it('is told that it was seen, and may then call again', () => {
    having([called(), at1])
      .when((state) => answerCall(state, 'c1'))
      .gives({ type: 'DoorCallAnswered', callIds: ['c1'] })
    expect(shown([called(), at1], [answered('c1'), at2])).toEqual([['c1', 2]])
    expect(shown([called(), at1], [answered('c1'), at2], [called(), at3])).toEqual([['c3', undefined]])
  })

  it('is answered once: who comes second, and an unknown call, are told so', () => {
    having([called(), at1], [answered('c1'), at2])
      .when((state) => answerCall(state, 'c1'))
      .refuses('answered')
    having()
      .when((state) => answerCall(state, 'c1'))
      .refuses('unknown-call')
  })

  it('has called when it says, and never after that was written down', () => {
    const calledAt = (at: number) => having([{ type: 'PilotCalled', by: 'Awa', at }, at2]).state.calls[0]?.at
    expect([calledAt(1), calledAt(9)]).toEqual([1, 2])
  })

  it('whose call was recorded at two stations has called once', () => {
    expect(shown([called(), at1], [called(), { ...at2, commandId: at1.commandId }])).toEqual([['c1', undefined]])
  })

  it('is not forgotten because another station calls without end', () => {
    const calls = Array.from({ length: 60 }, (_, at) => [called('x'), written('lost', at + 2)] as const)
    const { state } = having([called(), at1], ...calls)
    expect(state.calls.filter(({ station }) => station === 'hub')).toHaveLength(1)
    expect(state.calls).toHaveLength(51)
  })
})
