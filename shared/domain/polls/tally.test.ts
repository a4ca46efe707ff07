import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasOptions, isInWords, type PollType, pollForms, pollTypes } from './poll-types.ts'
import { countsOf, leadersOf, meanOf, writtenAnswers } from './results.ts'
import { count, emptyTally } from './tally.ts'
import { rulesOf } from './types/registry.ts'

const optionIds = ['a', 'b', 'c']
const pollOf = (pollType: PollType, max: number | null = 2) => ({
  sessionId: 's',
  pollType,
  optionIds: rulesOf[pollType].options ? optionIds : [],
  hidden: false,
  max: pollType === 'scale' ? 5 : pollType === 'multiple' ? max : null,
})

/** Answers that the type accepts, and some that it does not. */
const answers: Readonly<Record<PollType, fc.Arbitrary<unknown>>> = {
  single: fc.constantFrom('a', 'b', 'c', 'd', 3),
  multiple: fc.subarray(['a', 'b', 'c', 'd']),
  scale: fc.integer({ min: -1, max: 7 }),
  text: fc.constantFrom('Écouter', 'écouter', 'Le temps', ' ', ''),
  cloud: fc.constantFrom('Écouter', 'ecouter', 'les écoles', 'École', '❤️', 'merde', ''),
  ranking: fc.shuffledSubarray(['a', 'b', 'c'], { minLength: 2 }),
}

const tallyOf = (pollType: PollType, given: readonly unknown[]) => {
  const tally = emptyTally()
  for (const answer of given) count(tally, rulesOf[pollType].weigh(answer, pollOf(pollType)), 1)
  return tally
}
const resultsOf = (pollType: PollType, tally: ReturnType<typeof emptyTally>) => {
  const poll = pollOf(pollType)
  return {
    voters: tally.voters,
    counts: countsOf(poll, tally),
    leading: leadersOf(poll, tally),
    mean: meanOf(poll, tally),
    written: writtenAnswers(poll, tally),
  }
}

it.each(pollTypes)('%s is shown as its rules take it', (pollType) => {
  const { options, max, written } = rulesOf[pollType]
  expect([options !== null, max !== null, written !== undefined]).toEqual([
    hasOptions(pollType),
    pollForms[pollType].max !== null,
    isInWords(pollType),
  ])
})

describe.each(pollTypes)('the tally of %s', (pollType) => {
  it('is the same for votes in any order, and for the sum of what any stations counted', () => {
    void fc.assert(
      fc.property(fc.array(answers[pollType], { maxLength: 30 }), fc.nat(30), fc.nat(), (given, split, turn) => {
        const whole = resultsOf(pollType, tallyOf(pollType, given))
        const rotated = given.map((_, at) => given[(at + turn) % given.length]).reverse()
        expect(resultsOf(pollType, tallyOf(pollType, rotated))).toEqual(whole)
        const [one, other] = [tallyOf(pollType, given.slice(0, split)), tallyOf(pollType, given.slice(split))]
        count(one, [...other.weights], 1)
        one.voters += other.voters - 1
        expect(resultsOf(pollType, one)).toEqual(whole)
      }),
    )
  })

  it('counts only the last answer of voters who change their minds', () => {
    const votes = fc.array(fc.tuple(fc.constantFrom('v1', 'v2', 'v3'), answers[pollType]), { maxLength: 30 })
    void fc.assert(
      fc.property(votes, (given) => {
        const tally = emptyTally()
        const last = new Map<string, unknown>()
        const weigh = (answer: unknown) => rulesOf[pollType].weigh(answer, pollOf(pollType))
        for (const [voter, answer] of given) {
          if (last.has(voter)) count(tally, weigh(last.get(voter)), -1)
          count(tally, weigh(answer), 1)
          last.set(voter, answer)
        }
        expect(resultsOf(pollType, tally)).toEqual(resultsOf(pollType, tallyOf(pollType, [...last.values()])))
      }),
    )
  })
})

describe('an answer', () => {
  it.each([
    ['single', 'a', true],
    ['single', 'd', false],
    ['single', ['a'], false],
    ['multiple', ['a', 'c'], true],
    ['multiple', [], false],
    ['multiple', ['a', 'a'], false],
    ['multiple', ['a', 'b', 'c'], false],
    ['scale', 1, true],
    ['scale', 5, true],
    ['scale', 0, false],
    ['scale', 6, false],
    ['scale', 2.5, false],
    ['scale', '3', false],
    ['text', 'x'.repeat(280), true],
    ['text', 'x'.repeat(281), false],
    ['text', '  ', false],
    ['cloud', 'x'.repeat(40), true],
    ['cloud', 'x'.repeat(41), false],
    ['ranking', ['b', 'a', 'c'], true],
    ['ranking', ['b', 'a'], false],
    ['ranking', ['b', 'a', 'a'], false],
  ] as const)('to %s of %j: %s', (pollType, answer, fits) => {
    expect(rulesOf[pollType].weigh(answer, pollOf(pollType)) !== null).toBe(fits)
  })
})

describe('what a poll comes to', () => {
  it('names a tie as one, and no leader before the first vote', () => {
    expect(resultsOf('single', tallyOf('single', []))).toMatchObject({ leading: [], counts: { a: 0, b: 0, c: 0 } })
    expect(resultsOf('single', tallyOf('single', ['c', 'a', 'b', 'a', 'c'])).leading).toEqual(['a', 'c'])
  })

  it('has the mean of a scale and each of its steps', () => {
    const { mean, counts } = resultsOf('scale', tallyOf('scale', [1, 5, 5]))
    expect(mean).toBeCloseTo(11 / 3)
    expect(counts).toEqual({ 1: 1, 2: 0, 3: 0, 4: 0, 5: 2 })
    expect(resultsOf('scale', emptyTally()).mean).toBeNull()
  })

  it('gives the first of three two points, the last none', () => {
    const { counts } = resultsOf(
      'ranking',
      tallyOf('ranking', [
        ['b', 'a', 'c'],
        ['b', 'c', 'a'],
      ]),
    )
    expect(counts).toEqual({ a: 1, b: 4, c: 1 })
  })

  it('shows a word of a cloud as most people wrote it, and one that nobody has to read as the list spells it', () => {
    const given = ['l’écoute', 'Écoute', 'ecoutes', 'Écoute', 'métro', 'Métros']
    expect(resultsOf('cloud', tallyOf('cloud', given)).written).toMatchObject([
      { text: 'écoute', votes: 4, isWithheld: false },
      { text: 'métros', votes: 2, isWithheld: true },
    ])
  })

  it('shows another spelling once more people write that one, whichever came first', () => {
    const given = ['Métros', 'métro', 'MÉTRO', 'métro', 'Métros', 'le métro', 'Métros']
    for (const order of [given, given.toReversed()]) {
      expect(resultsOf('cloud', tallyOf('cloud', order)).written).toMatchObject([{ text: 'métros', votes: 7 }])
      const more = [...order, 'métro', 'métro']
      expect(resultsOf('cloud', tallyOf('cloud', more)).written).toMatchObject([{ text: 'métro', votes: 9 }])
    }
  })

  it('withholds a name from the screens, however it is written', () => {
    const { written } = resultsOf('cloud', tallyOf('cloud', ['Lucas', 'maëlys', '06 12 34 56 78', 'confiance']))
    expect(new Map(written.map(({ text, isWithheld }) => [text, isWithheld]))).toEqual(
      new Map([
        ['06 12 34 56 78', true],
        ['confiance', false],
        ['lucas', true],
        ['maëlys', true],
      ]),
    )
  })
})

describe('a scale whose last step no station of ours makes', () => {
  const hostile = { ...pollOf('scale'), max: 2_000_000_000 }

  it('has the steps of the longest scale', () => {
    expect(Object.keys(countsOf(hostile, emptyTally()) ?? {})).toHaveLength(10)
    expect(rulesOf.scale.weigh(11, hostile)).toBeNull()
  })
})
