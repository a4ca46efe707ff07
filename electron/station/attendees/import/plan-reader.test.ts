import { describe, expect, it } from 'vitest'
import { makeWorkbook, makeZip } from '../../../../tests/fixtures/import/make-workbook.ts'
import { ImportBusy } from './file-fault.ts'
import { maxPlanMebibytes } from './limits.ts'
import { createPlanReader } from './plan-reader.ts'

const heads = ['Salle', 'Heure', 'Durée', 'Titre']
const rows = (count: number) => Array.from({ length: count }, () => ['Plénière', '10:00', '10', 'Ouverture'])
const typeOf = (reading: Promise<unknown>) =>
  reading.then(
    () => 'read',
    (error: { readonly type?: string }) => error.type,
  )

/** A workbook of one row with these texts. */
function workbookOf(sharedStrings: string, row = '<c r="A1" t="s"><v>0</v></c>'): Uint8Array {
  const sheet = `<worksheet><sheetData><row r="1">${row}</row></sheetData></worksheet>`
  return makeZip({
    'xl/workbook.xml': '<workbook><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/worksheets/sheet1.xml': sheet,
    'xl/sharedStrings.xml': sharedStrings,
  })
}

describe('a file of few rows', () => {
  it('is read whole in a worker, and of one with too many rows only the number is returned', async () => {
    const read = createPlanReader()
    const workbook = makeWorkbook([heads, ...rows(2)])
    expect(await read(workbook, 10)).toMatchObject({
      rowCount: 3,
      rows: [{ line: 1, cells: heads }, { line: 2 }, { line: 3, cells: rows(1)[0] }],
    })
    expect(await read(Buffer.from('Salle;Titre\nPlénière;Pause\n'), 10)).toMatchObject({ rowCount: 2 })
    expect(await read(makeWorkbook([heads, ...rows(30)]), 10)).toEqual({ rowCount: 31, rows: [] })
  })

  it('is refused in words if it cannot be read, takes too long or has no worker', async () => {
    expect(await typeOf(createPlanReader()(Buffer.from('%PDF-1.7'), 10))).toBe('wrong-signature')
    expect(await typeOf(createPlanReader(undefined, 0.001)(makeWorkbook([heads]), 10))).toBe('timed-out')
    expect(await typeOf(createPlanReader(new URL('./nowhere.ts', import.meta.url))(makeWorkbook([heads]), 10))).toBe(
      'broken',
    )
  })

  it('does not wait for another one', async () => {
    const read = createPlanReader()
    const first = read(makeWorkbook([heads]), 10)
    await expect(read(makeWorkbook([heads]), 10)).rejects.toBeInstanceOf(ImportBusy)
    await first
    expect(await read(makeWorkbook([heads]), 10)).toMatchObject({ rowCount: 1 })
  })
})

describe('a hostile workbook', () => {
  const read = createPlanReader()
  const mebibytes = (count: number) => '<si/>'.repeat((count * 1024 * 1024) / 5)

  it('inflates to no more than a plan needs', async () => {
    expect(await typeOf(read(workbookOf(`<sst>${mebibytes(maxPlanMebibytes + 1)}</sst>`), 10))).toBe(
      'inflates-too-large',
    )
  })

  it('of millions of unused texts ends at most its own worker', async () => {
    expect(await typeOf(read(workbookOf(`<sst>${mebibytes(maxPlanMebibytes - 1)}</sst>`), 10))).toBe('read')
  })

  it('may repeat one text in its cells only so often', async () => {
    const text = `<sst><si><t>${'x'.repeat(4000)}</t></si></sst>`
    const cells = '<c t="s"><v>0</v></c>'.repeat(150)
    const row = Array.from({ length: 10 }, () => cells).join('</row><row>')
    expect(await typeOf(read(workbookOf(text, row), 100))).toBe('too-large')
  })
})
