import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { written } from '../../../tests/contract/given.ts'
import type { StationRole } from '../stations/authority.ts'
import { deletedWords, isToBeSealed, type WrittenWords } from './deleted-words.ts'
import { questionStream } from './question.ts'
import type { QuestionEvent } from './question-events.ts'
import type { QuestionState } from './question-state.ts'

const author = 'the author’s words'
const asked: WrittenWords = {
  by: 'pilot',
  event: {
    type: 'QuestionAsked',
    sessionId: 's',
    origin: 'room',
    deviceId: null,
    danger: false,
    withdrawn: false,
    person: { text: author },
  },
}
const seen = { seen: 1, by: 'm' } as const
const wordsOf = fc.option(fc.constantFrom('a', 'b').map((text) => ({ text })))
const ofAnybody: fc.Arbitrary<QuestionEvent> = fc.oneof(
  fc
    .record({ type: fc.constantFrom('QuestionEdited', 'QuestionMasked', 'QuestionTextRestored'), person: wordsOf })
    .map((event) => ({ ...seen, ...event }) as QuestionEvent),
  fc.constant<QuestionEvent>({ type: 'QuestionMoved', to: 'safeguarding', ...seen }),
  fc.constant<QuestionEvent>({ type: 'QuestionSealed', person: { text: 'box of x', original: 'box of y' } }),
)
const ofPilots: fc.Arbitrary<QuestionEvent> = fc.oneof(
  fc.constant<QuestionEvent>({ type: 'QuestionMoved', to: 'incoming', ...seen }),
  fc.constant<QuestionEvent>({ type: 'ReferentSawQuestion', person: { where: 'w' } }),
  fc.constant<QuestionEvent>({ type: 'QuestionUnsealed', person: { text: author, original: null } }),
)
const fact = fc.oneof(
  fc.record({ by: fc.constantFrom<StationRole>('pilot', 'moderator'), event: ofAnybody }),
  fc.record({ by: fc.constant<StationRole>('pilot'), event: ofPilots }),
)

/** As a pilot's station folds them: without the parts that it has deleted. */
function stateAt(facts: readonly WrittenWords[]): QuestionState {
  const gone = new Set(deletedWords(facts, true))
  return facts.reduce<QuestionState>((state, { event, by }, at) => {
    const left = gone.has(at) ? ({ ...event, person: null } as QuestionEvent) : event
    return questionStream.evolve(state, left, { ...written(by, at), role: by })
  }, questionStream.initial)
}

const box = (words: string | null): string | null => words && `box of ${words}`
/** With what the hub seals behind each of them. */
function allSealed(facts: readonly WrittenWords[]): readonly WrittenWords[] {
  let all: readonly WrittenWords[] = []
  for (const one of facts) all = sealed([...all, one])
  return all
}

/** As `seal-words.ts` writes it at the hub. */
function sealed(facts: readonly WrittenWords[]): readonly WrittenWords[] {
  const state = stateAt(facts)
  const which = isToBeSealed(state)
  if (which === null) return facts
  const text = which === 'alert' ? box(state.text) : null
  return [...facts, { by: 'pilot', event: { type: 'QuestionSealed', person: { text, original: box(state.original) } } }]
}

it('the hub seals words once, whatever has been done to a question', () =>
  fc.assert(
    fc.property(fc.array(fact, { maxLength: 8 }), (later) => {
      const once = allSealed([asked, ...later])
      expect(sealed(once)).toBe(once)
    }),
    { numRuns: 2000 },
  ))

it('what is not a pilot’s word leaves the author’s words at a pilot’s station, in plain', () =>
  fc.assert(
    fc.property(
      fc.array(fc.record({ by: fc.constant<StationRole>('moderator'), event: ofAnybody }), { maxLength: 8 }),
      (facts) => {
        expect(deletedWords(allSealed([asked, ...facts]), true)).not.toContain(0)
      },
    ),
    { numRuns: 2000 },
  ))

it('stations that hold no words decide as those that do', () =>
  fc.assert(
    fc.property(fc.array(fact, { maxLength: 10 }), (later) => {
      const decidedBy = (keeps: boolean) => {
        const { state, version, textFrom, isMasked, changedApart } = [asked, ...later].reduce<QuestionState>(
          (before, { event, by }, at) => {
            const of = before.textFrom ?? ''
            const named = event.type === 'QuestionMoved' && event.to === 'incoming' ? { ...event, of } : event
            const held = keeps ? named : ({ ...named, person: null } as QuestionEvent)
            return questionStream.evolve(before, held, { ...written(by, at), role: by })
          },
          questionStream.initial,
        )
        return { state, version, textFrom, isMasked, changedApart }
      }
      expect(decidedBy(false)).toEqual(decidedBy(true))
    }),
    { numRuns: 2000 },
  ))
