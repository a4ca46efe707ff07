import { describe, expect, it } from 'vitest'
import { heldWordsIn } from './held-words.ts'

describe('a word to hold is found however it is spelled', () => {
  it.each([
    ['quel connard', 'connard'],
    ['Bande de CONNARDS !', 'connards'],
    ['connnnaaaard', 'connard'],
    ['c.o.n', 'con'],
    ['p u t e', 'pute'],
    ['sal*pe', 'salope'],
    ['c0nn4rd', 'connard'],
    ['enculé va', 'encule'],
    ['fdp', 'fdp'],
  ])('%s', (text) => expect(heldWordsIn(text)).toHaveLength(1))
})

describe('words of every day that hold the same letters are let through', () => {
  it.each([
    'Le conseil départemental lance un concours',
    'Des contrats de confiance, des consultations, la convention',
    'Je suis député et je discute du réputé dispositif',
    'Nike, cône, pédagogie, pédopsychiatre, conciliation, salon, bilan',
    'Que faire avec les chats, la chatte et les chiots du foyer ?',
    'L’A.S.E. et la P.J.J. sont-elles là ?',
    '',
  ])('%s', (text) => expect(heldWordsIn(text)).toEqual([]))
})

it('each word is told once', () => expect(heldWordsIn('con, con, CON')).toEqual(['con']))
