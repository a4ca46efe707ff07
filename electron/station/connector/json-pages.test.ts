import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { openTable } from '../attendees/import/table.ts'
import { jsonPages } from './json-pages.ts'

const bytes = (json: unknown) => Buffer.from(typeof json === 'string' ? json : JSON.stringify(json))

async function tableOf(pages: readonly unknown[], listPath: string | null = null): Promise<string[][]> {
  const reader = jsonPages(listPath, null)
  for (const page of pages) expect(reader.take(bytes(page))).toMatchObject({ ok: true })
  return [...openTable(await reader.file()).rows].map((row) => (row.kind === 'cells' ? [...row.cells] : [row.fault]))
}
const troubleOf = (page: unknown, listPath: string | null = null, nextPath: string | null = null) => {
  const taken = jsonPages(listPath, nextPath).take(bytes(page))
  return taken.ok ? null : taken.refusal
}

test('nested fields become columns under their paths, and lists one cell, over all pages', async () => {
  const table = await tableOf([
    [{ ticket: { code: 'AB12' }, nom: 'Kerbrat', vip: true, ateliers: [{ code: 'A2' }, { code: 'B1' }] }],
    [{ nom: 'Le Goff', ticket: { code: 'AB13' }, age: 7, note: null, vip: false }],
  ])
  expect(table).toEqual([
    ['ticket.code', 'nom', 'vip', 'ateliers.code', 'age', 'note'],
    ['AB12', 'Kerbrat', 'oui', 'A2, B1', '', ''],
    ['AB13', 'Le Goff', 'non', '', '7', ''],
  ])
})

test('the list is at the configured path, or the only one there is', () => {
  expect(troubleOf({ data: { people: [{}] }, tags: [] }, 'data.people')).toBeNull()
  expect(troubleOf({ total: 1, people: [{}] })).toBeNull()
  expect(troubleOf({ a: [], b: [] })).toMatchObject({ kind: 'no-list', name: null })
  expect(troubleOf({ data: {} }, 'data.people')).toMatchObject({ kind: 'no-list', name: 'data.people' })
  expect(troubleOf({}, '__proto__.length')).toMatchObject({ kind: 'no-list' })
})

test('an error names its line or item, and quotes nothing', () => {
  const broken = troubleOf('[\n  {"nom": "Kerbrat"},\n  {"nom": Kerbrat}\n]')
  expect(broken).toMatchObject({ kind: 'not-json', line: 3 })
  expect(JSON.stringify(broken)).not.toContain('Kerbrat')
  expect(troubleOf('[\n{"nom":"Ker')).toMatchObject({ kind: 'not-json', line: 2 })
  expect(troubleOf([{}, 'Kerbrat'])).toMatchObject({ kind: 'not-a-record', item: 2 })
  expect(troubleOf({ people: [], next: { page: 2 } }, 'people', 'next')).toMatchObject({
    kind: 'bad-next',
    name: 'next',
  })
})

test('cells come out unchanged, one line each, whatever they contain', async () => {
  const cell = fc.string({ unit: 'grapheme', maxLength: 30 })
  await fc.assert(
    fc.asyncProperty(fc.array(fc.record({ a: cell, b: cell }), { minLength: 1, maxLength: 5 }), async (records) => {
      // A row of blanks does not count as a row.
      const full = records.map(({ a, b }) => ({ a: `${a}x`, b: `x${b}` }))
      const [, ...rows] = await tableOf([full])
      const guarded = (text: string) =>
        /^'*[=+\-@\t\r＝＋－＠]/.test(text) && !/^-\d+$/.test(text) ? `'${text}` : text
      const line = (text: string) => guarded(text.toWellFormed().replace(/[\r\n]+/g, ' '))
      expect(rows).toEqual(full.map(({ a, b }) => [line(a), line(b)]))
    }),
    { numRuns: 200 },
  )
})

test('any JSON is a table or a trouble, never an exception', () => {
  void fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 8 }), fc.boolean(), (json, named) => {
      const reader = jsonPages(named ? 'a' : null, named ? 'b' : null)
      expect(typeof reader.take(bytes(JSON.stringify(json))).ok).toBe('boolean')
    }),
    { numRuns: 500 },
  )
})

test('more fields or people than a file may have are refused before a table is made', () => {
  const wide = Array.from({ length: 300 }, (_, index) => ({ [`field${index}`]: 'x' }))
  expect(troubleOf(wide)).toMatchObject({ kind: 'bad-file', detail: 'Le fichier a plus de 200 colonnes.' })
  const long = `[${Array(200_001).fill('{}').join(',')}]`
  expect(troubleOf(long)).toMatchObject({ kind: 'bad-file', detail: 'Le fichier a plus de 200000 lignes.' })
})

test('endlessly nested fields are left out, and name nothing of the program’s own', async () => {
  const deep = `[{"nom":"Kerbrat","a":${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)},"__proto__":{"code":"x"}}]`
  const table = await tableOf([deep])
  expect(table[0]).toEqual(['nom', `a${'.a'.repeat(5)}`, '__proto__.code'])
  expect(({} as { code?: string }).code).toBeUndefined()
})
