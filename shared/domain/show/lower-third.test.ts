import { describe, expect, it } from 'vitest'
import { graphemes } from '../../kernel/graphemes.ts'
import { inFrench } from './french-text.ts'
import { linesOf, mostLetters, type NamedPerson, shortLine } from './lower-third.ts'

const solene: NamedPerson = {
  name: 'Solène Kerbrat',
  firstName: 'Solène',
  title: 'Juge des enfants',
  firstNameOnly: false,
  image: 'yes',
}

describe('a lower third', () => {
  it('has the name and what they are', () => {
    expect(linesOf(solene)).toEqual({ ok: true, value: ['Solène Kerbrat', 'Juge des enfants'] })
    expect(linesOf({ ...solene, title: null })).toEqual({ ok: true, value: ['Solène Kerbrat'] })
  })
  it('has only the first name if no more may be told', () => {
    expect(linesOf({ ...solene, firstNameOnly: true })).toEqual({ ok: true, value: ['Solène'] })
    expect(linesOf({ ...solene, firstNameOnly: true, firstName: null })).toMatchObject({ refusal: 'first-name-needed' })
  })
  it('is not there for who may not be filmed', () => {
    for (const image of ['no', 'voice-only'] as const)
      expect(linesOf({ ...solene, image, firstNameOnly: true })).toMatchObject({ refusal: 'not-to-be-named' })
  })
})

describe('a line for a text source', () => {
  it('stays as it is where it fits', () => {
    for (const line of ['', 'Solène Kerbrat', 'é'.repeat(mostLetters)]) expect(shortLine(line)).toBe(line)
  })
  it.each([
    ['Juge des enfants, tribunal judiciaire de Quimper', 'Juge des enfants, tribunal judiciaire de…'],
    ['Présidente de la commission de l’enfance, Finistère', 'Présidente de la commission de l’enfance…'],
    ['Directrice de la protection des enfants ici même', 'Directrice de la protection des enfants…'],
    ['W'.repeat(183), `${'W'.repeat(mostLetters - 1)}…`],
    [`Dr ${'e\u0301'.repeat(180)}`, `Dr ${'e\u0301'.repeat(mostLetters - 4)}…`],
  ])('%s is cut', (line, short) => {
    expect(shortLine(line)).toBe(short)
    expect(graphemes(shortLine(line)).length).toBeLessThanOrEqual(mostLetters)
  })
})

it.each([
  ["Mme d'Aboville,  l'autre", 'Mme\u00a0d’Aboville, l’autre'],
  ['Dr Le Goff', 'Dr\u00a0Le Goff'],
  ['Qui écoute ?', 'Qui écoute\u202f?'],
  ['« Ensemble » : dialogue', '«\u00a0Ensemble\u00a0»\u00a0: dialogue'],
  ['Directrice, 12 ans...', 'Directrice, 12\u00a0ans…'],
  ['Cafe\u0301', 'Café'],
])('%s is set as %s, and setting it again changes nothing', (typed, set) => {
  expect(inFrench(typed)).toBe(set)
  expect(inFrench(set)).toBe(set)
})
