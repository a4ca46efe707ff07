import { expect, it } from 'vitest'
import { aRoom } from './for-tests.ts'
import { airKeys } from './keys.ts'
import { wordsOf } from './words.ts'

it.each([
  ['fr', 'APERÇU', /PRÊT/i],
  ['en', 'PREVIEW', /READY/i],
] as const)(
  'in %s a key of the preview of OBS is not called by the word for what the booth takes next',
  (language, word, other) => {
    const words = wordsOf(language)
    const { ready0 } = airKeys(aRoom(), words)
    expect(ready0).toMatchObject({ text: `${word}\nLarge`, shows: [{ feedbackId: 'ready' }, {}] })
    for (const text of [ready0?.name, words.feedbacks.ready, words.variables.preview, words.actions.readyScene])
      expect(text).not.toMatch(other)
  },
)
