import { expect, it } from 'vitest'
import { nameOnScreen, speakerOnScreen } from './name-on-screen.ts'
import type { CueRow } from './run-rows.ts'

const speaker = (of: Partial<CueRow['speakers'][number]>): CueRow['speakers'][number] => ({
  ...{ speakerId: 's', name: 'Inès Quéméner', nameShown: 'Inès Quéméner', role: 'directrice', image: 'yes' },
  ...{ firstNameOnly: false, attendeeId: null, arrived: false, greenRoom: false, mic: false, ready: false },
  ...of,
})
const leg = (of: Partial<CueRow['legs'][number]>): CueRow['legs'][number] => ({
  ...{ roomId: 'hall', room: 'Plénière', kind: 'lower-third', scene: null },
  ...of,
})

it('has the name and the function of a person', () => {
  expect(nameOnScreen({ speakers: [speaker({})] }, 's')).toBe('Inès Quéméner, directrice')
  expect(nameOnScreen({ speakers: [speaker({ role: '' })] }, 's')).toBe('Inès Quéméner')
})

it('has no function beside a first name alone, and nothing of a person who is not to be named', () => {
  const first = speaker({ firstNameOnly: true, nameShown: 'Inès' })
  expect(nameOnScreen({ speakers: [first] }, 's')).toBe('Inès')
  expect(nameOnScreen({ speakers: [speaker({ image: 'voice-only' })] }, 's')).toBe('')
  expect(nameOnScreen({ speakers: [] }, 's')).toBe('')
})

it('is whom the cue names in its own room, and not whom it names elsewhere or takes away', () => {
  const cue = (...legs: CueRow['legs']) => ({ roomId: 'hall', legs })
  expect(speakerOnScreen(cue(leg({ roomId: 'other', speakerId: 'x' }), leg({ speakerId: 's' })))).toBe('s')
  expect(speakerOnScreen(cue(leg({}), leg({ kind: 'scene', scene: 'Pupitre' })))).toBeNull()
})
