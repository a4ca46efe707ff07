import { expect, it, vi } from 'vitest'
import { warmUp } from './warm-up.ts'

it('a station practises without a fault, and lets go of all that it practised on', async () => {
  const errors: unknown[] = []
  await warmUp({ version: '1', pagesFolder: '/nowhere', now: Date.now, onError: (error) => errors.push(error) })
  expect(errors).toEqual([])
  const connections = () => process.getActiveResourcesInfo().filter((resource) => resource.startsWith('TCP'))
  await vi.waitFor(() => expect(connections()).toEqual([]))
}, 30_000)
