import { act, type ReactNode } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { startLanguage } from '../../../i18n/i18n.ts'
import { OverlayPoll } from './overlay-poll.tsx'
import type { StagePoll } from './poll-lines.ts'
import { PollPanel } from './poll-panel.tsx'

const poll: StagePoll = {
  id: 'p',
  version: 1,
  title: 'Qui décide',
  type: 'single',
  state: 'closed',
  max: null,
  hidden: false,
  votes: 1104,
  leading: ['o0'],
  mean: null,
  words: null,
  options: ['Parfois', 'Toujours', 'Rarement', 'Jamais', 'Autre'].map((label, at) => ({
    optionId: `o${at}`,
    label,
    votes: [519, 342, 188, 40, 15][at] ?? 0,
  })),
}
const nothingSaid = { votes: null, leading: [], options: poll.options.map((option) => ({ ...option, votes: null })) }
const cloud: StagePoll = {
  ...poll,
  type: 'cloud',
  options: [],
  leading: [],
  votes: 14,
  words: ['temps', 'écoute', 'lien'].map((text, at) => ({ text, votes: [4, 9, 1][at] ?? 0 })),
}
const scale: StagePoll = {
  ...poll,
  type: 'scale',
  max: 5,
  mean: 3.8333,
  votes: 6,
  leading: ['4'],
  options: [1, 2, 3, 4, 5].map((step) => ({ optionId: `${step}`, label: `${step}`, votes: step === 4 ? 5 : 0 })),
}

const Hall = (of: { readonly poll: StagePoll }) => <PollPanel {...of} publicUrl={null} />

// jsdom has no layout: every box is as large as a page of 1000 px.
const host = document.createElement('div')
let root: Root
beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  )
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1000)
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(400)
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null)
  Object.defineProperty(document, 'fonts', { value: { ready: Promise.resolve() }, configurable: true })
  host.style.fontSize = '10px'
  document.body.append(host)
  root = createRoot(host)
})
afterEach(async () => {
  await act(async () => root.unmount())
  host.remove()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

async function draw(page: ReactNode, language: 'fr' | 'en' = 'fr'): Promise<string> {
  await act(async () => {
    const i18n = await startLanguage(language)
    root.render(<I18nextProvider i18n={i18n}>{page}</I18nextProvider>)
  })
  return (host.textContent ?? '').replace(/\s/g, ' ')
}
const all = (selector: string) => [...host.querySelectorAll<HTMLElement>(selector)]

it('a bar is as long as its share, which is said, with how many answered', async () => {
  const text = await draw(<Hall poll={poll} />)
  expect(text).toContain('Sondage clos1 104 réponses')
  expect(all('.pb__figure')[0]?.textContent).toMatch(/^47\s%$/)
  expect(Number.parseFloat(all('.pb__bar i')[0]?.style.width ?? '')).toBeCloseTo(47, 0)
  expect(text).not.toContain('ex æquo')
})

it('a tie is named at the end, and not while people answer', async () => {
  const tied = { ...poll, leading: ['o0', 'o1'] }
  expect((await draw(<Hall poll={tied} />)).split('ex æquo')).toHaveLength(3)
  expect(await draw(<Hall poll={{ ...tied, state: 'open' }} />)).not.toContain('ex æquo')
  expect(await draw(<Hall poll={tied} />, 'en')).toContain('tied')
})

it('a scale has its mean', async () => {
  expect(await draw(<Hall poll={scale} />)).toContain('Moyenne 3,8 sur 5')
  expect(await draw(<Hall poll={scale} />, 'en')).toContain('Mean 3.8 of 5')
})

it.each([
  ['projector', Hall],
  ['overlay', OverlayPoll],
])('the words of a cloud are on the %s, the most frequent first and largest', async (_, Page) => {
  await draw(<Page poll={cloud} />)
  const words = all('[data-testid=words] span')
  expect(words.map(({ textContent }) => textContent)).toEqual(['écoute', 'temps', 'lien'])
  const sizes = words.map(({ style }) => Number.parseFloat(style.fontSize))
  expect(sizes[0]).toBeGreaterThan(sizes[1] ?? 0)
  expect(sizes[1]).toBeGreaterThan(sizes[2] ?? 0)
})

it.each([
  ['projector', Hall],
  ['overlay', OverlayPoll],
])('texts are a list on the %s, as many as have room', async (_, Page) => {
  const words = Array.from({ length: 9 }, (_, at) => ({ text: `Réponse ${at}`, votes: at === 0 ? 3 : 1 }))
  expect(await draw(<Page poll={{ ...cloud, type: 'text', words }} />)).toContain('Réponse 0× 3')
  expect(all('.pt li').length).toBeGreaterThan(2)
  expect(all('.pt li').length).toBeLessThan(9)
})

it('a text that is too long for the rest of the overlay gives way to later ones', async () => {
  const words = ['Écouter', 'Prendre le temps '.repeat(16), 'Former'].map((text) => ({ text, votes: 1 }))
  const text = await draw(<OverlayPoll poll={{ ...cloud, type: 'text', words }} />)
  expect(text).toContain('Former')
  expect(text).not.toContain('Prendre')
})

it('the overlay has the four with the most, and says of how many', async () => {
  expect(await draw(<OverlayPoll poll={poll} />)).toContain('les premières : 4 sur 5')
  expect(all('.pb__line')).toHaveLength(4)
  expect(host.textContent).not.toContain('Autre')
})

it('before its results are shown a poll is a question: with options in the hall, without them over the picture', async () => {
  const asked: StagePoll = { ...poll, ...nothingSaid, state: 'open', hidden: true }
  const inHall = await draw(<Hall poll={asked} />)
  expect(inHall).toContain('Parfois')
  expect(inHall).not.toMatch(/%|réponse/)
  const overPicture = await draw(<OverlayPoll poll={asked} />)
  expect(overPicture).toContain('Qui décide')
  expect(overPicture).toContain('Sondage ouvert')
  expect(overPicture).not.toMatch(/Parfois|%|réponse/)
})

it.each([
  ['open', 'http://192.168.1.20:7400/salle/a', true, ''],
  ['closed', 'http://192.168.1.20:7400/salle/a', false, ''],
  ['open', null, false, ''],
  // Phones cannot come to this computer's own address: its code would mislead them.
  ['open', 'http://127.0.0.1:7400/salle/a', false, 'ce poste n’écoute pas le réseau'],
] as const)('beside a poll that is %s, at %s, the joining code is %s', async (state, publicUrl, isCode, why) => {
  const text = await draw(<PollPanel poll={{ ...poll, state }} publicUrl={publicUrl} />)
  expect(all('.qr')).toHaveLength(isCode ? 1 : 0)
  expect(text.includes('Accueillir d’autres postes')).toBe(why !== '')
  expect(text).toContain(why)
})

it('words of a cloud are set in French', async () => {
  await draw(<Hall poll={{ ...cloud, words: [{ text: "l'espoir ?", votes: 2 }] }} />)
  expect(all('[data-testid=words] span')[0]?.textContent).toBe('l’espoir\u202f?')
})
