import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { StationProvider } from '../../../app/station.tsx'
import { createStationStore, type KeptCommand } from '../../../app/store.ts'
import { addressView } from '../../../app/view-key.ts'
import { startLanguage } from '../../../i18n/i18n.ts'
import { RunOfShow } from './run-of-show.tsx'
import type { CueRow } from './run-rows.ts'

/** 10:41:12 in Nantes: the current item should have ended at 10:37. */
const now = Date.parse('2026-11-26T10:41:12+01:00')
const roomId = 'salle'
const at = (time: string) => new Date(`2026-11-26T${time}:00+01:00`).toISOString()
const row = (number: number, title: string, planned: string, minutes: number, more: Partial<CueRow> = {}): CueRow => ({
  cueId: `c${number}`,
  roomId,
  order: number,
  number,
  title,
  date: '2026-11-26',
  note: '',
  noteForHost: false,
  colour: null,
  autoFollow: false,
  follow: null,
  followOff: null,
  state: 'upcoming',
  plannedAt: at(planned),
  lengthS: minutes * 60,
  baseLengthS: minutes * 60,
  isBreak: false,
  isFixed: false,
  onFailure: 'hold',
  legs: [{ roomId, room: 'Plénière', kind: 'scene', scene: 'Pupitre' }],
  startedAt: null,
  endedAt: null,
  deviationS: null,
  expectedAt: null,
  expectedEndsAt: null,
  heldBy: null,
  heldAt: null,
  outlook: null,
  adjustments: [],
  speakers: [],
  ...more,
})
const rows = [
  row(23, 'Questions de la salle', '10:27', 10, { state: 'current', startedAt: at('10:27') }),
  row(24, 'Reprise', '10:37', 8, { state: 'next' }),
  row(25, 'Film', '10:45', 6),
  row(26, 'Pause', '10:51', 30, { isBreak: true }),
]

const sessions = [
  { sessionId: 'debat', title: 'Débat', roomId },
  { sessionId: 'atelier', title: 'Atelier', roomId: 'autre' },
]

let root: Root
let i18n: Awaited<ReturnType<typeof startLanguage>>
beforeAll(async () => {
  i18n = await startLanguage('fr')
})
let host: HTMLElement
let given: { readonly name: string; readonly input: unknown }[] = []
const chosen: (string | null)[] = []
const idle: string[] = []

async function show({
  locked = false,
  of = rows,
  stale = false,
  answer = { outcome: {} } as unknown,
  isCovered = false,
  isRehearsal = false,
  room = roomId,
  drops = 0,
} = {}) {
  const store = createStationStore(now)
  const ready = (name: never, params: object, content: object) => [
    addressView(name, params as never).key,
    { state: 'ready' as const, version: 1, ...content },
  ]
  store.setState({
    link: { state: stale ? 'gone' : 'linked', since: now, heardAt: now, stale, denied: false },
    views: Object.fromEntries([
      ready('runOfShow' as never, { roomId }, { rows: of }),
      ready('event' as never, {}, { value: { timeZone: 'Europe/Paris', rehearsal: isRehearsal } }),
      ready('rooms' as never, {}, { rows: [{ roomId, name: 'Plénière', capacity: null }] }),
      ready('show' as never, {}, { rows: [] }),
      ready('programme' as never, {}, { rows: sessions }),
      ready('polls' as never, { sessionId: 'debat' }, { rows: [{ pollId: 'p1', title: 'Que faut-il ?' }] }),
      ready('polls' as never, { sessionId: 'atelier' }, { rows: [{ pollId: 'p2', title: 'Ailleurs ?' }] }),
    ]) as never,
  })
  const connection = {
    watch: () => () => {},
    order: ({ name, input }: KeptCommand) => {
      given.push({ name, input })
      return Promise.resolve(answer)
    },
  }
  await act(async () =>
    root.render(
      <I18nextProvider i18n={i18n}>
        <StationProvider value={{ store, connection, end: () => {} } as never}>
          <RunOfShow
            roomId={room}
            drops={drops}
            locked={locked || isCovered}
            isCovered={isCovered}
            onChosen={(cue) => chosen.push(cue?.cueId ?? null)}
            onIdle={(why) => idle.push(why)}
          />
        </StationProvider>
      </I18nextProvider>,
    ),
  )
}
const press = (key: string, on: Element = document.body, more: KeyboardEventInit = {}) =>
  act(
    async () => void on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more })),
  )
const list = () => host.querySelector('ol') as HTMLElement
const type = (field: HTMLInputElement, text: string) =>
  act(async () => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text)
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
const fieldNamed = (label: string) => {
  const found = [...host.querySelectorAll('label')].find((one) => one.textContent?.startsWith(label))
  return host.querySelector(`#${CSS.escape(found?.htmlFor ?? 'none')}`) as HTMLInputElement
}

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  )
  vi.useFakeTimers({ now, toFake: ['Date', 'setInterval', 'clearInterval', 'setTimeout', 'clearTimeout'] })
  host = document.body.appendChild(document.createElement('div'))
  root = createRoot(host)
  given = []
  chosen.length = 0
  idle.length = 0
})
afterEach(async () => {
  await act(async () => root.unmount())
  host.remove()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it('says how late it is, what is delayed, and the effect of each decision', async () => {
  await show()
  const text = host.textContent?.replaceAll('\u00a0', ' ') ?? ''
  expect(text).toContain('+4:12')
  expect(text).toContain('de dépassement, pousse 2 repères et la pause')
  // It wraps: what it says is never cut.
  expect(host.querySelector('.ros-live__over .truncate')).toBeNull()
  expect(text).toContain('sur 24 et 25')
  expect(text).toContain('pause à 10:55')
  expect(text).toContain('repère 25')
  expect(text).toContain('fin prévue 11:25, +4:12')
  expect(text).toContain('≈ 10:41')
})

it('says that the item is over its time even if the day is ahead', async () => {
  const early = row(23, 'Questions de la salle', '10:50', 10, { state: 'current', startedAt: at('10:30') })
  await show({ of: [early, row(24, 'Reprise', '11:00', 8, { state: 'next' })] })
  expect(host.querySelector('.ros-live__over')?.textContent).toMatch(/^\+1:12de dépassement · 18:48\sd’avance$/)
  // Until its planned end.
  expect(host.querySelector('[aria-keyshortcuts=A]')?.textContent).toContain('+20:00 à celui-ci')
})

it('expects an item that follows by itself without waiting for its planned time', async () => {
  const film = row(23, 'Film', '10:50', 15, { state: 'current', startedAt: at('10:30'), autoFollow: true })
  await show({ of: [film, row(24, 'Reprise', '11:05', 8, { state: 'next' })] })
  expect(host.querySelector('[data-cue=c24] .ex')?.textContent).toContain('≈ 10:45')
  expect(host.textContent).toMatch(/fin prévue 10:53, −20:00/)
})

it('expects items in a rehearsal as the station does, from when its first one began', async () => {
  const opening = row(23, 'Ouverture', '16:00', 20, { state: 'current', startedAt: at('10:30') })
  await show({ of: [opening, row(24, 'Reprise', '16:20', 8, { state: 'next' })], isRehearsal: true })
  expect(host.querySelector('[data-cue=c24] .ex')?.textContent).toContain('≈ 10:50')
})

it('marks where another day begins, and counts only today', async () => {
  const tomorrow = { date: '2026-11-27', plannedAt: '2026-11-27T09:00:00+01:00' }
  await show({ of: [...rows, row(27, 'Accueil', '10:00', 10, tomorrow)] })
  const headings = [...host.querySelectorAll('h3')].map((one) => one.textContent)
  expect(headings).toEqual(['jeudi 26 novembre', 'vendredi 27 novembre'])
  expect(host.textContent).toContain('fin prévue 11:25')
  expect(host.querySelectorAll('.ex .vh')).toHaveLength(3)
})

it('counts on by itself', async () => {
  await show()
  await act(async () => void vi.advanceTimersByTime(3000))
  expect(host.textContent).toContain('+4:15')
})

it('gives the decision of a key, and its undoing', async () => {
  const decided = { adjustmentId: 'a1', how: 'shift' as const, byS: 0, shiftS: 60, at: at('10:40') }
  await show({ of: rows.with(1, { ...(rows[1] as CueRow), adjustments: [decided] }) })
  for (const key of ['a', 'D', 'c', 'z']) await press(key)
  expect(given).toEqual([
    { name: 'cues.adjust', input: { roomId, how: 'absorb' } },
    // Shift belongs to another part.
    { name: 'cues.adjust', input: { roomId, how: 'shift' } },
    { name: 'cues.adjust', input: { roomId, how: 'cut' } },
    { name: 'cues.undoAdjustment', input: { adjustmentId: 'a1' } },
  ])
})

it('gives its place back to the keys after its message', async () => {
  const decided = { adjustmentId: 'a1', how: 'shift' as const, byS: 0, shiftS: 60, at: at('10:40') }
  await show({ of: rows.with(1, { ...(rows[1] as CueRow), adjustments: [decided] }) })
  await press('z')
  expect(host.textContent).toContain('Ajustement annulé')
  await act(async () => void vi.advanceTimersByTime(9000))
  expect(host.textContent).not.toContain('Ajustement annulé')
  await press('z')
  expect(host.textContent).toContain('Ajustement annulé')
  await show({ answer: 'away' })
  await press('d')
  await act(async () => void vi.advanceTimersByTime(9000))
  expect(host.textContent).toContain('rien n’a été fait')
})

it('does nothing while a person types, while it is locked, or without its station', async () => {
  await show()
  await press('e')
  for (const key of ['a', 'd', 'c', 'z']) await press(key, fieldNamed('Titre'))
  await press('a', document.body, { ctrlKey: true })
  await show({ locked: true })
  for (const key of ['a', 'd', 'c', 'z', 'e']) await press(key)
  await show({ stale: true })
  await press('a')
  expect(given).toEqual([])
  expect(host.textContent).toContain('Ce poste ne répond pas')
})

it('says of a key that does nothing why: out of the list, under the scenes of a room, or with nothing held', async () => {
  await show()
  for (const key of ['x', 'F8', 'y']) await press(key)
  expect(idle).toEqual(['notInList', 'nothingHeld'])
  await show({ isCovered: true })
  for (const key of ['x', 'd', 'F8', 'y', 'Enter']) await press(key)
  expect(idle.slice(2)).toEqual(['covered', 'covered', 'covered'])
  await show({ locked: true })
  await press('x')
  expect(idle).toHaveLength(5)
  expect(given).toEqual([])
})

it('begins a held item by its key, which its button shows', async () => {
  const held = rows.map((one) => (one.state === 'next' ? { ...one, heldBy: 't1' } : one))
  await show({ of: held })
  const button = [...host.querySelectorAll('button')].find((one) => one.textContent?.startsWith('Commencer quand même'))
  expect(button?.getAttribute('aria-keyshortcuts')).toBe('F8')
  await press('F8')
  expect(given).toEqual([{ name: 'cues.start', input: { cueId: held.find(({ heldBy }) => heldBy)?.cueId } }])
  await press('x', list())
  expect([given[1]?.name, idle]).toEqual(['cues.skip', []])
})

it('begins the item that was held last, wherever it stands', async () => {
  const heldAt = (cueId: string) => (cueId === 'c24' ? at('10:31') : at('10:29'))
  const of = rows.map((one) => (one.state === 'current' ? one : { ...one, heldBy: 't1', heldAt: heldAt(one.cueId) }))
  await show({ of })
  await press('F8')
  expect(given).toEqual([{ name: 'cues.start', input: { cueId: 'c24' } }])
})

it('chooses the cue of the next take, and keeps the arrow keys within its list', async () => {
  await show()
  expect(chosen).toEqual(['c24'])
  await press('PageDown')
  const heard = vi.fn()
  addEventListener('keydown', heard)
  await press('ArrowDown')
  expect(heard).toHaveBeenCalledTimes(1)
  await press('ArrowDown', list())
  expect(heard).toHaveBeenCalledTimes(1)
  removeEventListener('keydown', heard)
  expect(chosen).toEqual(['c24', 'c25', 'c26'])
  await press('ArrowUp', list(), { altKey: true })
  expect(given).toEqual([{ name: 'cues.move', input: { cueId: 'c26', after: 'c24' } }])
})

it('on the last item, where nothing is ready, chooses the one before it, and nothing behind it', async () => {
  const of = rows.map((one, index) => {
    const isLast = index === rows.length - 1
    return { ...one, state: isLast ? 'current' : 'done', startedAt: at('10:20'), endedAt: isLast ? null : at('10:30') }
  }) as CueRow[]
  await show({ of })
  await press('PageDown')
  expect(chosen).toEqual([null])
  await press('PageUp')
  expect(chosen.at(-1)).toBe('c25')
})

it('a choice that is dropped gives way to what comes next by itself', async () => {
  await show()
  await press('PageDown')
  expect(chosen.at(-1)).toBe('c25')
  await show({ drops: 1 })
  expect(chosen.at(-1)).toBe('c24')
  expect(host.querySelector('.ros-item--next')?.getAttribute('data-cue')).toBe('c24')
})

it('what comes next gives its place up in a small window, until a person chooses it', async () => {
  await show()
  const next = () => host.querySelector('.ros-item--next')?.getAttribute('data-cue') ?? null
  expect(next()).toBe('c24')
  await act(async () => host.querySelector<HTMLElement>('[data-cue=c24] button')?.click())
  expect(next()).toBeNull()
})

it('offers nothing again that has been on, however it was chosen', async () => {
  await show()
  await press('PageDown')
  expect(chosen.at(-1)).toBe('c25')
  const withState = (state: CueRow['state']) => rows.map((one) => (one.cueId === 'c25' ? { ...one, state } : one))
  await show({ of: withState('current') })
  await show({ of: withState('done') })
  expect(chosen.at(-1)).not.toBe('c25')
})

it('edits in place, and writes only what changed', async () => {
  await show()
  await press('e')
  await type(fieldNamed('Durée'), '7 min 30')
  await type(fieldNamed('Heure'), 'midi')
  const form = host.querySelector('form') as HTMLFormElement
  const submit = () => act(async () => form.requestSubmit())
  await submit()
  expect(given).toEqual([])
  await type(fieldNamed('Heure'), '10h38')
  await type(fieldNamed('Durée'), '7')
  await submit()
  expect(given).toEqual([{ name: 'cues.update', input: { cueId: 'c24', plannedAt: at('10:38'), lengthS: 420 } }])
  expect(host.querySelector('form')).toBeNull()
})

it('shows the notes of what is on and of what comes, and writes a note and a colour', async () => {
  const of = rows.map((one) => ({ ...one, note: `Note du ${one.number}` }))
  await show({ of })
  const notes = () => [...host.querySelectorAll('[data-testid=cue-note]')].map((one) => one.textContent)
  expect(notes()).toEqual(['Note\u00a0:Note du 23', 'Note\u00a0:Note du 24'])
  await press('e')
  await type(fieldNamed('Note'), 'Entre par la cour')
  await act(async () => host.querySelectorAll<HTMLInputElement>('input[type=radio]')[2]?.click())
  await act(async () => host.querySelector('form')?.requestSubmit())
  expect(given).toEqual([{ name: 'cues.update', input: { cueId: 'c24', note: 'Entre par la cour', colour: 'green' } }])
})

it('a new item follows the one just made, from its planned end, and what a take would begin stays', async () => {
  const made = { ...row(27, 'Entracte', '10:45', 5), order: 24.5, number: 25 }
  await show({ answer: { outcome: { cueId: 'c27' } } })
  await press('i')
  // Behind the chosen one, at its planned end.
  expect(fieldNamed('Heure').value).toBe('10:45')
  await type(fieldNamed('Titre'), 'Entracte')
  await act(async () =>
    [...host.querySelectorAll('button')].find((one) => one.textContent?.includes('puis un autre'))?.click(),
  )
  expect(given).toEqual([
    { name: 'cues.add', input: { roomId, title: 'Entracte', lengthS: 300, plannedAt: at('10:45'), after: 'c24' } },
  ])
  await show({ of: [...rows, made], answer: { outcome: { cueId: 'c28' } } })
  expect(fieldNamed('Titre').value).toBe('')
  expect(fieldNamed('Heure').value).toBe('10:50')
  await type(fieldNamed('Titre'), 'Retour')
  await act(async () => (host.querySelector('form') as HTMLFormElement).requestSubmit())
  expect(given[1]?.input).toMatchObject({ title: 'Retour', plannedAt: at('10:50'), after: 'c27' })
  expect(host.querySelector('form')).toBeNull()
  expect(chosen.at(-1)).toBe('c24')
  // Whoever chooses an item writes behind that one again.
  await press('PageUp')
  await press('i')
  expect(fieldNamed('Heure').value).not.toBe('10:50')
})

it('counts down to what follows by itself, or says why a person has to do it', async () => {
  const told = () => host.querySelector('[data-testid=follow]')?.textContent
  const on = (of: Partial<CueRow>) => show({ of: rows.with(0, { ...(rows[0] as CueRow), autoFollow: true, ...of }) })
  await show()
  expect(told()).toBeUndefined()
  await on({ follow: { at: at('10:42'), cueId: 'c24' } })
  expect(told()).toBe('Enchaîne dans 0:48\u00a0: 24 · Reprise')
  await on({ follow: null, followOff: 'by-hand' })
  expect(told()).toContain('quelqu’un a agi depuis dans cette salle')
  await on({ follow: { at: at('10:40'), cueId: 'c24' } })
  expect(told()).toContain('le moment est passé')
})

it('asks from the form that the next item follows by itself, and shows it in the row', async () => {
  await show({ of: rows.with(2, { ...(rows[2] as CueRow), autoFollow: true }) })
  const withTag = [...host.querySelectorAll('[data-cue]')].filter((one) => one.textContent?.includes('enchaîne'))
  expect(withTag.map((one) => one.getAttribute('data-cue'))).toEqual(['c25'])
  await press('e')
  const label = [...host.querySelectorAll('label')].find((one) => one.textContent?.includes('enchaîner'))
  await act(async () => label?.querySelector('input')?.click())
  await act(async () => (host.querySelector('form') as HTMLFormElement).requestSubmit())
  expect(given).toEqual([{ name: 'cues.update', input: { cueId: 'c24', autoFollow: true } }])
})

it('names somebody on screen from the form itself, as a speaker of the item', async () => {
  await show()
  await press('e')
  await type(fieldNamed('Nom à l’écran'), 'Lou Le Goff')
  await type(fieldNamed('Fonction à l’écran'), 'éducatrice')
  await act(async () => (host.querySelector('form') as HTMLFormElement).requestSubmit())
  const [{ input } = { input: {} }] = given as { input: { legs?: { speakerId?: string }[]; speakers?: object[] } }[]
  const speakerId = input.legs?.[1]?.speakerId
  expect(speakerId).toMatch(/^[a-z0-9-]{36}$/)
  expect(input).toEqual({
    cueId: 'c24',
    legs: [
      { roomId, kind: 'scene', scene: 'Pupitre' },
      { roomId, kind: 'lower-third', speakerId },
    ],
    speakers: [
      { speakerId, name: 'Lou Le Goff', role: 'éducatrice', image: 'yes', firstNameOnly: false, attendeeId: null },
    ],
  })
})

it('writes every action of a cue, and none that does not say all it needs', async () => {
  const legs: CueRow['legs'] = [
    { roomId, room: 'Plénière', kind: 'scene', scene: 'Pupitre' },
    { roomId, room: 'Plénière', kind: 'recording', output: 'file', action: 'start', scene: null },
    { roomId, room: 'Plénière', kind: 'lower-third', speakerId: 's1', scene: null },
  ]
  const marks = { attendeeId: null, arrived: false, greenRoom: false, mic: false, ready: false }
  const speakers: CueRow['speakers'] = [
    {
      speakerId: 's1',
      name: 'Inès Quéméner',
      nameShown: 'Inès Quéméner',
      role: '',
      image: 'yes',
      firstNameOnly: false,
      ...marks,
    },
  ]
  await show({ of: rows.with(1, { ...(rows[1] as CueRow), legs, speakers }) })
  expect([...host.querySelectorAll('.ros-legs li')].map((one) => one.textContent)).toEqual([
    'Pupitre',
    'Enregistrement\u00a0: démarrer',
    'Synthé\u00a0: Inès Quéméner',
  ])
  await press('e')
  const actions = () => [...host.querySelectorAll('[data-testid=cue-leg]')]
  const choose = (at: number, label: string, value: string) =>
    act(async () => {
      const select = actions()[at]?.querySelector(`select[aria-label="${label}"]`) as HTMLSelectElement
      select.value = value
      select.dispatchEvent(new Event('change', { bubbles: true }))
    })
  // The name in its own room has fields of its own.
  expect(actions()).toHaveLength(1)
  await act(async () =>
    [...host.querySelectorAll('button')].find((one) => one.textContent?.includes('Ajouter une action'))?.click(),
  )
  await choose(1, 'Action', 'timer')
  const length = actions()[1]?.querySelector('input') as HTMLInputElement
  await type(length, 'longtemps')
  const submit = () => act(async () => (host.querySelector('form') as HTMLFormElement).requestSubmit())
  await submit()
  expect(given).toEqual([])
  expect(host.textContent).toContain('Complétez ou retirez l’action marquée.')
  await type(length, '20 min')
  await choose(0, 'Ce qu’elle fait', 'off')
  await act(async () =>
    [...host.querySelectorAll('button')].find((one) => one.textContent?.includes('Ajouter une action'))?.click(),
  )
  await choose(2, 'Action', 'question')
  await choose(2, 'Ce qu’elle fait', 'off')
  await submit()
  expect(given).toEqual([
    {
      name: 'cues.update',
      input: {
        cueId: 'c24',
        legs: [
          { roomId, kind: 'scene', scene: 'Pupitre' },
          { roomId, kind: 'lower-third', speakerId: 's1' },
          { roomId, kind: 'recording', output: 'file', action: 'stop' },
          { roomId, kind: 'timer', lengthS: 1200 },
          { roomId, kind: 'question', slot: 'held' },
        ],
      },
    },
  ])
})

it('offers the polls of the room’s sessions by title, to be shown, shown with their results, or taken off', async () => {
  const legs: CueRow['legs'] = [
    { roomId, room: 'Plénière', kind: 'poll', scene: null, pollId: 'p1', results: true, poll: 'Que faut-il ?' },
    { roomId, room: 'Plénière', kind: 'poll', scene: null, pollId: 'p9', results: false, poll: null },
    { roomId, room: 'Plénière', kind: 'poll', scene: null, pollId: null, results: true, poll: null },
  ]
  await show({ of: rows.with(1, { ...(rows[1] as CueRow), legs }) })
  expect([...host.querySelectorAll('.ros-legs li')].map((one) => one.textContent)).toEqual([
    'Sondage\u00a0: Que faut-il ? (avec les résultats)',
    'Sondage\u00a0: sondage retiré',
    'Sondage\u00a0: retirer de scène',
  ])
  await show({ of: rows.with(1, { ...(rows[1] as CueRow), legs: [] }) })
  await press('e')
  const button = (words: string) => [...host.querySelectorAll('button')].find((one) => one.textContent?.includes(words))
  await act(async () => button('Ajouter une action')?.click())
  const action = () => host.querySelector('[data-testid=cue-leg]')
  const selectOf = (label: string) => action()?.querySelector(`select[aria-label="${label}"]`) as HTMLSelectElement
  const choose = (label: string, value: string) =>
    act(async () => {
      selectOf(label).value = value
      selectOf(label).dispatchEvent(new Event('change', { bubbles: true }))
    })
  const optionsOf = (label: string) => [...selectOf(label).options].map(({ textContent }) => textContent)
  const submit = () => act(async () => (host.querySelector('form') as HTMLFormElement).requestSubmit())
  await choose('Action', 'poll')
  expect(optionsOf('Ce qu’elle fait')).toEqual([
    ...['montrer avec les résultats', 'montrer sans les résultats', 'retirer de scène'],
  ])
  expect(optionsOf('Sondage')).toEqual([expect.stringContaining('lequel'), 'Que faut-il ?'])
  await submit()
  expect(given).toEqual([])
  await choose('Sondage', 'p1')
  await choose('Ce qu’elle fait', 'bare')
  await submit()
  const update = (leg: object) => ({
    name: 'cues.update',
    input: { cueId: 'c24', legs: [{ roomId, kind: 'poll', ...leg }] },
  })
  expect(given).toEqual([update({ pollId: 'p1', results: false })])
  await press('e')
  await act(async () => button('Ajouter une action')?.click())
  await choose('Action', 'poll')
  await choose('Ce qu’elle fait', 'off')
  expect(selectOf('Sondage')).toBeNull()
  await submit()
  expect(given.at(-1)).toEqual(update({ pollId: null, results: true }))
})

it('adds after the chosen item', async () => {
  await show()
  await press('n', list())
  await type(fieldNamed('Titre'), 'Hommage')
  // In its turn, not at the end of the one before.
  await type(fieldNamed('Heure'), '')
  await act(async () => (host.querySelector('form') as HTMLFormElement).requestSubmit())
  expect(given).toEqual([{ name: 'cues.add', input: { roomId, title: 'Hommage', lengthS: 300, after: 'c24' } }])
})

it.each([
  ['the room changes', { room: 'autre' }],
  ['an item has begun since', { of: rows.map((one) => (one.cueId === 'c24' ? { ...one, state: 'current' } : one)) }],
  ['there is something to do now', { of: rows.with(0, { ...(rows[0] as CueRow), lengthS: 3600 }) }],
] as const)('a refusal goes when %s, and stays until then', async (_, later) => {
  await show({ answer: { problem: { type: 'urn:regie:problem/nothing-to-adjust', title: '', status: 409 } } })
  await press('c')
  await act(async () => void vi.advanceTimersByTime(60_000))
  expect(host.textContent).toContain('rien à rattraper')
  await show(later as never)
  expect(host.textContent).not.toContain('rien à rattraper')
})

it('says that nothing was sent, or that no answer came, and keeps nothing for later', async () => {
  await show({ answer: 'away' })
  await press('d')
  expect(host.textContent).toContain('rien n’a été fait')
  await show({ answer: 'unanswered' })
  await press('d')
  expect(host.textContent).toContain('regardez le conducteur avant de recommencer')
})
