import { EventEmitter } from 'node:events'
import { expect, it } from 'vitest'
import { createStrangers } from './strangers.ts'

function connectionFrom(remoteAddress: string) {
  const connection = Object.assign(new EventEmitter(), {
    remoteAddress,
    isOpen: true,
    isCut: false,
    request: { headers: {}, socket: { destroy } as never },
    close() {
      connection.isOpen = false
      connection.emit('close')
    },
  })
  function destroy(): void {
    connection.isCut = true
  }
  return connection
}
const openOf = (connections: readonly { readonly isOpen: boolean }[]) => connections.map(({ isOpen }) => isOpen)

it('of too many connections the oldest of the address with the most is closed, and its line is cut', () => {
  const strangers = createStrangers(() => 4)
  const honest = connectionFrom('10.0.0.2')
  const flood = Array.from({ length: 3 }, () => connectionFrom('10.0.0.1'))
  for (const one of [honest, ...flood]) strangers.meet(one)
  expect(openOf([honest, ...flood])).toEqual([true, true, true, true])
  const late = connectionFrom('10.0.0.3')
  strangers.meet(late)
  expect(openOf([honest, late, ...flood])).toEqual([true, true, false, true, true])
  expect(flood.map(({ isCut }) => isCut)).toEqual([true, false, false])
  const more = Array.from({ length: 100 }, () => connectionFrom('10.0.0.1'))
  for (const one of more) strangers.meet(one)
  expect(openOf([honest, late])).toEqual([true, true])
  expect(strangers.count()).toBe(4)
})

it('a connection that has proved its identity, or has ended, no longer counts', () => {
  const strangers = createStrangers(() => 2)
  const known = Array.from({ length: 10 }, () => connectionFrom('10.0.0.1'))
  for (const one of known) {
    strangers.meet(one)
    strangers.know(one)
  }
  const gone = connectionFrom('10.0.0.1')
  strangers.meet(gone)
  gone.close()
  expect(strangers.count()).toBe(0)
  expect(openOf(known)).not.toContain(false)
  expect(known.map(({ isCut }) => isCut)).not.toContain(true)
})

it('addresses of one IPv6 network count as one', () => {
  const strangers = createStrangers(() => 3)
  const honest = connectionFrom('2001:db8:2::1')
  strangers.meet(honest)
  const flood = Array.from({ length: 9 }, (_, index) => connectionFrom(`2001:db8:1::${index + 1}`))
  for (const one of flood) strangers.meet(one)
  expect(honest.isOpen).toBe(true)
  expect(openOf(flood).filter(Boolean)).toHaveLength(2)
})

it('behind a proxy the address is the one that the proxy reports', () => {
  const strangers = createStrangers(
    () => 2,
    ({ headers }) => String(headers['x-forwarded-for']),
  )
  const from = (address: string) => {
    const one = connectionFrom('127.0.0.1')
    Object.assign(one.request.headers, { 'x-forwarded-for': address })
    return one
  }
  const [honest, ...flood] = [from('10.0.0.2'), from('10.0.0.1'), from('10.0.0.1')]
  for (const one of [honest, ...flood]) strangers.meet(one)
  expect(openOf([honest, ...flood])).toEqual([true, false, true])
})
