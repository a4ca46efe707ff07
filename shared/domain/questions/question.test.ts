import { describe, expect, it } from 'vitest'
import { type Fact, given, written } from '../../../tests/contract/given.ts'
import type { StationRole } from '../stations/authority.ts'
import { type QuestionEvent, questionStream } from './question.ts'

const by = (role: StationRole, at: number) => ({ ...written(role, at), role })
const asked = (danger: boolean, deviceId: string | null = 'phone'): QuestionEvent => ({
  ...{ type: 'QuestionAsked', sessionId: 's', origin: 'room', deviceId, danger, withdrawn: false },
  person: danger ? { box: 'words' } : { text: 'words' },
})
const sealed = (person: { text?: string; original?: string; deviceId?: string }): QuestionEvent => ({
  type: 'QuestionSealed',
  person: { text: null, original: null, ...person },
})
const stateOf = (...facts: readonly Fact<QuestionEvent>[]) => given(questionStream, ...facts).state

describe('the author of sealed words', () => {
  it.each(['phone', null])('is named by a pilot’s station, and by no moderator’s (asked by %s)', (deviceId) => {
    const birth = [asked(true, deviceId), by('pilot', 1)] as const
    const named = sealed({ deviceId: 'other' })
    expect(stateOf(birth, [named, by('moderator', 2)]).asked?.deviceId).toBe(deviceId)
    expect(stateOf(birth, [named, by('pilot', 2)]).asked?.deviceId).toBe('other')
  })
})
