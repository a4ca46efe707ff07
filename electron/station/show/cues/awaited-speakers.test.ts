import { expect, it } from 'vitest'
import { type CueState, cueStream } from '../../../../shared/domain/show/cue.ts'
import type { CueSpeaker } from '../../../../shared/domain/show/cue-speaker.ts'
import { createAwaitedSpeakers, keyOfAttendee, keyOfName } from './awaited-speakers.ts'

const speaker = (name: string, attendeeId: string | null, awaited?: true): CueSpeaker => ({
  speakerId: name,
  name,
  role: '',
  image: 'yes',
  firstNameOnly: false,
  attendeeId,
  marks: [],
  ...(awaited && { awaited }),
})
const cue = (...speakers: readonly CueSpeaker[]): CueState => ({ ...cueStream.initial, speakers })

it('finds the cues of whom a pilot has named, and holds nobody else', () => {
  const ofBooth = Array.from({ length: 1000 }, (_, index) => speaker(`Personne ${index}`, null))
  const awaited = createAwaitedSpeakers([['booth', cue(...ofBooth)]])
  expect(awaited.isEmpty()).toBe(true)
  awaited.set('a', cue(speaker('Solène Kerbrat', null, true), speaker('Ruben', 'r', true), speaker('', null, true)))
  awaited.set('b', cue(speaker('SOLENE KERBRAT', null, true)))
  expect([...awaited.in([keyOfName('Solène Kerbrat'), keyOfAttendee('s')])]).toEqual(['a', 'b'])
  expect([...awaited.in([keyOfName('Ruben'), keyOfAttendee('r')])]).toEqual(['a'])
  expect([...awaited.in([keyOfName('')])]).toEqual([])
  awaited.set('a', cue())
  awaited.set('b', cue(speaker('Solène Le Brat', null, true)))
  expect([...awaited.in([keyOfName('Solène Kerbrat'), keyOfAttendee('r')])]).toEqual([])
})
