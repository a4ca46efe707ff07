import { expect, it } from 'vitest'
import { standingScenes } from '../../shared/contract/standing-scenes.ts'
import { aRoom } from '../client/for-tests.ts'
import { createKnownRooms } from '../client/known-rooms.ts'
import { wordsOf } from '../client/words.ts'
import { type Cell, pagesOf } from './layout.ts'

const words = wordsOf('fr')
const scenes = Array.from({ length: 11 }, (_, index) => `S${index + 1}`)
const room = aRoom({ scenes })
const texts = (cells: readonly Cell[] = []) =>
  cells.map((cell) => (cell === null ? '' : cell === 'page' ? '>' : (cell.key.text.split('\n')[0] ?? '')))

it('has what is on air on the first page of fifteen keys, and the rest behind it', () => {
  const [first, second, ...others] = pagesOf([room], words, { columns: 5, rows: 3 })
  expect(texts(first?.cells)).toEqual([
    ...['SUITE', 'S1', 'S2', 'S3', 'S4'],
    ...['Plénière', 'S5', 'S6', 'S7', 'S8'],
    ...['SÉCURITÉ', 'REVENIR', 'COUPER', 'FIN COUPURE', '>'],
  ])
  expect(texts(second?.cells)).toEqual([
    ...['absorber', 'décaler', 'couper', '+1 minute', '-1 minute'],
    ...['démarrer', 'arrêter', 'NOM', 'NOM OFF', 'ENREG.'],
    ...['SÉCURITÉ', 'STOP ENR.', '', 'S9', '>'],
  ])
  expect([first?.label, others.length]).toEqual(['Plénière\n1/3', 1])
})

it.each([
  ...[
    [5, 3],
    [8, 4],
    [3, 2],
    [4, 2],
  ],
] as const)('loses no key on %i x %i, and has SÉCURITÉ and the next page on each', (columns, rows) => {
  const pages = pagesOf([room, aRoom({ roomId: 'q', name: 'Autre' })], words, { columns, rows })
  for (const { cells } of pages) {
    expect(cells).toHaveLength(columns * rows)
    expect([texts(cells)[(rows - 1) * columns], cells.at(-1)]).toEqual(['SÉCURITÉ', 'page'])
  }
  const ids = pages.flatMap(({ cells }) => cells.flatMap((cell) => (cell && cell !== 'page' ? [cell.id] : [])))
  const others = ids.filter((id) => !id.endsWith(' safety safety'))
  expect(new Set(others).size).toBe(others.length)
  // Scenes, next, back, cut and its end, three of the run, countdown, four of the timer, two names, two of the
  // recording, alarm, and all rooms’ safety.
  expect(others.filter((id) => id.startsWith('r '))).toHaveLength(11 + 18)
})

it('moves no key when OBS loses a scene, gets one or has them in another order', () => {
  let now = ['Large', 'Diapos', 'Pupitre']
  const rooms = createKnownRooms({ rooms: () => [aRoom({ scenes: now })] }, standingScenes)
  const row = () => texts(pagesOf(rooms(), words, { columns: 8, rows: 4 })[0]?.cells).slice(0, 6)
  expect(row()).toEqual(['SUITE', 'Large', 'Diapos', 'Pupitre', '', ''])
  now = ['Large', 'Pupitre']
  expect(row()).toEqual(['SUITE', 'Large', 'Diapos', 'Pupitre', '', ''])
  now = ['Nouvelle', 'Pupitre', 'Large']
  expect(row()).toEqual(['SUITE', 'Large', 'Diapos', 'Pupitre', 'Nouvelle', ''])
  now = []
  expect(row()).toEqual(['SUITE', 'Large', 'Diapos', 'Pupitre', 'Nouvelle', ''])
  // Another collection: nothing is left in its place.
  now = ['Autre']
  expect(row()).toEqual(['SUITE', 'Autre', '', '', '', ''])
})
