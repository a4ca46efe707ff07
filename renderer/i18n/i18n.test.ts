import { expect, it, vi } from 'vitest'
import { en } from './en/index.ts'
import { createFormats } from './format.ts'
import { fr } from './fr/index.ts'
import { withFrenchSpaces, withFrenchSpacesThroughout } from './french-spaces.ts'
import { chooseLanguage, withoutLanguage } from './language.ts'

const keysOf = (texts: unknown, path = ''): string[] =>
  typeof texts === 'string'
    ? [path]
    : Object.entries(texts as object).flatMap(([key, text]) => keysOf(text, path ? `${path}.${key}` : key))

const namesIn = (text: string): string[] => (text.match(/{{\w+}}/g) ?? []).sort()
const textsOf = (texts: unknown, path = ''): [string, string][] =>
  typeof texts === 'string'
    ? [[path, texts]]
    : Object.entries(texts as object).flatMap(([key, text]) => textsOf(text, path ? `${path}.${key}` : key))

it('has the same keys in both languages', () => {
  expect(keysOf(en).sort()).toEqual(keysOf(fr).sort())
})

it('fills in the same values in both languages', () => {
  const english = new Map(textsOf(en))
  for (const [key, french] of textsOf(fr))
    expect([key, namesIn(english.get(key) ?? '')]).toEqual([key, namesIn(french)])
})

it('leaves no text empty', () => {
  for (const [key, text] of [...textsOf(fr), ...textsOf(en)]) expect([key, text.trim()]).not.toEqual([key, ''])
})

it('sets French spaces', () => {
  expect(withFrenchSpaces('Sorti ? Oui ; non : « ici » !')).toBe(
    'Sorti\u202f? Oui\u202f; non\u00a0: «\u00a0ici\u00a0»\u202f!',
  )
  expect(withFrenchSpaces('À {{time}} :')).toBe('À {{time}}\u00a0:')
})

it('leaves no ordinary space before a French sign', () => {
  for (const [key, text] of textsOf(withFrenchSpacesThroughout(fr)))
    expect([key, text]).not.toEqual([key, expect.stringMatching(/ [;:!?»]|« /)])
})

it('takes the language of the address, then of this machine, then French', () => {
  expect(chooseLanguage('?lang=en', { getItem: () => 'fr' })).toBe('en')
  expect(chooseLanguage('', { getItem: () => 'en' })).toBe('en')
  expect(chooseLanguage('?lang=xx', { getItem: () => null })).toBe('fr')
})

it('takes the language out of the address, and nothing else', () => {
  expect(withoutLanguage('http://127.0.0.1:1/accueil?lang=en&porte=s-1#a')).toBe(
    'http://127.0.0.1:1/accueil?porte=s-1#a',
  )
  expect(withoutLanguage('http://127.0.0.1:1/pilotage?lang=en#journal')).toBe('http://127.0.0.1:1/pilotage#journal')
})

it('counts in the singular where French does: 0 and 1', () => {
  const isOfMany = (text: string) => /\{\{\w+\}\} \p{L}+s(?!\p{L})/u.test(text)
  // Only the group of a two hundredth person is told so.
  for (const [key, text] of textsOf(fr))
    if (isOfMany(text) && key !== 'reception.group.first')
      expect([key, text]).toEqual([expect.stringMatching(/_other$/), text])
})

it('has both numbers of every text that counts', () => {
  const keys = new Set(keysOf(fr))
  for (const key of keys) if (key.endsWith('_one')) expect(keys).toContain(key.replace(/_one$/, '_other'))
})

it('says the first of a month as each language does, and every other day by its number', () => {
  const [first, eleventh] = ['2026-12-01T12:00:00Z', '2026-12-11T12:00:00Z']
  const [french, english] = [createFormats('fr', 'Europe/Paris'), createFormats('en', 'Europe/Paris')]
  expect([french.date(first), french.date(eleventh)]).toEqual(['mardi 1er décembre', 'vendredi 11 décembre'])
  expect(english.date(first)).toBe(new Intl.DateTimeFormat('en-GB', dateWords).format(new Date(first)))
})

it('says of a moment of another day which day it was', () => {
  vi.useFakeTimers({ now: Date.parse('2026-12-01T23:30:00+01:00') })
  try {
    const { moment, isToday, shortDate } = createFormats('fr', 'Europe/Paris')
    const [today, yesterday] = ['2026-12-01T00:10:00+01:00', '2026-11-30T18:02:00+01:00']
    expect([moment(today), moment(yesterday)]).toEqual(['00:10', 'lundi 30 novembre, 18:02'])
    expect([isToday(today), isToday(yesterday), shortDate(yesterday)]).toEqual([true, false, '30/11'])
  } finally {
    vi.useRealTimers()
  }
})

const dateWords = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'Europe/Paris' } as const

it('a field that was corrected keeps its word, which agrees in French', () => {
  for (const { field, corrected } of [fr.disagreements, en.disagreements])
    for (const [name, word] of Object.entries(field))
      expect(corrected[name as keyof typeof corrected]).toMatch(new RegExp(`^${word} (corrigée?s?|corrected)$`))
  expect(fr.disagreements.corrected.pass).toBe('formule corrigée')
})
