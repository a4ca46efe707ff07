import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { publicPoll, publicQuestion, publicSession, publicView } from '../../../tests/support/public-view.ts'
import type { Feed, FeedState } from '../feed.ts'
import type { Reply } from '../outbox/outbox.ts'
import type { SessionValue } from '../session-view.ts'
import { startApp } from './app.ts'

const at = Date.parse('2026-11-26T10:30:00Z')
const session = publicSession()
const view = publicView({
  questions: [publicQuestion('q', { text: 'Qui écoute ?', votes: 2 })],
  polls: [publicPoll('p', { options: [{ optionId: 'a', label: 'Parfois' }] })],
})
const refusal = (name: string): Reply => ({ problem: { type: `urn:regie:problem/${name}`, status: 409 } })

/** The page before a station that answers each command like this, and may be away. */
function open(reply: Reply, hash = '') {
  location.hash = hash
  const root = document.createElement('div')
  const says = document.createElement('p')
  document.body.replaceChildren(root, says)
  let state: FeedState = {
    link: { kind: 'linked', since: at },
    sessions: [session],
    session,
    view,
    seenAt: at,
    zone: 'Europe/Paris',
    venueAwaySince: null,
  }
  let listener: Parameters<Feed['listen']>[0] | undefined
  const feed: Feed = {
    link: {
      state: () => state.link,
      isAlive: async () => true,
      enter: async () => 'joined',
      renew: () => undefined,
      tryNow: () => undefined,
      cut: () => undefined,
      ask: async (event) => (event === 'command' ? reply : undefined),
    },
    now: () => at,
    follow: () => undefined,
    go: () => undefined,
    state: () => state,
    wanted: () => ({ sessionId: 's', roomId: null }),
    person: () => null,
    isOthers: () => false,
    leave: () => {},
    listen: (one) => {
      listener = one
    },
  }
  startApp(feed, { root, says })
  const said = () => says.textContent?.replaceAll(/[\u202f\u00a0]/g, ' ')
  return {
    said,
    isSaid: (words: string) => vi.waitFor(() => expect(said()).toBe(words)),
    vote() {
      root.querySelector<HTMLInputElement>('.poll input')?.click()
      root.querySelector<HTMLButtonElement>('.poll__send')?.click()
    },
    link(kind: 'linked' | 'away') {
      const before = state
      state = { ...state, link: { kind, since: at } }
      listener?.onChange(state, before)
      if (kind === 'linked') listener?.onLinked()
    },
    read(more: Partial<SessionValue>) {
      const before = state
      state = { ...state, view: { ...view, ...more } }
      listener?.onChange(state, before)
    },
    root,
  }
}

// The page redraws a moment after a command. No redraw may be pending when its document is gone.
afterEach(() => void vi.useRealTimers())
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  localStorage.clear()
  vi.stubGlobal('scrollTo', () => undefined)
  vi.stubGlobal('navigator', { ...navigator, languages: ['fr'] })
})

it('says that an answer was received once the station has taken it', async () => {
  const page = open({ outcome: {} }, '#polls')
  page.vote()
  await page.isSaid('Votre réponse est bien reçue')
})

it('says that an answer which was received came too late after all, on a fresh page as well', async () => {
  const closed = view.polls.map((poll) => ({ ...poll, state: 'closed' as const }))
  const page = open({ outcome: {} }, '#polls')
  page.vote()
  await page.isSaid('Votre réponse est bien reçue')
  page.read({ polls: closed, late: ['p'] })
  const late = 'Votre réponse est arrivée après la clôture'
  await page.isSaid(late)
  const status = () => page.root.querySelector('.done')?.textContent
  expect(status()).toBe(`${late}elle est notée à part, sans changer le résultat`)

  const fresh = open({ outcome: {} }, '#polls')
  fresh.read({ polls: closed, late: ['p'] })
  expect(fresh.root.querySelector('.done b')?.textContent).toBe(late)
  fresh.read({ polls: closed, late: [] })
  expect(fresh.root.querySelector('.done span')?.textContent).toBe('comptée')
})

it('says that an answer which was on its way was refused, and no more that it will go', async () => {
  const page = open(refusal('poll-closed'), '#polls')
  page.link('away')
  page.vote()
  await page.isSaid('Votre réponse partira dès le retour du réseau')
  page.link('linked')
  await page.isSaid('Le sondage était déjà clos, votre choix reste affiché')
  expect(page.root.querySelector('.done b')?.textContent).toBe('Le sondage était déjà clos')
})

it('says why a question was refused, and that its text is kept', async () => {
  const page = open(refusal('questions-closed'))
  const field = page.root.querySelector<HTMLTextAreaElement>('#question')
  if (field) field.value = 'Trop tard ?'
  field?.dispatchEvent(new Event('input', { bubbles: true }))
  page.root.querySelector<HTMLButtonElement>('.ask__send')?.click()
  await page.isSaid(
    'Les questions ont été fermées avant qu’elle arrive. Le texte est gardé ici : corrigez-le, ou retirez-le.',
  )
})

it('does not say that a support was counted which was refused', async () => {
  const page = open(refusal('unknown-question'))
  page.root.querySelector<HTMLButtonElement>('.up')?.click()
  await page.isSaid('votre soutien n’a pas pu être pris')
})
