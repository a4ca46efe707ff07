import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { expect, it, onTestFinished, vi } from 'vitest'
import { type Station, StationProvider } from '../../app/station.tsx'
import { createStationStore } from '../../app/store.ts'
import { addressView } from '../../app/view-key.ts'
import { startLanguage } from '../../i18n/i18n.ts'
import type { ChosenCue, Room } from './booth-types.ts'
import { roomOf } from './room-for-tests.ts'
import { type Booth, useBooth } from './use-booth.ts'

const Probe = ({ onDraw }: { readonly onDraw: (booth: Booth) => void }) => {
  onDraw(useBooth())
  return null
}

/** The booth over one room, and the names of the orders that it sends. Without `answer`, none comes. */
async function boothIn(
  more: Partial<Room>,
  answer: (name: string, input: unknown) => unknown = () => new Promise(() => undefined),
) {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  const i18n = await startLanguage('fr')
  const sent: string[] = []
  const connection = {
    watch: () => () => undefined,
    order({ name, input }: { name: string; input: unknown }) {
      sent.push(name)
      return answer(name, input)
    },
  }
  const store = createStationStore()
  const push = (name: 'show' | 'roomCare' | 'takes' | 'rooms', rows: readonly object[]) =>
    store.setState(({ views }) => ({
      views: { ...views, [addressView(name, {}).key]: { state: 'ready', version: 1, rows } } as never,
    }))
  store.setState({ link: { state: 'linked', since: 0, heardAt: 0, stale: false, denied: false } })
  push('show', [roomOf({ inSafety: true, ...more })])
  const drawn: { booth?: Booth } = {}
  const root = createRoot(document.createElement('div'))
  onTestFinished(() => act(async () => root.unmount()))
  await act(async () =>
    root.render(
      <I18nextProvider i18n={i18n}>
        <StationProvider value={{ store, connection } as unknown as Station}>
          <Probe onDraw={(booth) => (drawn.booth = booth)} />
        </StationProvider>
      </I18nextProvider>,
    ),
  )
  const read = (): Booth => {
    if (!drawn.booth) throw new Error('the booth is not drawn')
    return drawn.booth
  }
  const notice = () => [read().notice?.number, read().notice?.text.replaceAll(/[\u00a0\u202f]/g, ' ')]
  return { read, notice, sent, push }
}

const sending: readonly ((booth: Booth) => unknown)[] = [
  (booth) => booth.choose(roomOf(), 'Pupitre'),
  (booth) => booth.take(),
  (booth) => booth.record('r1', true),
  (booth) => booth.goBack(),
]

it.each([
  ['has lost to another one', { fenced: true }, 'Plénière : reprise par un autre poste'],
  [
    'follows',
    { following: { state: 'hears', silentS: 0, alone: false } },
    'Rien n’est parti : ce poste est seconde, Plénière',
  ],
] as const)('a station sends nothing to a room that it %s, and says so', async (_, more, said) => {
  const { read, notice, sent } = await boothIn(more)
  for (const [index, press] of sending.entries()) {
    await act(async () => void press(read()))
    expect(notice()).toEqual([index + 1, said])
  }
  await act(async () => read().recordAll())
  expect(read().chosen).toEqual({})
  expect(sent).toEqual([])
})

it('it sends to a room of its own', async () => {
  const { read, sent } = await boothIn({})
  await act(async () => read().choose(roomOf(), 'Pupitre'))
  await act(async () => read().take())
  expect(sent).toEqual(['show.preview', 'show.take'])
})

it('goes back to the run of show for good while the take of a free scene still runs', async () => {
  const answers: ((answer: unknown) => void)[] = []
  const { read } = await boothIn({}, (name) =>
    name === 'show.take' ? new Promise((resolve) => answers.push(resolve)) : Promise.resolve('unanswered'),
  )
  await act(async () => read().choose(roomOf(), 'Pupitre'))
  await act(async () => read().take())
  await act(async () => read().closeList())
  await act(async () => answers[0]?.({ outcome: { takeId: 't', legs: [{ state: 'confirmed' }] } }))
  expect([read().chosen, read().isFree]).toEqual([{}, false])
})

it('a return says which rooms it leaves in safety, since another station drives them', async () => {
  const { read, notice, sent, push } = await boothIn({})
  const following = { state: 'hears', silentS: 0, alone: false } as const
  const other = roomOf({ roomId: 'r2', name: 'Atelier', inSafety: true, following })
  await act(async () => push('show', [roomOf({ inSafety: true }), other]))
  await act(async () => read().goBack())
  expect([sent, notice()]).toEqual([['show.return'], [1, 'Reste en sécurité, conduite ailleurs : Atelier']])
})

it('a return of one room asks for that room alone', async () => {
  const asked: unknown[] = []
  const { read, push } = await boothIn({}, async (...order) => {
    asked.push(order)
    return 'unanswered'
  })
  const other = roomOf({ roomId: 'r2', name: 'Atelier', inSafety: true })
  await act(async () => push('show', [roomOf({ inSafety: true }), other]))
  await act(async () => read().goBack(other))
  expect(asked).toEqual([['show.return', { roomId: 'r2' }]])
})

it('puts back what was asked for: the cut itself in a room that is cut, and nothing that OBS no longer has', async () => {
  const alarm = { kind: 'unexpected-air', message: '', english: '', at: '', acknowledged: false } as const
  const { read, notice, sent, push } = await boothIn({ alarms: [alarm] })
  const legs = [
    {
      roomId: 'r1',
      kind: 'scene',
      state: 'confirmed',
      scene: 'Ôtée',
      room: '',
      output: null,
      action: null,
      isOwn: true,
      tookMs: 9,
    },
  ]
  const take = { takeId: 't1', kind: 'take', cue: null, at: '2026-11-26T09:00:00.000Z', legs }
  await act(async () => push('takes', [take]))
  await act(async () => read().putBack(read().rooms[0]))
  expect([sent, notice()]).toEqual([[], [1, 'Ôtée n’est plus dans OBS : rien à remettre']])
  await act(async () => push('roomCare', [{ roomId: 'r1', cutSince: '2026-11-26T09:00:00.000Z' }]))
  await act(async () => read().putBack(read().rooms[0]))
  expect(sent).toEqual(['show.privacyCut'])
})

it('it hides any room', async () => {
  const { read, sent } = await boothIn({ fenced: true })
  await act(async () => void read().safety('all'))
  expect(sent).toEqual(['show.safety'])
})

it('says which rooms safety has not reached, and nothing of one where a later press overtook it', async () => {
  const leg = (roomId: string, reason?: string) => ({ roomId, kind: 'scene', state: 'failed', reason })
  const legs = [leg('r1', 'overtaken'), leg('r2', 'obs-frozen')]
  const { read, notice, push } = await boothIn({}, async () => ({ outcome: { takeId: 't', legs } }))
  await act(async () => push('show', [roomOf(), roomOf({ roomId: 'r2', name: 'Atelier' })]))
  await act(async () => void read().safety('all'))
  expect(notice()).toEqual([1, 'Pas en sécurité : Atelier'])
  const hidden = { inSafety: true, program: 'Sécurité', safetyScene: 'Sécurité' }
  await act(async () => push('show', [roomOf(), roomOf({ roomId: 'r2', name: 'Atelier', ...hidden })]))
  expect(read().notice).toBeNull()
})

it('names a room that has no OBS, which an item may be for', async () => {
  const { read, push } = await boothIn({})
  await act(async () => push('rooms', [{ roomId: 'r9', name: 'Foyer' }]))
  expect([read().nameOf('r1'), read().nameOf('r9')]).toEqual(['Plénière', 'Foyer'])
})

it('N retries what failed behind a later take, and says so where nothing is left to retry', async () => {
  const { read, notice, sent, push } = await boothIn({})
  const take = (takeId: string, at: string, state: string, roomId = 'r1') => ({
    ...{ takeId, kind: 'take', cue: null, at: `2026-11-26T09:0${at}:00.000Z` },
    legs: [
      { roomId, kind: 'scene', state, scene: 'Large', room: '', output: null, action: null, isOwn: true, tookMs: 9 },
    ],
  })
  const earlier = [take('t1', '1', 'failed'), take('t2', '2', 'confirmed', 'r2')]
  await act(async () => push('takes', earlier))
  await act(async () => read().retry())
  expect(sent).toEqual(['show.retryLeg'])
  await act(async () => push('takes', [...earlier, take('t3', '3', 'confirmed')]))
  await act(async () => read().retry())
  expect([sent.length, notice()]).toEqual([1, [1, 'Rien n’est à réessayer']])
})

it('says that what N tried again has failed again', async () => {
  const failed = { roomId: 'r1', kind: 'scene', state: 'failed', reason: 'obs-frozen' }
  const { read, notice, push } = await boothIn({}, async () => ({ outcome: { takeId: 't1', legs: [failed] } }))
  const leg = { ...failed, scene: 'Large', room: '', output: null, action: null, isOwn: true, tookMs: 9 }
  await act(async () =>
    push('takes', [{ takeId: 't1', kind: 'take', cue: null, at: '2026-11-26T09:00:00.000Z', legs: [leg] }]),
  )
  await act(async () => read().retry())
  expect(notice()).toEqual([1, 'Réessayé, sans succès : OBS figé'])
})

const cue = (number: number, room = 'Plénière'): ChosenCue => ({
  cueId: `c${number}`,
  number,
  title: 'Film',
  room,
  rooms: ['r1'],
  airRooms: [],
  scenes: [],
})

it('the next cue is ready again when the scenes of another room are closed, or those that were taken by hand', async () => {
  const takeId = 't'
  const { read, push } = await boothIn({}, async () => ({ outcome: { takeId, legs: [] } }))
  const [own, other] = [roomOf(), roomOf({ roomId: 'r2', name: 'Atelier' })]
  await act(async () => push('show', [own, other]))
  await act(async () => read().setCue(cue(1)))
  await act(async () => read().select(other))
  expect(read().ready).toBeNull()
  await act(async () => read().closeList())
  expect([read().ready, read().selected?.roomId]).toEqual([{ kind: 'cue', cue: cue(1) }, 'r2'])
  await act(async () => read().select(own))
  await act(async () => read().choose(own, 'Pupitre'))
  await act(async () => read().take())
  await act(async () => read().unchoose('r1'))
  expect([read().ready, read().drops]).toEqual([null, 0])
  await act(async () => read().closeList())
  expect(read().ready).toEqual({ kind: 'cue', cue: cue(1) })
  // No scene is chosen: it is the choice of a cue that is dropped.
  await act(async () => read().unchoose('r1'))
  expect(read().drops).toBe(1)
})

it('a scene stays chosen beside the scenes of another room, and not beside its run of show or a cue that is chosen', async () => {
  const { read, push } = await boothIn({})
  const [own, other] = [roomOf(), roomOf({ roomId: 'r2', name: 'Atelier' })]
  await act(async () => push('show', [own, other]))
  await act(async () => read().setCue(cue(1)))
  const chosen = async () => {
    await act(async () => read().select(own))
    await act(async () => read().choose(own, 'Pupitre'))
    await act(async () => read().select(other))
    expect(read().ready).toEqual({ kind: 'scenes', legs: [{ roomId: 'r1', scene: 'Pupitre' }] })
  }
  await chosen()
  await act(async () => read().turnTo('r2'))
  expect(read().ready).toEqual({ kind: 'cue', cue: cue(1) })
  await chosen()
  await act(async () => read().closeList())
  await act(async () => read().chooseCue())
  expect(read().ready).toEqual({ kind: 'cue', cue: cue(1) })
})

it('a press that was meant for the item before does not take what came into PRÊT since', async () => {
  const clock = vi.spyOn(performance, 'now').mockReturnValue(10_000)
  onTestFinished(() => clock.mockRestore())
  const { read, notice, sent } = await boothIn({ inSafety: false })
  const press = async (ms: number) => {
    clock.mockReturnValue(ms)
    await act(async () => read().take())
    return sent.length
  }
  await act(async () => read().setCue(cue(1)))
  expect(await press(10_000)).toBe(1)
  await act(async () => read().setCue(cue(2)))
  expect(await press(10_499)).toBe(1)
  expect(notice()).toEqual([1, 'PRÊT vient de changer : rien de plus n’est parti'])
  expect(await press(10_500)).toBe(2)
  // What a person has chosen was read, and so is another room's.
  await act(async () => read().setCue(cue(3)))
  await act(async () => read().chooseCue())
  expect(await press(10_500)).toBe(3)
  await act(async () => read().setCue(cue(1, 'Atelier')))
  expect(await press(10_500)).toBe(4)
})

it('that the sound is not muted is said only until OBS reports that it is', async () => {
  const outcome = { takeId: 't', legs: [], muted: false, hallStays: true }
  const { read, notice, push } = await boothIn({}, async () => ({ outcome }))
  const told = (cutHolds: object | null) =>
    act(async () => push('roomCare', [{ roomId: 'r1', cutSince: '2026-11-26T09:00:00.000Z', cutHolds }]))
  await told(null)
  await act(async () => void read().cut(roomOf()))
  await told({ hidden: true, muted: false })
  expect(notice()).toEqual([1, 'Le son n’est pas coupé : regardez OBS'])
  await told({ hidden: true, muted: true })
  expect(read().notice).toBeNull()
})
