import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { prepareEvent, startTestStation, type TestStation } from '../test-station.ts'

interface Report {
  readonly imported: number
  readonly updated: number
  readonly refused: readonly { readonly line: number; readonly reason: string; readonly detail: string }[]
  readonly warnings: readonly { readonly line: number; readonly reason: string }[]
  readonly changes: readonly { readonly line: number; readonly fields: readonly string[] | null }[]
  readonly missing: readonly { readonly title: string }[]
}

let test: TestStation
beforeEach(async () => {
  test = await startTestStation()
  await prepareEvent(test)
  await test.station.filled
})
afterEach(async () => {
  expect(test.errors).toEqual([])
  await test.stop()
})

async function upload(query: '' | '?dryRun=1', ...lines: readonly string[]): Promise<Report> {
  const file = ['Code;Titre;Type;Salle;Jour;Début;Fin;Places;Inscription', ...lines, ''].join('\r\n')
  return (await test.upload(`/api/v1/import/programme${query}`, file)).body as Report
}
const tried = (...lines: readonly string[]) => upload('?dryRun=1', ...lines)
describe('a line that a programme’s file has wrong', () => {
  it('leaves its session out of those that the file does not name', async () => {
    const { refused, missing } = await tried('A2;Atelier A2;atelier;Salle 200;1;25:00;15:30;2;oui')
    expect(refused).toEqual([
      { line: 2, reason: 'bad-time', detail: 'Lu : « 25:00 ». L’heure n’est pas lisible : écrivez 09:30 ou 9h30.' },
    ])
    expect(missing).toEqual([])
    expect((await tried('B1;Autre;atelier;Salle 200;1;25:00;15:30;2;oui')).missing).toMatchObject([
      { title: 'Atelier A2' },
    ])
  })

  it('is told apart where there are no seats, and where a capacity is no number', async () => {
    const { refused } = await tried(
      ...['0', '-4', 'beaucoup'].map((seats, at) => `B${at};B;atelier;Salle 200;1;14:00;15:30;${seats};oui`),
    )
    expect(refused.map(({ reason }) => reason)).toEqual(['capacity-below-one', 'capacity-below-one', 'bad-capacity'])
    expect(refused[0]?.detail).toMatch(/^Lu : « 0 »\. La capacité est de 1 au moins/)
  })
})
