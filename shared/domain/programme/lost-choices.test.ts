import { describe, expect, it } from 'vitest'
import { createChoices, lostChoices, mostLostCodes } from './lost-choices.ts'

const programme = new Set(['s-a2', 'by-hand'])
const has = (id: string) => programme.has(id)

describe('choices of sessions that the programme does not have', () => {
  it('are counted by code, and each person once', () => {
    const choices = createChoices()
    choices.add(['s-a5', 's-b10'], 300)
    choices.add(['s-a2', 's-a6'], 200)
    choices.add(['s-a6'], 45)
    choices.add(['s-a2'], 1000)
    choices.add([], 7)
    expect(lostChoices(choices, has)).toEqual({
      people: 545,
      codes: [
        { code: 'A5', people: 300 },
        { code: 'A6', people: 245 },
        { code: 'B10', people: 300 },
      ],
    })
  })

  it('are none once their sessions are there', () => {
    const choices = createChoices()
    choices.add(['s-a5'], 3)
    expect(lostChoices(choices, (id) => id === 's-a5')).toEqual({ people: 0, codes: [] })
  })

  it('follow people who choose otherwise, in any order of the sessions', () => {
    const choices = createChoices()
    choices.add(['s-a5', 's-a6'], 1)
    choices.add(['s-a6', 's-a5', 's-a5'], -1)
    expect([...choices]).toEqual([])
  })

  it('are not of a session that a person has added here without a code, and that is not known yet', () => {
    const choices = createChoices()
    choices.add(['qwertyuiop'], 1)
    expect(lostChoices(choices, has)).toEqual({ people: 0, codes: [] })
  })

  it('name no more codes than somebody would read', () => {
    const choices = createChoices()
    for (let index = 0; index < 150; index++) choices.add([`s-z${index}`], 1)
    const { people, codes } = lostChoices(choices, has)
    expect([people, codes.length, codes[0]]).toEqual([150, mostLostCodes, { code: 'Z0', people: 1 }])
  })
})
