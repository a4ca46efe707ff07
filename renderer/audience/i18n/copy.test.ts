import { expect, it } from 'vitest'
import { chooseLanguage, createCopy } from './copy.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'

const textsOf = (texts: unknown, path = ''): [string, string][] =>
  typeof texts === 'string'
    ? [[path, texts]]
    : Object.entries(texts as object).flatMap(([key, text]) => textsOf(text, `${path}.${key}`))
const valuesIn = (text: string) => (text.match(/{{\w+}}/g) ?? []).sort()

it('says the same in both languages, with the same values', () => {
  const english = new Map(textsOf(en))
  for (const [key, french] of textsOf(fr)) {
    expect([key, french.trim()]).not.toEqual([key, ''])
    expect([key, valuesIn(english.get(key) ?? '')]).toEqual([key, valuesIn(french)])
  }
})

it('sets French spaces', () => {
  for (const [key, text] of textsOf(createCopy('fr').texts))
    expect([key, text]).not.toEqual([key, expect.stringMatching(/ [;:!?»%]|« /)])
})

it('takes the chosen language, or else the browser’s first one that exists here, or else French', () => {
  const nothing = { getItem: () => null }
  expect(chooseLanguage({ getItem: () => 'fr' }, ['en-US'])).toBe('fr')
  expect(chooseLanguage(nothing, ['de-DE', 'en-GB', 'fr-FR'])).toBe('en')
  expect(chooseLanguage(nothing, ['de-DE'])).toBe('fr')
})

it('counts as each language does', () => {
  const count = (language: 'fr' | 'en', n: number) => createCopy(language).count('{{count}} vote', '{{count}} votes', n)
  expect([count('fr', 0), count('fr', 2), count('en', 0), count('en', 1)]).toEqual([
    ...['0 vote', '2 votes', '0 votes', '1 vote'],
  ])
})
