import { expect, it } from 'vitest'
import { morningWords, openingWords } from '../../../../shared/domain/event/opening.ts'
import { opening as en } from '../../../i18n/en/pilot/opening.ts'
import { opening as fr } from '../../../i18n/fr/pilot/opening.ts'

const said = Object.entries({ ...openingWords, ...morningWords }).flatMap(([item, words]) =>
  words.map((word) => `${item}-${word}`),
)

it.each([
  ['French', fr.says],
  ['English', en.says],
])('each word of the list has a sentence in %s, and no sentence is left over', (_, says) => {
  const keys = new Set(Object.keys(says).map((key) => key.replace(/_(one|other)$/, '')))
  expect([...keys].sort()).toEqual(said.toSorted())
})
