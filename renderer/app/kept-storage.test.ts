import { beforeEach, expect, it } from 'vitest'
import { createKeptStorage } from './kept-storage.ts'
import type { KeptCommand } from './store.ts'

beforeEach(() => sessionStorage.clear())
const scan: KeptCommand = { id: '1', name: 'checkIn.scan', input: { code: 'A' }, at: 1 }

it('returns the stored commands', () => {
  const storage = createKeptStorage(sessionStorage)
  storage.save([scan])
  expect(storage.load()).toEqual([scan])
})

it('leaves nothing behind once every command has its answer', () => {
  const storage = createKeptStorage(sessionStorage)
  storage.save([scan])
  storage.save([])
  expect(sessionStorage.length).toBe(0)
})

it('never stores the pilot’s code', () => {
  const storage = createKeptStorage(sessionStorage)
  const overrule = { reason: 'r', pilotCode: '1234' }
  storage.save([scan, { id: '2', name: 'checkIn.admit', input: { attendeeId: 'a', overrule }, at: 2 }])
  expect(storage.load()).toEqual([scan])
})

it('starts afresh from an entry cut short', () => {
  sessionStorage.setItem('regie.commands', '[{"id":"1"')
  expect(createKeptStorage(sessionStorage).load()).toEqual([])
})
