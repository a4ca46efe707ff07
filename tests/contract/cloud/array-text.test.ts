import fc from 'fast-check'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { plainArray, textArray } from '../../../cloud/store/array-text.ts'
import { openTestDatabase, type TestDatabase } from './open-database.ts'

let database: TestDatabase
beforeEach(async () => {
  database = await openTestDatabase(() => {})
})
afterEach(() => database.close())

/** PostgreSQL's text holds every character except this one. */
const texts = fc.string({ unit: 'binary' }).filter((text) => !text.includes('\0'))
const cells = fc.array(fc.option(fc.oneof(texts, fc.constantFrom('', 'NULL', 'null', '{"a":"\\\\"}', '{a,b}', ' '))))

it('whatever text is written is read as it was', async () => {
  await fc.assert(
    fc.asyncProperty(cells, async (some) => {
      const [row] = await database.query<{ read: readonly (string | null)[] }>('SELECT $1::text::text[] AS read', [
        textArray(some, (text) => text),
      ])
      expect(row?.read).toEqual(some)
    }),
  )
})

it('numbers, hexadecimal text and nothing go without quotes', async () => {
  const [row] = await database.query('SELECT $1::text::int[] AS numbers, $2::text::text[] AS texts', [
    plainArray([1, -2, null], (cell) => cell),
    plainArray(['00ff', null], (cell) => cell),
  ])
  expect(row).toEqual({ numbers: [1, -2, null], texts: ['00ff', null] })
})
