import { expect, it } from 'vitest'
import { aRoom } from './for-tests.ts'
import { airKeys } from './keys.ts'
import { greyed } from './looks.ts'
import { createShown, lookOf } from './shown.ts'
import { wordsOf } from './words.ts'

it.each([
  ['fr', 'APERÇU', /PRÊT/i],
  ['en', 'PREVIEW', /READY/i],
] as const)(
  'in %s a key of the preview of OBS is not called by the word for what the booth takes next',
  (language, word, other) => {
    const words = wordsOf(language)
    const { ready0 } = airKeys(aRoom(), words)
    expect(ready0).toMatchObject({
      text: `${word}\nLarge`,
      shows: [{ feedbackId: 'ready' }, {}, { feedbackId: 'gone' }],
    })
    for (const text of [ready0?.name, words.feedbacks.ready, words.variables.preview, words.actions.readyScene])
      expect(text).not.toMatch(other)
  },
)

it('names as gone a scene that OBS has no more, and not while OBS tells none', () => {
  const { scene1 } = airKeys(aRoom(), wordsOf('fr'))
  const gone = scene1?.shows.find(({ feedbackId }) => feedbackId === 'gone')
  const look = (scenes: string[]) => {
    const rooms = [aRoom({ scenes })]
    return gone && lookOf(gone, createShown({ isHere: () => true, rooms: () => rooms, facts: () => ({}) as never }))
  }
  expect(look(['Large'])).toEqual({ text: 'Pupitre\ndisparue', ...greyed })
  expect([look(['Large', 'Pupitre']), look([])]).toEqual([{}, {}])
})
