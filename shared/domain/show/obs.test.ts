import { expect, it } from 'vitest'
import { given, written } from '../../../tests/contract/given.ts'
import { type NamedScene, type ObsSettings, obsStream } from './obs.ts'

const settings = (safetyScene: NamedScene | null): ObsSettings => ({
  name: 'OBS',
  address: 'ws://127.0.0.1:4455',
  roomId: 'r',
  password: null,
  safetyScene,
})
const added = (safetyScene: NamedScene | null) =>
  [{ type: 'ObsAdded', ...settings(safetyScene) }, written('hub', 1)] as const
const bound = { uuid: 'u1', name: 'Large' }
const safetySceneOf = (named: NamedScene | null) => {
  const fact = [{ type: 'ObsSafetySceneBound', scene: bound }, written('hub', 2)] as const
  return given(obsStream, added(named), fact).state.settings
}

it('the safety scene is bound where it is the one that was named, and nothing else is changed', () => {
  for (const named of [
    { uuid: null, name: 'Large' },
    { uuid: 'u1', name: 'Ancien nom' },
  ])
    expect(safetySceneOf(named)).toEqual(settings(bound))
})

it('a scene that was never named, or is named no longer, is not the safety scene', () => {
  for (const named of [null, { uuid: null, name: 'Carton' }]) expect(safetySceneOf(named)).toEqual(settings(named))
})

it('a scene that the first release has bound with all settings still is', () => {
  const update = [{ type: 'ObsUpdated', ...settings(bound) }, written('hub', 2)] as const
  expect(given(obsStream, added({ uuid: null, name: 'Large' }), update).state.settings).toEqual(settings(bound))
})

it('the name that a pilot has changed keeps no address of a station that was put out since', () => {
  const named = [{ type: 'ObsUpdated', name: 'OBS plénière' }, written('hub', 3)] as const
  expect(given(obsStream, added(null), named).state.settings).toEqual({ ...settings(null), name: 'OBS plénière' })
  expect(given(obsStream, named).state.settings).toBeNull()
})
