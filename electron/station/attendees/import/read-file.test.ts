import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeWorkbook } from '../../../../tests/fixtures/import/make-workbook.ts'
import { ImportFileError } from './file-fault.ts'
import { readAttendeeFile } from './read-file.ts'

const sample = readFileSync(new URL('../../../../tests/fixtures/import/inscriptions.csv', import.meta.url))

describe('the registrations of the Assises', () => {
  const { header, rows, refused, warnings } = read(sample)

  it('are read to the last row', () => {
    expect(header).toMatchObject({ format: 'csv', encoding: 'windows-1252', separator: ';', rowCount: 2_318 })
    expect(refused).toEqual([])
    expect(rows).toHaveLength(2_317)
    expect(rows[0]).toMatchObject({
      line: 2,
      cells: { code: '7TUAT5YUVU', lastName: 'Huet', sessionCodes: ['A2', 'B6'] },
    })
    expect(rows.at(-1)?.line).toBe(2_318)
  })

  it('are split into passes, categories and statuses', () => {
    const count = (holds: (cells: (typeof rows)[number]['cells']) => boolean) =>
      rows.filter(({ cells }) => holds(cells)).length
    expect(count(({ pass }) => pass.remote)).toBe(539)
    expect(count(({ category }) => category === 'speaker')).toBe(98)
    expect(count(({ category }) => category === 'partner')).toBe(72)
    expect(count(({ category }) => category === 'staff')).toBe(23)
    expect(count(({ category }) => category === 'press')).toBe(14)
    expect(count(({ status }) => status === 'unpaid')).toBe(74)
    expect(count(({ status }) => status === 'cancelled')).toBe(88)
    expect(count(({ firstNameOnly }) => firstNameOnly)).toBe(72)
    expect(count(({ signature }) => signature)).toBe(777)
    expect(count(({ accessibility }) => accessibility !== '')).toBe(72)
  })

  it('warn of lost letters, homonyms and people registered twice', () => {
    const of = (wanted: string) => warnings.filter(({ reason }) => reason === wanted).map(({ line }) => line)
    expect(of('lost-letters')).toEqual([429, 429, 489, 2109, 2109, 2169])
    expect(of('same-person')).toEqual([1299, 1869, 2229])
    expect(of('homonym')).toHaveLength(41)
    expect(of('personal-history')).toHaveLength(53)
  })

  it('contain nothing about a past in care', () => {
    expect(JSON.stringify({ header, rows, refused, warnings })).not.toMatch(/ex.{0,3}pair/i)
  })
})

describe('a file', () => {
  it('may be a workbook with a title above and cells left out at the ends of rows', () => {
    const bytes = makeWorkbook([
      ['Inscriptions au 12 novembre'],
      [],
      ['Code billet', 'Nom', 'Prénom', 'Formule', 'Statut', 'Accessibilité'],
      ['AB12CD', 'Huet', 'Zoé', 'Distanciel'],
    ])
    const { header, rows } = read(bytes)
    expect(header).toMatchObject({ format: 'xlsx', mapping: { columns: { code: 'Code billet' } } })
    expect(rows).toMatchObject([{ line: 4, cells: { firstName: 'Zoé', pass: { remote: true }, status: 'confirmed' } }])
  })

  it('reports each refused line and goes on', () => {
    const text = 'Code;Nom;Prénom\nAAAA;Huet;Zoé\nAAAA;Roux;Luc\nBBBB;"Roux;"Luc"\nCCCC\n\nDDDD;Brun;Léa\nE;Brun;Léa\n'
    const { rows, refused } = read(Buffer.from(text))
    expect(rows.map(({ line }) => line)).toEqual([2, 7])
    expect(refused.map(({ line, reason }) => `${line} ${reason}`)).toEqual([
      '3 doubled-code',
      '4 broken-quotes',
      '5 wrong-column-count',
      '8 bad-code',
    ])
  })

  it('without the essential columns names the headings that it has', () => {
    expect(() => read(Buffer.from('Nom;Ville\nLe Goff;Lorient\n'))).toThrow(
      expect.objectContaining({ type: 'missing-columns', message: expect.stringContaining('« Nom », « Ville »') }),
    )
  })

  it('without any heading is refused without naming the people in it', () => {
    expect(() => read(Buffer.from('Le Goff;Iwan;TTUU0011\nHaddad;Gwenaëlle;TTUU0012\n'))).toThrow(
      expect.objectContaining({
        type: 'missing-columns',
        message: expect.not.stringMatching(/Goff|Iwan|TTUU|Haddad/),
      }),
    )
  })

  it('with more than 200 columns is refused as a whole', () => {
    expect(() => read(Buffer.from(`${'a;'.repeat(300)}\n`))).toThrow(
      expect.objectContaining({ type: 'too-many-columns' }),
    )
  })

  it('is cut into chunks of at most 500 rows', () => {
    const chunks = [...readAttendeeFile(sample, { dayCount: 2 }).chunks]
    expect(chunks.map(({ rows }) => rows.length)).toEqual([500, 500, 500, 500, 317])
  })
})

it('any bytes below good headings are read or refused, line by line', () => {
  const head = Buffer.from('Code;Nom;Prénom;Formule\n')
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (noise) => {
      try {
        const { rows, refused } = read(Buffer.concat([head, noise]))
        return [...rows, ...refused].every(({ line }) => line >= 1)
      } catch (error) {
        return error instanceof ImportFileError
      }
    }),
    { numRuns: 1_000 },
  )
})

function read(bytes: Uint8Array) {
  const { header, chunks } = readAttendeeFile(bytes, { dayCount: 2 })
  const all = [...chunks]
  return {
    header,
    rows: all.flatMap(({ rows }) => rows),
    refused: all.flatMap(({ refused }) => refused),
    warnings: all.flatMap(({ warnings }) => warnings),
  }
}
