import { expect, it } from 'vitest'
import { createLineReader, readStationLine } from './station-words.ts'

it('reads the address and the one-time links, and nothing else', () => {
  expect(readStationLine('Accueil 1 est prêt : http://127.0.0.1:40123')).toEqual({
    type: 'ready',
    url: 'http://127.0.0.1:40123',
  })
  expect(readStationLine('Accueil :  http://127.0.0.1:1/entrer#code=a.b')).toEqual({
    type: 'link',
    trade: 'reception',
    link: 'http://127.0.0.1:1/entrer#code=a.b',
  })
  expect(readStationLine('Pilotage : http://127.0.0.1:1/entrer#code=c')).toMatchObject({ trade: 'pilot' })
  expect(readStationLine('Régie : http://127.0.0.1:1/entrer#code=c')).toMatchObject({ trade: 'booth' })
  expect(readStationLine('Modération : http://127.0.0.1:1/entrer#code=c')).toMatchObject({ trade: 'moderator' })
  expect(readStationLine('Ce poste attend sa phrase de passe : http://127.0.0.1:1/')).toEqual({
    type: 'locked',
    url: 'http://127.0.0.1:1/',
  })
  expect(readStationLine('Le poste n’a pas pu démarrer.')).toBeUndefined()
})

it('waits for the end of a line', () => {
  const lines: string[] = []
  const read = createLineReader((line) => lines.push(line))
  for (const piece of ['Pilo', 'tage : x\r\nAcc', 'ueil', '\n', 'rest']) read(piece)
  expect(lines).toEqual(['Pilotage : x', 'Accueil'])
})
