import { expect, it } from 'vitest'
import { forwardedActor, writtenActor } from './forwarded-actor.ts'

it('an actor names the station that forwarded the command, if one did', () => {
  expect(writtenActor(forwardedActor('Tablette ← 2', 'desk1'))).toEqual({ label: 'Tablette ← 2', from: 'desk1' })
  expect(writtenActor('operator')).toEqual({ label: 'operator', from: null })
})
