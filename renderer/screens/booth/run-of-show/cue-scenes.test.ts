import { expect, it } from 'vitest'
import { scenesOf } from './cue-scenes.ts'

const leg = (roomId: string, scene: string) => ({ roomId, room: `Salle ${roomId}`, kind: 'scene' as const, scene })
const cue = { roomId: 'a', legs: [leg('b', 'Diapos'), leg('a', 'Duo'), { ...leg('a', ''), kind: 'timer' as const }] }

it('names the scenes of a cue, its own room’s first, and those that an OBS lacks', () => {
  const rooms = [
    { roomId: 'a', scenes: ['Pupitre'] },
    { roomId: 'b', scenes: ['Diapos'] },
  ]
  expect(scenesOf(cue, rooms)).toEqual([
    { scene: 'Duo', room: null, isMissing: true },
    { scene: 'Diapos', room: 'Salle b', isMissing: false },
  ])
})

it('calls no scene missing while the OBS has not told its scenes', () => {
  for (const rooms of [[], [{ roomId: 'a', scenes: [] }]])
    expect(scenesOf(cue, rooms).filter(({ isMissing }) => isMissing)).toEqual([])
})
