import { expect, it, vi } from 'vitest'
import { warmUp } from './warm-up.ts'

/** In the night in which clocks are put back: 24 hours after the first minutes of that date it is the same date still. */
const clocksPutBack = Date.parse('2027-10-31T00:00:30+02:00')
const moments = [Date.now, () => clocksPutBack + Math.round(performance.now())]

it.each(moments)(
  'a station practises without a fault, and lets go of all that it practised on',
  async (now) => {
    const errors: unknown[] = []
    await warmUp({ version: '1', pagesFolder: '/nowhere', now, onError: (error) => errors.push(error) })
    expect(errors).toEqual([])
    const connections = () => process.getActiveResourcesInfo().filter((resource) => resource.startsWith('TCP'))
    await vi.waitFor(() => expect(connections()).toEqual([]))
  },
  30_000,
)
