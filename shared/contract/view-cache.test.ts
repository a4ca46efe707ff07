import { expect, it } from 'vitest'
import { applyChange, type CachedView, fromSnapshot } from './view-cache.ts'

const list = (version: number, ...ids: string[]): CachedView => ({
  state: 'ready',
  version,
  rows: ids.map((id) => ({ id })),
})
const change = (version: number, upserts: readonly unknown[], removals: readonly string[] = []) => ({
  view: 'v',
  params: {},
  version,
  upserts,
  removals,
})

it('replaces a row in its place and puts a new one last', () => {
  const next = applyChange(list(1, 'a', 'b'), change(2, [{ id: 'a', n: 1 }, { id: 'c' }]), 'id')
  expect(next).toEqual({ state: 'ready', version: 2, rows: [{ id: 'a', n: 1 }, { id: 'b' }, { id: 'c' }] })
})

it('removes removed rows', () => {
  expect(applyChange(list(1, 'a', 'b'), change(2, [], ['a']), 'id')).toEqual(list(2, 'b'))
})

it('ignores changes that it already has', () => {
  const held = list(5, 'a')
  expect(applyChange(held, change(5, [{ id: 'x' }]), 'id')).toBe(held)
})

it('notices a missing push', () => {
  expect(applyChange(list(5, 'a'), change(7, []), 'id')).toBe('gap')
})

it('replaces one thing whole', () => {
  const held: CachedView = { state: 'ready', version: 1, value: { n: 1 } }
  expect(applyChange(held, { view: 'v', params: {}, version: 2, value: { n: 2 } }, '')).toEqual({
    state: 'ready',
    version: 2,
    value: { n: 2 },
  })
})

it('holds a refusal with its problem', () => {
  const problem = { type: 'urn:regie:problem/forbidden', title: 'forbidden', status: 403 }
  expect(fromSnapshot({ problem })).toEqual({ state: 'refused', problem })
})
