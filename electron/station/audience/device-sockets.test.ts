import { expect, it } from 'vitest'
import { createDeviceSockets } from './device-sockets.ts'

it('of one device’s connections the oldest goes when there is one too many', () => {
  const sockets = createDeviceSockets<string>({ most: 100, ofDevice: 3 })
  expect(['a', 'b', 'c', 'd', 'e'].map((one) => sockets.add('phone', one))).toEqual([
    ...[undefined, undefined, undefined],
    ...['a', 'b'],
  ])
  expect(sockets.add('other', 'f')).toBeUndefined()
  expect(sockets.count()).toBe(4)
})

it('where all places are taken a device that has none takes one of the device that has the most', () => {
  const sockets = createDeviceSockets<string>({ most: 5, ofDevice: 3 })
  for (const one of ['a1', 'a2', 'a3']) sockets.add('a', one)
  for (const one of ['b1', 'b2']) sockets.add('b', one)
  expect(sockets.add('c', 'c1')).toBe('a1')
  expect(sockets.add('d', 'd1')).toBe('a2')
  expect(sockets.add('e', 'e1')).toBe('b1')
  expect(sockets.count()).toBe(5)
})

it('where each device has one, the last that comes has to wait', () => {
  const sockets = createDeviceSockets<string>({ most: 2, ofDevice: 3 })
  sockets.add('a', 'a1')
  sockets.add('b', 'b1')
  expect(sockets.add('c', 'c1')).toBe('c1')
  expect(sockets.count()).toBe(2)
  sockets.remove('a', 'a1')
  sockets.remove('a', 'a1')
  expect(sockets.add('c', 'c2')).toBeUndefined()
})
