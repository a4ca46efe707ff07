import { expect, it } from 'vitest'
import { newCommandId } from '../command-id.ts'
import type { KeptCommand } from '../store.ts'
import { pack, unpack } from './luggage.ts'

const scan = (code: string): KeptCommand => ({ id: newCommandId(), name: 'checkIn.scan', input: { code }, at: 5 })

it('unpacks what it has packed, with follow-up commands', () => {
  const walkIn: KeptCommand = {
    id: newCommandId(),
    name: 'attendees.register',
    input: { lastName: 'Œuvrard', firstName: 'Maël' },
    at: 7,
    next: { id: newCommandId(), name: 'checkIn.admit', input: { checkpoint: 'entrance' }, toAttendee: true },
  }
  const kept = [scan('A'), walkIn, scan('B')]
  expect(unpack(pack(kept).text)).toEqual({ commands: kept, left: 0 })
})

it('takes along as much as an address holds, the first first, and says how many are left', () => {
  const kept = Array.from({ length: 900 }, (_, index) => scan(`é${index}`.padEnd(200, 'x')))
  const { text, left } = pack(kept)
  // In base64url, with the code beside it, below what every browser accepts.
  expect((Buffer.byteLength(text) + 28) * (4 / 3)).toBeLessThan(79_500)
  const commands = unpack(text)?.commands ?? []
  expect(commands.length).toBeGreaterThan(150)
  expect(commands).toEqual(kept.slice(0, commands.length))
  expect(left).toBe(900 - commands.length)
  expect(unpack(text)?.left).toBe(left)
})

it('leaves behind everything from the first command that does not fit, also shorter later ones', () => {
  const kept = [scan('A'), scan('x'.repeat(70_000)), scan('B')]
  const { text, left } = pack(kept)
  expect(unpack(text)?.commands).toEqual(kept.slice(0, 1))
  expect(left).toBe(2)
})

it('lets a command that the station will refuse hold up no other', () => {
  const kept = [scan(''), scan('A')]
  expect(unpack(pack(kept).text)?.commands).toEqual(kept)
})

const [one] = [scan('A')]
const hostile: readonly (readonly [string, unknown])[] = [
  ['no luggage', null],
  ['a list', []],
  ['nothing in it', {}],
  ['more in it', { commands: [], left: 0, token: 'x' }],
  ['an unknown command', { commands: [{ ...one, name: 'stations.destroy' }], left: 0 }],
  ['a name of every object', { commands: [{ ...one, name: 'constructor' }], left: 0 }],
  ['an id that is none', { commands: [{ ...one, id: '1' }], left: 0 }],
  ['a time that is none', { commands: [{ ...one, at: 'now' }], left: 0 }],
  ['a time before all', { commands: [{ ...one, at: -1 }], left: 0 }],
  ['an input that is none', { commands: [{ ...one, input: 'x' }], left: 0 }],
  ['a list for input', { commands: [{ ...one, input: ['x'] }], left: 0 }],
  ['an unknown second half', { commands: [{ ...one, next: { id: one.id, name: 'x', input: {} } }], left: 0 }],
  ['halves without end', { commands: [{ ...one, next: { ...one, next: one } }], left: 0 }],
  ['too many', { commands: Array.from({ length: 501 }, () => one), left: 0 }],
  ['fewer than none left', { commands: [], left: -1 }],
]
it.each(hostile)('unpacks nothing that no page packs: %s', (_, content) => {
  expect(unpack(JSON.stringify(content))).toBeNull()
})
it.each(['', '{', '[', 'x', `"${'x'.repeat(200_000)}"`])(
  'unpacks no text that is cut short or endless (%#)',
  (text) => {
    expect(unpack(text)).toBeNull()
  },
)
