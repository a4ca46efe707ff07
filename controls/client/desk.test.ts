import { expect, it, onTestFinished, vi } from 'vitest'
import { createDesk } from './desk.ts'
import { aCue, aRoom } from './for-tests.ts'

it('what came next by itself is unread for half a second, and not what was first told', () => {
  const clock = vi.spyOn(performance, 'now').mockReturnValue(10_000)
  onTestFinished(() => clock.mockRestore())
  let cueId = 'one'
  const rows = (view: string) => (view === 'show' ? [aRoom()] : [aCue({ cueId })])
  const views = { rows, watch: () => undefined, unwatch: () => undefined }
  const desk = createDesk(views as never, { isHere: () => true, steadyNow: () => null })
  desk.follow()
  desk.followNext()
  expect(desk.isNextUnread('r')).toBe(false)
  cueId = 'two'
  desk.followNext()
  expect(desk.isNextUnread('r')).toBe(true)
  clock.mockReturnValue(10_499)
  desk.followNext()
  expect([desk.isNextUnread('r'), desk.isNextUnread('none')]).toEqual([true, false])
  clock.mockReturnValue(10_500)
  expect(desk.isNextUnread('r')).toBe(false)
})
