import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultHeldWords } from './default-held-words.ts'
import { createHeldWords, heldKey, heldWordLimits } from './held-words.ts'

const inside = (find: ReturnType<typeof createHeldWords>, text: string) =>
  find(text).map(({ start, end }) => text.slice(start, end))
const byDefault = createHeldWords(defaultHeldWords)

describe('a word to hold is found however it is spelled, and where it stands', () => {
  it.each([
    ['quel connard', 'connard'],
    ['Bande de CONNARDS !', 'CONNARDS'],
    ['un vrai conard', 'conard'],
    ['connnnaaaard', 'connnnaaaard'],
    ['connnn', 'connnn'],
    ['c.o.n', 'c.o.n'],
    ['quelle p u t e', 'p u t e'],
    ['sal*pe', 'sal*pe'],
    ['p**e', 'p**e'],
    ['c0nn4rd', 'c0nn4rd'],
    ['enculé va', 'enculé'],
    ['ENCULES', 'ENCULES'],
    ['bâtardes', 'bâtardes'],
    ['Fils de putes, va', 'Fils de putes'],
    ['filsdepute', 'filsdepute'],
    ['Sales Juifs dehors', 'Sales Juifs'],
    ['fdp', 'fdp'],
  ])('%s', (text, word) => expect(inside(byDefault, text)).toEqual([word]))
})

describe('words of every day that hold the same letters are let through', () => {
  it.each([
    'Le conseil départemental lance un concours',
    'Des contrats de confiance, des consultations, la convention',
    'Je suis député et je discute du réputé dispositif',
    'Nike, cône, pédagogie, pédopsychiatre, conciliation, salon, bilan',
    'Que faire avec les chats, la chatte et les chiots du foyer ?',
    'L’A.S.E. et la P.J.J. sont-elles là ?',
    'Y a-t-il un âne, une mare, un pdg et 119 appels ?',
    'Écrivez à referent@exemple.fr, avant le 4/11 !',
    'Les victimes de viol et de violence sont-elles crues ?',
    '',
  ])('%s', (text) => expect(inside(byDefault, text)).toEqual([]))
})

describe('an event’s own words', () => {
  const own = createHeldWords(['Solène Kerbrat', '#balanceTonFoyer', 'Anne', 'éducateurs', '3018'])

  it.each([
    ['Que répond solene  KERBRAT ?', 'solene  KERBRAT'],
    ['Voyez #BalanceTonFoyer ce soir', 'BalanceTonFoyer'],
    ['Et Anne ?', 'Anne'],
    ['mon éducateur et mon educatrice', 'éducateur'],
    ['le 3018 ou le 3019', '3018'],
  ])('%s', (text, word) => expect(inside(own, text)).toEqual([word]))

  it('hold no other word that is near', () => {
    expect(inside(own, 'Solène, puis l’âne, puis Kerbrat')).toEqual([])
  })

  it('that were taken out hold nothing', () => expect(createHeldWords([])('connard')).toEqual([]))
})

it('every word of a list is found by itself, in capitals and in the plural, at its place', () => {
  for (const word of defaultHeldWords)
    for (const form of [word, word.toUpperCase(), `${word}s`])
      expect(inside(byDefault, `Ah, ${form} !`)).toEqual([form])
})

it('the list is within its own limits, and names no word twice', () => {
  const { most, shortest, longest } = heldWordLimits
  expect(defaultHeldWords.length).toBeLessThan(most / 4)
  expect(new Set(defaultHeldWords.map(heldKey)).size).toBe(defaultHeldWords.length)
  for (const word of defaultHeldWords) {
    expect(word.length).toBeGreaterThanOrEqual(shortest)
    expect(word.length).toBeLessThanOrEqual(longest)
  }
})

it('whatever is written, what is found lies in the text, in order, and never overlaps', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ maxLength: 60 }), { maxLength: 20 }),
      fc.string({ maxLength: 200 }),
      (list, text) => {
        let at = 0
        for (const { start, end } of createHeldWords([...list, 'con', 'ta gueule'])(text)) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          at = end
        }
      },
    ),
  )
})
