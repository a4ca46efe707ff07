import { expect, it } from 'vitest'
import { cueColumnsOf, cueFieldOf, cueFields, cueHeadings, headingRowOf } from './cue-columns.ts'

it('reads headings in both languages, whatever their case and accents', () => {
  const french = ['Salle', 'HEURE', 'Duree', 'Titre', 'scène'].map(cueFieldOf)
  expect(french).toEqual(['room', 'start', 'length', 'title', 'scene'])
  expect(['room', 'start', 'length', 'title', 'scene'].map(cueFieldOf)).toEqual(french)
  expect(cueFieldOf('Remarques')).toBe('note')
  expect(cueFieldOf('Régie')).toBeUndefined()
})

it('reads every heading of its own templates', () => {
  for (const language of ['fr', 'en'] as const)
    expect(cueFields.map((field) => cueFieldOf(cueHeadings[field][language]))).toEqual(cueFields)
})

it('takes no row number for a code, because it changes when a row is put in', () => {
  expect(['N°', 'Numéro', '#', 'No'].map(cueFieldOf)).toEqual([undefined, undefined, undefined, undefined])
})

it('takes the first of two columns of one heading', () => {
  expect(cueColumnsOf(['Titre', 'Salle', 'Titre']).get('title')).toBe(0)
})

it('finds the headings below the title of a show', () => {
  const headings = ['Salle', 'Heure', 'Durée', 'Titre']
  const title = [['Assises 2026'], ['Conducteur', 'Jour 1'], ['Heure']]
  expect(headingRowOf([headings, ['a', 'b', 'c', 'd']])).toBe(0)
  expect(headingRowOf([...title, headings])).toBe(3)
})

it('gives the row that names the most where none names all, so that what is missing can be told', () => {
  expect(headingRowOf([['x'], ['Heure'], ['Salle', 'Titre'], ['Durée']])).toBe(2)
  expect(headingRowOf([['x'], ['y']])).toBe(-1)
  expect(headingRowOf([...Array.from({ length: 30 }, () => ['x']), ['Salle', 'Heure', 'Durée', 'Titre']])).toBe(-1)
})
