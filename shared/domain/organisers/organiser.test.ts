import { expect, it } from 'vitest'
import type { Instant, StationId } from '../../kernel/ids.ts'
import { fold } from '../stream.ts'
import { invitationText, type OrganiserEvent, organiserStream, shutBy } from './organiser.ts'

const invitation = {
  mayRead: ['figures', 'results'] as const,
  expiresAt: 5000,
  codeHash: 'c',
  tokenHash: 't',
  signature: 's',
}
const invited = { type: 'OrganiserInvited', ...invitation, person: { label: 'Bureau' } } as unknown as OrganiserEvent
const told = (...events: OrganiserEvent[]) =>
  fold(
    organiserStream,
    events.map((event, place) => [
      event,
      {
        at: (1000 + place) as Instant,
        station: 's' as StationId,
        role: 'pilot' as const,
        isPutOut: false,
        commandId: null,
        origin: 'o',
        seq: place + 1,
      },
    ]),
  )

it('who is invited is let in until the link’s time is over, once', () => {
  expect(shutBy(told(), 1000)).toBe('unknown')
  expect(shutBy(told(invited), 4999)).toBeNull()
  expect(shutBy(told(invited), 5000)).toBe('expired')
  expect(told(invited, { type: 'OrganiserEntered' }, { type: 'OrganiserEntered' }).enteredAt).toBe(1001)
})

it('an organiser whom a pilot ended, or who left, is refused, even if the end was heard of first', () => {
  expect(shutBy(told(invited, { type: 'OrganiserEnded' }), 1500)).toBe('ended')
  expect(shutBy(told({ type: 'OrganiserEnded' }, invited), 1500)).toBe('ended')
  expect(shutBy(told(invited, { type: 'OrganiserLeft' }), 1500)).toBe('ended')
  expect(shutBy(told(invited, { type: 'OrganiserEnded' }), 6000)).toBe('ended')
})

it('the cloud, which has the label sealed, reads none', () => {
  expect(told(invited).label).toBe('Bureau')
  expect(told({ ...invited, person: null } as OrganiserEvent).label).toBeNull()
})

it('what is signed differs with each thing that it grants', () => {
  const text = invitationText('event', 'one', { ...invitation, mayRead: ['figures'] })
  for (const changed of [
    invitationText('other', 'one', { ...invitation, mayRead: ['figures'] }),
    invitationText('event', 'two', { ...invitation, mayRead: ['figures'] }),
    invitationText('event', 'one', { ...invitation, mayRead: ['figures', 'questions'] }),
    invitationText('event', 'one', { ...invitation, mayRead: ['figures'], expiresAt: 5001 }),
    invitationText('event', 'one', { ...invitation, mayRead: ['figures'], codeHash: 'd' }),
    invitationText('event', 'one', { ...invitation, mayRead: ['figures'], tokenHash: 'd' }),
  ])
    expect(changed).not.toBe(text)
})
