import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cpuMs } from '../../../tests/support/cpu-ms.ts'
import { isSameEverywhere } from './keyboard-layouts.ts'
import { badgeAlphabet, codesIn, isLikelyScan } from './scanned-code.ts'

describe('a scan by a reader that is set up as the computer is', () => {
  it.each([
    ['APE-2026-00042', 'bare'],
    ['ape-2026-00042', 'in small letters'],
    ['  APE-2026-00042\r\n', 'with ends of line'],
    ['\u0002APE-2026-00042\u0003', 'between start and end marks'],
    [']Q3APE-2026-00042', 'with the symbology before it'],
    ['\u0002]C1APE-2026-00042\u0003\r', 'with both'],
    ['\u001dAPE-2026-00042\u001d', 'after a group separator'],
    ['\ufeffAPE-2026-00042', 'after a byte order mark'],
    ['*APE-2026-00042*', 'between stars'],
    ['#APE-2026-00042', 'after a key of its own'],
    ['APE-2026-00042;', 'before a key of its own'],
    ['APE-2026 00042', 'as printed in groups', 'APE-202600042'],
    ['https://billets.example/t/APE-2026-00042', 'at the end of a link'],
    ['https://billets.example/t/APE-2026-00042/', 'before the last stroke'],
    ['https://billets.example/t/APE-2026-00042?utm=x&lang=fr', 'in a link with other things behind'],
    ['https://billets.example/billet?lang=fr&code=APE-2026-00042', 'as code='],
    ['https://billets.example/billet?ticket=ape-2026-00042#top', 'as ticket='],
    ['HTTPS://BILLETS.EXAMPLE/BILLET?REF=APE%2D2026%2D00042', 'in capitals and encoded'],
    ['https://billets.example/billet#APE-2026-00042', 'as the fragment'],
    ['https://billets.example/#t=APE-2026-00042', 'in the fragment'],
    ['billets.example/APE-2026-00042', 'in a link without its beginning'],
  ])('%j: %s', (scan, _how, code = 'APE-2026-00042') => expect(codesIn(scan)[0]).toBe(code))

  it('finds a piece after a group separator', () => {
    expect(codesIn('01034\u001dAPE-2026-00042')).toContain('APE-2026-00042')
    expect(codesIn('F8 GUC5UFZKZC')).toContain('GUC5UFZKZC')
  })

  it.each(['martine.durand@exemple.fr', ' MARTINE@exemple.fr\r'])(
    'takes no word of the address %j for a code',
    (scan) => expect(codesIn(scan)).toEqual([]),
  )

  it('finds the code of a link that also holds an address', () =>
    expect(codesIn('https://billets.exemple.fr/t?mail=a@exemple.fr&code=AB12CD')[0]).toBe('AB12CD'))

  it('has nothing to say of what cannot be a code', () => {
    for (const text of ['', ' ', '\r\n', 'é', 'abc', '«»', '\u0000']) expect(codesIn(text)).toEqual([])
  })
})

describe('a scan through the wrong layout', () => {
  it.each([
    ["QPE)éàé-)ààà'é", 'APE-2026-00042'],
    ['&é"\'(-è_çà', '1234567890'],
    ['É&À"QBC', '2103ABC'],
    ["pfjhywpdd'", 'PFJHYWPDD4'],
    ['BGCXBA-EèM', 'BGCXBA6E7M'],
    ['&é"\'(§è!çà', '1234567890'],
    ['APE-&é"\'', undefined],
    ['QPE6@)@^6)))$@', 'APE-2026-00042'],
    ['!@#$%^&*()', '1234567890'],
    ["8QPE)éàé-)ààà'é8", 'APE-2026-00042'],
    ['$Q"QPE)éàé-)ààà\'é', 'APE-2026-00042'],
    ["httpsM!!billets:exqmple!t!QPE)éàé-)ààà'é", 'APE-2026-00042'],
    ["httpsM!!billets:exqmple!t§code=QPE)éàé-)ààà'é", 'APE-2026-00042'],
    ['https.>>billets<exq;ple>tMcode=QPE6@)@^6)))$@', 'APE-2026-00042'],
  ])('%s', (scan, code) => {
    if (code) expect(codesIn(scan)).toContain(code)
    else expect(codesIn(scan)).not.toContain('APE-1234')
  })

  it('is understood first when it can be nothing else', () => {
    expect(codesIn("QPE)éàé-)ààà'é")[0]).toBe('APE-2026-00042')
    expect(codesIn('QPE6@)@^6)))$@')[0]).toBe('APE-2026-00042')
  })

  /** What comes out for these characters when reader and computer disagree, written down from the keyboards. */
  const meant = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ1234567890-'
  const comesOut = {
    'qwerty on azerty': 'QBCDEFGHIJKL?NOPARSTUVZXYW&é"\'(-è_çà)',
    'qwerty on azerty, Caps Lock': 'qbcdefghijkl,noparstuvzxyw1234567890°',
    'qwerty on azerty, capitals kept': 'QBCDEFGHIJKL?NOPARSTUVZXYW&É"\'(-È_ÇÀ)',
    'qwerty on Belgian azerty': 'QBCDEFGHIJKL?NOPARSTUVZXYW&é"\'(§è!çà)',
    'azerty on azerty, Caps Lock': 'abcdefghijklmnopqrstuvwxyz&é"\'(-è_çà6',
    'azerty on azerty, Caps Lock without Shift': 'ABCDEFGHIJKLMNOPQRSTUVWXYZ&É"\'(-È_ÇÀ6',
    'azerty on qwerty': 'QBCDEFGHIJKL:NOPARSTUVZXYW!@#$%^&*()6',
    'azerty on qwerty, Caps Lock': 'qbcdefghijkl;noparstuvzxyw1234567890^',
    'azerty on UK qwerty': 'QBCDEFGHIJKL:NOPARSTUVZXYW!"£$%^&*()6',
    'Belgian azerty on qwerty': 'QBCDEFGHIJKL:NOPARSTUVZXYW!@#$%^&*()=',
    'qwerty on qwertz': 'ABCDEFGHIJKLMNOPQRSTUVWXZY1234567890ß',
    'qwertz on qwerty': 'ABCDEFGHIJKLMNOPQRSTUVWXZY1234567890/',
  }
  const code = fc.stringMatching(/^[A-Z0-9][A-Z0-9-]{2,24}[A-Z0-9]$/)

  it.each(Object.entries(comesOut))('%s: every code is among the candidates', (_name, row) => {
    expect(row).toHaveLength(meant.length)
    const type = (text: string) => [...text].map((letter) => row[meant.indexOf(letter)]).join('')
    fc.assert(
      fc.property(code, (text) => {
        expect(codesIn(type(text))).toContain(text)
      }),
      { numRuns: 500 },
    )
  })
})

describe('our own badges', () => {
  it('hold only letters that every layout types alike, and all of them', () => {
    const alike = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'].filter(isSameEverywhere).join('')
    expect(badgeAlphabet).toBe(alike)
  })

  it('are read one way only', () => {
    const badge = fc.string({ unit: fc.constantFrom(...badgeAlphabet), minLength: 16, maxLength: 16 })
    fc.assert(
      fc.property(badge, (code) => {
        expect(codesIn(code)).toEqual([code])
        expect(codesIn(code.toLowerCase())).toEqual([code])
        expect(isLikelyScan(code)).toBe(true)
      }),
    )
  })

  it('are read as a person types them from the badge, in groups of four', () => {
    expect(codesIn('sedb nddx lxhf guxt')).toEqual(['SEDBNDDXLXHFGUXT'])
    expect(isLikelyScan('SEDB NDDX LXHF GUXT')).toBe(true)
    expect(isLikelyScan('jean paul mari anne')).toBe(false)
  })
})

describe('whatever is typed', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 600 }),
    fc.string({ unit: fc.constantFrom(...'AZQM19-/?#=&%;:*]é"\u001d\r '), maxLength: 600 }),
  )

  it('gives a few well-formed candidates, each once, and never throws', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const codes = codesIn(text)
        isLikelyScan(text)
        expect(codes.length).toBeLessThanOrEqual(6)
        expect(new Set(codes).size).toBe(codes.length)
        for (const code of codes) expect(code).toMatch(/^[A-Z0-9-]{4,64}$/)
      }),
      { numRuns: 3_000 },
    )
  })

  it.each(['/', '%', '=', '&', ' ', '-', ';', 'A', 'A;', '?a=', '\u001d', '1 '])(
    '512 times %j takes no time',
    (sign) => {
      const text = sign.repeat(512).slice(0, 511)
      const spent = cpuMs(() => {
        for (let time = 0; time < 20; time++) codesIn(`${text}\u20ac`)
      })
      expect(spent / 20).toBeLessThan(25)
    },
  )
})

describe('code or name, at a glance', () => {
  it.each([
    'APE-2026-00042',
    'https://billets.example/t/abc',
    "QPE)éàé-)ààà'é",
    '&é"\'(-è_çà',
    'APEXK;',
    '*APEX*',
    ']Q3APEX',
    'XKCDBRTPLVNH',
    'éèçà',
  ])('%s is a code', (text) => expect(isLikelyScan(text)).toBe(true))

  it.each([
    'Le Goff',
    'Éloïse',
    "L'Hénaff",
    'd’Arvel',
    'Jean-Pierre',
    'Anne-Élise',
    'Dupont-Moretti',
    'Christophe',
    'Schwartzenberger',
    'Irénée',
    'St. Cyr',
    'Ng',
    'Martin & fils',
    '',
  ])('%s is a name', (text) => expect(isLikelyScan(text)).toBe(false))
})
