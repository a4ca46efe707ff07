import { expect, it } from 'vitest'
import { everyStationRole } from './authority.ts'
import { maySpeakFor } from './callers.ts'

const roles = ['reception', 'door', 'moderator', 'referent', 'booth', 'pilot', 'screen', 'audience', 'organiser']

it('a station forwards for the roles that work at it, and a pilot’s station for all of the staff', () => {
  const spoken = Object.fromEntries(
    everyStationRole.map((station) => [station, roles.filter((role) => maySpeakFor(station, role))]),
  )
  expect(spoken).toEqual({
    pilot: ['reception', 'door', 'moderator', 'referent', 'booth', 'pilot', 'screen'],
    reception: ['reception', 'door'],
    booth: ['booth', 'screen'],
    moderator: ['moderator'],
    cloud: [],
  })
})
