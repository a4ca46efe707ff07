import { expect, it } from 'vitest'
import { readAct } from './acts.ts'

const act = (path: string, ...args: (string | number | boolean)[]) => {
  const asked = readAct(path, args)
  return asked?.is === 'act' ? { ...asked.actionIn('r'), room: asked.room, phase: asked.phase } : asked
}

it('reads a press, its release, and a press whose release will not be told', () => {
  expect(act('room/1/safety', 1)).toEqual({ name: 'safety', options: { room: 'r' }, room: '1', phase: 'down' })
  expect(
    [act('room/1/safety', 0), act('room/1/safety', false)].map((one) => one && 'phase' in one && one.phase),
  ).toEqual(['up', 'up'])
  expect(act('all/back')).toMatchObject({ name: 'goBack', room: 'all', phase: null })
  expect(act('room/2/scene', 'Plan / large', 0.5)).toMatchObject({
    ...{ name: 'takeScene', options: { place: 'r/Plan / large' }, phase: 'down' },
  })
})

it('knows no other words and no other arguments', () => {
  for (const path of ['', 'room', 'room/1', 'room/1/toString', 'room/1/', 'all/next', 'room/a b/next', 'room/1/next/1'])
    expect([path, act(path, 1)]).toEqual([path, null])
  expect([act('room/1/next', 'x'), act('room/1/next', 1, 1), act('room/1/scene', 1), act('room/1/scene', '')]).toEqual([
    ...[null, null, null, null],
  ])
})
