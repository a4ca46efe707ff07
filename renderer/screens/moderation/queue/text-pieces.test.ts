import { expect, it } from 'vitest'
import { piecesOf, rangesOf, wordsOf } from './text-pieces.ts'

it('marks masked passages, and those that may have to be masked', () => {
  const text = 'Ma collègue [prénom masqué] suit Léo'
  expect(piecesOf(text, [{ start: 33, end: 36, kind: 'name' }])).toEqual([
    { is: 'text', text: 'Ma collègue ', start: 0 },
    { is: 'masked', text: 'prénom masqué', start: 12 },
    { is: 'text', text: ' suit ', start: 27 },
    { is: 'spotted', text: 'Léo', start: 33 },
  ])
  expect(
    piecesOf(text, [])
      .map((piece) => piece.text)
      .join('|'),
  ).toBe('Ma collègue |prénom masqué| suit Léo')
})

it('lets a name be taken without the article before it', () => {
  const words = wordsOf('À l’école de Maëlle-Anne, 06.12.34 ?')
  expect(words.map(({ text }) => text)).toEqual(['À', 'l', 'école', 'de', 'Maëlle-Anne', '06.12.34'])
  expect(words.map(({ text, after }) => text + after).join('')).toBe('À l’école de Maëlle-Anne, 06.12.34 ?')
})

it('masks neighbours as one, with the text between them', () => {
  const words = wordsOf('Aïcha Ben Salem et Léo')
  expect(rangesOf(words, new Set([0, 1, 2, 4]))).toEqual([
    { start: 0, end: 15 },
    { start: 19, end: 22 },
  ])
})
