import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CodePage, codePageNames, codePages } from './code-pages.ts'
import { decode } from './decode.ts'

const french =
  'N° inscription;Prénom;Département\r\nAN1;Zoé;Rhône\r\nAN2;Maëlle;Côte-d’Or\r\nAN3;Françoise;Hérault – été\r\n'
const inEveryPage = french.replaceAll('’', "'").replaceAll('–', '-')

describe('the encoding', () => {
  it.each([
    ['utf-8', Buffer.from(french)],
    ['utf-8', Buffer.from(`\ufeff${french}`)],
    ['utf-16le', Buffer.from(`\ufeff${french}`, 'utf16le')],
    ['utf-16le', Buffer.from(french, 'utf16le')],
    ['utf-16be', Buffer.from(`\ufeff${french}`, 'utf16le').swap16()],
    ['utf-16be', Buffer.from(french, 'utf16le').swap16()],
    ['windows-1252', encode(french, 'windows-1252')],
    ['macintosh', encode(french, 'macintosh')],
    ['cp850', encode(inEveryPage, 'cp850')],
  ])('%s is recognised by its bytes', (encoding, bytes) => {
    const expected = encoding === 'cp850' ? inEveryPage : french
    expect(decode(bytes)).toEqual({ text: expected, encoding })
  })

  it('ISO-8859-15 is distinguished from cp1252 by its œ and €', () => {
    const text = 'Prénom;Lieu\nHélène;Sacré-Cœur\n'
    expect(decode(encode(text, 'iso-8859-15'))).toEqual({ text, encoding: 'iso-8859-15' })
    expect(decode(encode(text, 'windows-1252'))).toEqual({ text, encoding: 'windows-1252' })
  })

  it('stays UTF-8 when one name of many is broken', () => {
    const bytes = Buffer.concat([Buffer.from(french), Buffer.from([0x5a, 0x6f, 0xe9])])
    expect(decode(bytes)).toEqual({ text: `${french}Zo\ufffd`, encoding: 'utf-8' })
  })

  it('of capitals is recognised too', () => {
    const text = 'NOM;PRÉNOM\nLEFÈVRE;ANDRÉ\nFRANÇOIS;HÉLÈNE\n'
    for (const page of ['windows-1252', 'macintosh', 'cp850'] as const) {
      expect(decode(encode(text, page)).text).toBe(text)
    }
  })
})

it('code pages define each of 128 bytes', () => {
  for (const name of codePageNames) expect([...codePages[name]]).toHaveLength(128)
})

it('any bytes decode to something', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => typeof decode(bytes).text === 'string'))
})

function encode(text: string, page: CodePage): Buffer {
  return Buffer.from(
    [...text].map((letter) => (letter < '\u0080' ? letter.charCodeAt(0) : 0x80 + codePages[page].indexOf(letter))),
  )
}
