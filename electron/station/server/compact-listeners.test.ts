import { EventEmitter } from 'node:events'
import { expect, it, vi } from 'vitest'
import { compactListeners } from './compact-listeners.ts'

it('an emitter tells its listeners as before, and takes more of them', () => {
  const emitter = new EventEmitter()
  const [data, twice, closed, later] = [vi.fn(), vi.fn(), vi.fn(), vi.fn()]
  emitter.on('data', data).on('data', twice).once('close', closed)
  compactListeners(emitter, undefined)
  emitter.on('error', later)
  emitter.off('data', twice)
  for (const event of ['data', 'close', 'close', 'error']) emitter.emit(event, event)
  expect([data, twice, closed, later].map(({ mock }) => mock.calls)).toEqual([[['data']], [], [['close']], [['error']]])
  expect(emitter.eventNames()).toEqual(['data', 'error'])
})

it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])('%s is an event without a listener', (event) => {
  const emitter = new EventEmitter()
  compactListeners(emitter)
  expect(emitter.emit(event, 'x')).toBe(false)
  const heard = vi.fn()
  emitter.on(event, heard)
  expect([emitter.emit(event, 'x'), heard.mock.calls]).toEqual([true, [['x']]])
})
