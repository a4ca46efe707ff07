import { expect, it } from 'vitest'
import { highlight } from './highlight.ts'

const marked = (text: string, q: string) =>
  highlight(text, q)
    .map(({ text, match }) => (match ? `[${text}]` : text))
    .join('')

it.each([
  ['Anaïs Le Goff', 'le gof', 'Anaïs [Le Gof]f'],
  ['Anaïs Le Goff', 'anais', '[Anaïs] Le Goff'],
  ['Anaïs Le Goff', 'goff anaïs', '[Anaïs] Le [Goff]'],
  ['Pierre-Yves Le Goff-Marchand', 'march pierre', '[Pierre]-Yves Le Goff-[March]and'],
  ['Cœur', 'coe', '[Cœ]ur'],
  ['Zoe\u0301 Martin', 'zoé', '[Zoe\u0301] Martin'],
  ['Malo', 'goff', 'Malo'],
  ['Malo', '', 'Malo'],
])('%s, %s', (text, q, expected) => expect(marked(text, q)).toBe(expected))

it('loses no letter', () => {
  expect(
    highlight('Marie-Bénédicte d’Œuvre', 'be oeu')
      .map(({ text }) => text)
      .join(''),
  ).toBe('Marie-Bénédicte d’Œuvre')
})
