import { beforeEach, describe, expect, it, vi } from 'vitest'
import {
  ownQuestion,
  publicPoll,
  publicQuestion,
  publicSession,
  publicView,
} from '../../../tests/support/public-view.ts'
import { createCopy } from '../i18n/copy.ts'
import type { Errand, Kept, KeptState } from '../outbox/errand.ts'
import { createReceipts } from '../outbox/receipts.ts'
import type { Answer, Mine, Poll, PollType, Question, SessionValue } from '../session-view.ts'
import { createPage } from './page.ts'
import type { PageState } from './state.ts'

const at = Date.parse('2026-11-26T10:30:00Z')
const session = publicSession()
const question = (questionId: string, votes = 0, state: Question['state'] = 'approved') =>
  publicQuestion(questionId, { votes, state })
const poll = (type: PollType, more: Partial<Poll> = {}) =>
  publicPoll('p', {
    type,
    options: ['Toujours', 'Parfois', 'Jamais'].map((label) => ({ optionId: label.toLowerCase(), label })),
    ...more,
  })
const mine = (state: Mine['state'], referent: Mine['referent'] = null) => ownQuestion('m', { state, referent })
const kept = (errand: Errand, state: KeptState, problem?: string): Kept => ({
  id: `k-${errand.kind}`,
  at,
  errand,
  state,
  ...(problem !== undefined && { problem }),
})
const ask: Errand = { kind: 'ask', sessionId: 's', text: 'Qui écoute ?' }

/** The page in its own document, and the actions that it called. */
function openPage(isEncrypted = false) {
  const done: string[] = []
  const given: Answer[] = []
  const page = createPage(createCopy('fr'), {
    storage: localStorage,
    isEncrypted,
    changeLanguage: () => done.push('language'),
    leave: () => done.push('leave'),
    enter: async (code) => (code === 'ABCDEFGHIJKLMNOP' ? 'joined' : 'wrong-code'),
    open: (sessionId) => done.push(`open ${sessionId}`),
    ask: (text) => text !== 'Trop tôt ?' && done.push(`ask ${text}`) > 0,
    reply: (questionId, text) => done.push(`reply ${questionId} ${text}`),
    upvote: (questionId) => done.push(`upvote ${questionId}`),
    vote: (_, answer) => given.push(answer),
    withdraw: (id) => {
      done.push(`withdraw ${id}`)
      return 'Qui écoute ?'
    },
    say: (text) => done.push(`say ${text}`),
  })
  document.body.replaceChildren(...page.elements)
  const view = publicView()
  let state: PageState = {
    link: { kind: 'linked', since: at },
    sessions: [session],
    session,
    sessionId: 's',
    view,
    seenAt: at,
    zone: 'Europe/Paris',
    venueAwaySince: null,
    kept: [],
    receipts: createReceipts(localStorage),
    person: null,
    now: at + 5_000,
  }
  return {
    page,
    done,
    given,
    show(more: Partial<SessionValue>, rest: Partial<PageState> = {}) {
      state = { ...state, view: { ...(state.view ?? view), ...more }, ...rest }
      page.show(state, '')
    },
  }
}
const away = { link: { kind: 'away', since: at } } as const
const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)].filter((one) => isSeen(one))
const isSeen = (element: HTMLElement) => element.closest('[hidden], .out') === null
const texts = (selector: string) => all(selector).map((one) => one.textContent?.replaceAll(/[\u202f\u00a0]/g, ' '))
const one = (selector: string) => {
  const [first] = all(selector)
  if (!first) throw new Error(`nothing seen at ${selector}`)
  return first
}
const press = (words: string) => {
  const button = all('button').find((each) => each.textContent === words)
  if (!button) throw new Error(`no button ${words}`)
  button.click()
}
const write = (selector: string, text: string) => {
  const field = one(selector) as HTMLInputElement
  field.value = text
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

beforeEach(() => {
  localStorage.clear()
  location.hash = ''
  vi.stubGlobal('scrollTo', () => undefined)
})

describe('the list of questions', () => {
  it('leaves every row where it is while support changes and questions come and go', () => {
    const { show } = openPage()
    show({ questions: [question('a', 2), question('b', 1)] })
    const rows = all('.uq')
    show({ questions: [question('b', 9), question('c', 50)] })
    expect(all('.uq')).toEqual(rows)
    expect(texts('.uq__meta')).toEqual(['N’est plus dans la liste', 'de la salle'])
    expect(texts('.more')).toEqual(['1 nouvelle : voir'])
  })

  it('shows new questions in their order when the reader asks, and says so', () => {
    const { show, done } = openPage()
    show({ questions: [question('a', 2), question('b', 1)] })
    show({ questions: [question('b', 9), question('c', 50)] })
    one('.more').click()
    expect(texts('.uq__text')).toEqual(['Question c', 'Question b'])
    expect(all('.more')).toEqual([])
    expect(done).toContain('say Liste à jour.')
  })

  it('keeps the finger’s focus on a button whose count changes', () => {
    const { show } = openPage()
    show({ questions: [question('a', 2)] })
    one('.up').focus()
    show({ questions: [question('a', 3, 'on-air')] })
    expect(document.activeElement).toBe(one('.up'))
    expect(texts('.uq__meta')).toEqual(['À l’antenne'])
  })

  it('counts a support that waits, and says that it waits', () => {
    const { show } = openPage()
    const support = kept({ kind: 'upvote', sessionId: 's', questionId: 'a' }, 'waiting')
    show({ questions: [question('a', 2)] }, { ...away, kept: [support] })
    expect(texts('.up > span:first-of-type')).toEqual(['3'])
    expect(texts('.uq__meta')).toEqual(['votre soutien partira avec le réseau'])
    expect(one('.up').getAttribute('aria-pressed')).toBe('true')
    expect(texts('.part__aside')).toEqual([expect.stringMatching(/^vues à \d\d:30$/)])
  })
})

describe('a question of one’s own', () => {
  it('stays in the box while the session is unknown', () => {
    const { show } = openPage()
    show({})
    write('#question', 'Trop tôt ?')
    press('Envoyer')
    expect((one('#question') as HTMLTextAreaElement).value).toBe('Trop tôt ?')
    expect(texts('#ask-error')[0]).toContain('votre texte reste ici')
  })

  it('is refused too long in words, and nothing of it is lost', () => {
    const { show, done } = openPage()
    show({})
    write('#question', 'a'.repeat(501))
    press('Envoyer')
    expect(done).toEqual([])
    expect(texts('#ask-error')).toEqual(['501 signes : pas plus de 500. Rien n’est effacé.'])
    expect((one('#question') as HTMLTextAreaElement).value).toHaveLength(501)
  })

  it('is kept as it is typed, for the page that opens next', () => {
    openPage().show({})
    write('#question', 'À moitié écr')
    openPage().show({})
    expect((one('#question') as HTMLTextAreaElement).value).toBe('À moitié écr')
  })

  it('can be edited or withdrawn until it goes off', () => {
    const { show, done } = openPage()
    show({}, { ...away, kept: [kept(ask, 'waiting')] })
    expect(texts('.card .st')).toEqual(['Sera envoyée dès le retour du réseau'])
    write('#question', 'Une autre')
    press('Modifier')
    expect((one('#question') as HTMLTextAreaElement).value).toBe('Qui écoute ?\n\nUne autre')
    show({}, { kept: [kept(ask, 'sent')] })
    expect(texts('.card .st')).toEqual(['Envoyée, pas encore de réponse : elle ne comptera qu’une fois'])
    expect(all('.card button')).toEqual([])
    expect(done).toEqual(['withdraw k-ask'])
  })

  it('is shown where the network was lost before the programme came', () => {
    const { show } = openPage()
    show({}, { ...away, sessions: null, session: undefined, kept: [kept(ask, 'waiting')] })
    expect(texts('.card .st')).toEqual(['Sera envoyée dès le retour du réseau'])
  })

  it('that waits has buttons that name it', () => {
    const { show } = openPage()
    show({}, { ...away, kept: [kept(ask, 'waiting')] })
    const named = (words: string) =>
      all('button')
        .find((each) => each.textContent === words)
        ?.getAttribute('aria-label')
    expect([named('Modifier'), named('Retirer')]).toEqual(['Modifier : Qui écoute ?', 'Retirer : Qui écoute ?'])
  })

  it('says why it was refused', () => {
    const { show } = openPage()
    show({}, { kept: [kept(ask, 'refused', 'questions-closed')] })
    expect(texts('.card .st')).toEqual(['Les questions ont été fermées avant qu’elle arrive'])
    press('Reprendre')
    show({}, { kept: [kept(ask, 'refused', 'questions-of-tomorrow')] })
    expect(texts('.card .st')).toContain('Cette question n’a pas pu être prise')
  })

  it('may be written but not sent while questions are closed', () => {
    const { show } = openPage()
    show({ pausedAt: '2026-11-26T10:30:00Z' })
    expect(texts('.ask__paused .st')).toEqual(['Les questions sont fermées pour le moment'])
    expect(all('.ask__send')).toEqual([])
    show({ pausedAt: null })
    expect(all('.ask__send')).toHaveLength(1)
  })

  it.each([
    ['incoming', 'Bien reçue'],
    ['approved', 'Retenue'],
    ['on-air', 'À l’antenne'],
    ['follow-up', 'Gardée pour la suite'],
    ['of-tomorrow', 'Bien reçue'],
  ])('that is %s reads "%s"', (state, words) => {
    const { show } = openPage()
    show({ mine: [mine(state as Mine['state'])] })
    expect(texts('.card .st')).toEqual([words])
    expect(all('.care')).toEqual([])
  })

  it('reads that the hall has not got it only where it was asked since the hall is away', () => {
    const { show } = openPage()
    const asked = Date.parse(mine('incoming').at)
    show({ mine: [mine('incoming')] }, { venueAwaySince: asked + 10_000 })
    expect(texts('.card .st')).toEqual(['Bien reçue'])
    // It may have been on its way.
    show({}, { venueAwaySince: asked + 1_000 })
    expect(texts('.card .st')).toEqual(['Notée'])
    show({}, { venueAwaySince: asked - 10_000 })
    expect(texts('.card .st')).toEqual(['Notée'])
    show({}, { venueAwaySince: null })
    expect(texts('.card .st')).toEqual(['Bien reçue'])
  })

  it('that is sent by two presses is sent once, and not asked for again', () => {
    const clock = vi.spyOn(performance, 'now').mockReturnValue(50_000)
    const { show, done } = openPage()
    show({})
    write('#question', 'Qui écoute ?')
    press('Envoyer')
    press('Envoyer')
    expect([done, texts('#ask-error')]).toEqual([['ask Qui écoute ?'], ['']])
    clock.mockReturnValue(52_000)
    press('Envoyer')
    expect([done, texts('#ask-error')]).toEqual([['ask Qui écoute ?'], ['Écrivez d’abord votre question.']])
    clock.mockRestore()
  })

  it('that is empty is asked for at the first press', () => {
    openPage().show({})
    press('Envoyer')
    expect(texts('#ask-error')).toEqual(['Écrivez d’abord votre question.'])
  })

  it('that may tell of a danger is shown before the polls too', () => {
    const { show, page } = openPage()
    const ordinary = { ...mine('approved'), questionId: 'o', text: 'Une autre' }
    location.hash = '#polls'
    page.turnTo('polls')
    show({ mine: [ordinary, mine('referent', { seenAt: null, where: null, replies: [] })], polls: [poll('text')] })
    expect(texts('.bd:not([hidden]) .card__text')).toEqual(['La mienne'])
    expect(all('.bd:not([hidden]) a[href="tel:119"]')).toHaveLength(1)
    location.hash = '#questions'
    page.turnTo('questions')
    expect(texts('.bd:not([hidden]) .card__text')).toEqual(['La mienne', 'Une autre'])
  })

  it('that may tell of a danger brings its author the helpline at once, and the referent once they have read it', () => {
    const { show, done } = openPage()
    show({ mine: [mine('referent', { seenAt: null, where: null, replies: [] })] })
    expect(one('.care a').getAttribute('href')).toBe('tel:119')
    expect(all('.care form')).toEqual([])

    const replies = [{ text: 'Merci.', at: '2026-11-26T10:31:00Z' }]
    show({ mine: [mine('referent', { seenAt: '2026-11-26T10:31:00Z', where: 'bureau 12', replies })] })
    expect(texts('.card .st')).toEqual(['Une personne référente a lu votre message'])
    expect(texts('.care__where')).toEqual(['Pour lui parler : bureau 12.'])
    expect(texts('.care__said li > p:first-child')).toEqual(['Merci.'])
    write('.care textarea', 'J’y vais.')
    press('Envoyer ma réponse')
    expect(done).toEqual(['reply m J’y vais.'])
  })
})

/** A phone that has answered every poll, and supported nothing. */
const answeredAt = (when: number): PageState['receipts'] => ({
  of: () => ({ answer: 'parfois', at: when, late: false }),
  isSupported: () => false,
})

describe('a poll', () => {
  const open = (shown: Poll, rest: Partial<PageState> = {}) => {
    location.hash = '#polls'
    const opened = openPage()
    opened.show({ polls: [shown] }, rest)
    return opened
  }
  const choose = (label: string) => {
    const choice = all('label').find((each) => each.textContent === label)
    choice?.querySelector('input')?.click()
  }

  it('with one answer takes one, and asks for it first', () => {
    const { given } = open(poll('single'))
    press('Envoyer ma réponse')
    expect(texts('.poll .error')).toEqual(['Choisissez d’abord une réponse.'])
    choose('Parfois')
    press('Envoyer ma réponse')
    expect([given, texts('.poll .error')]).toEqual([['parfois'], ['']])
  })

  it('with several takes no more than its maximum', () => {
    const { given } = open(poll('multiple', { max: 2 }))
    choose('Toujours')
    choose('Jamais')
    choose('Parfois')
    press('Envoyer ma réponse')
    expect(given).toEqual([['toujours', 'jamais']])
    expect(texts('.poll .hint')[0]).toMatch(/^2 sur 2/)
  })

  it('on a scale takes a number', () => {
    const { given } = open(poll('scale', { options: [], max: 4 }))
    expect(all('.scale label')).toHaveLength(4)
    choose('3')
    press('Envoyer ma réponse')
    expect(given).toEqual([3])
  })

  it.each([
    ['text', 280],
    ['cloud', 40],
  ] as const)('of %s takes %i signs, says so, and erases nothing', (type, most) => {
    const { given } = open(poll(type, { options: [] }))
    write('.poll .field', 'x'.repeat(most + 1))
    press('Envoyer ma réponse')
    expect(given).toEqual([])
    expect(texts('.poll .error')[0]).toContain(`${most} signes au plus`)
    write('.poll .field', '  écoute ')
    press('Envoyer ma réponse')
    expect(given).toEqual(['écoute'])
  })

  it('of ranks is put in order by buttons, which keep the focus and say the rank', () => {
    const { given, done } = open(poll('ranking'))
    const button = all('button').find((each) => each.getAttribute('aria-label') === 'Monter\u00a0: Jamais')
    button?.focus()
    button?.click()
    button?.click()
    button?.click()
    expect(document.activeElement).toBe(button)
    expect(done.at(-1)).toBe('say Jamais : rang 1 sur 3'.replace(' :', '\u00a0:'))
    press('Envoyer ma réponse')
    expect(given).toEqual([['jamais', 'toujours', 'parfois']])
  })

  it('keeps the present choice while counts arrive, and shows counts only after an answer', () => {
    const { show } = open(poll('single'))
    choose('Jamais')
    const polls = [poll('single', { votes: 12, counts: { toujours: 9, parfois: 3 } })]
    show({ polls })
    expect(texts('.rs__n')).toEqual([])
    show({ polls }, { receipts: answeredAt(at) })
    expect(all('input').map((input) => (input as HTMLInputElement).checked)).toEqual([false, false, true])
    expect(texts('.rs__n')).toEqual(['9 · 75 %', '3 · 25 %', '0 · 0 %'])
  })

  it('says where the answer is: kept, received, late, refused, and shows it chosen again', () => {
    const vote = (state: KeptState, problem?: string) => [
      kept({ kind: 'vote', sessionId: 's', pollId: 'p', answer: 'parfois' }, state, problem),
    ]
    const { show } = open(poll('single'), { ...away, kept: vote('waiting') })
    expect(texts('.done b')).toEqual(['Votre réponse partira dès le retour du réseau'])
    show({}, { kept: vote('refused', 'poll-closed') })
    expect(texts('.done b')).toEqual(['Le sondage était déjà clos'])
    const receipts = createReceipts(localStorage)
    receipts.note('p', { answer: 'parfois', at, late: false })
    open(poll('single'))
    expect(texts('.done b')).toEqual(['« Parfois » est bien reçu'])
    expect(all('button').map((each) => each.textContent)).toContain('Changer ma réponse')
    expect((one('input:checked') as HTMLInputElement).value).toBe('parfois')
    createReceipts(localStorage).note('p', { answer: 'parfois', at, late: true })
    open(poll('single'))
    expect(texts('.done b')).toEqual(['Votre réponse est arrivée après la clôture'])
  })

  it('answered while the hall is away says that it is counted later, if the poll was not closed meanwhile', () => {
    const receipts = answeredAt(at)
    const { show } = open(poll('single'), { receipts, venueAwaySince: at - 60_000 })
    const held = 'la salle est sans liaison : elle la comptera à son retour, sauf si elle a clos le sondage entre-temps'
    expect(texts('.done b')).toEqual(['« Parfois » est bien reçu'])
    expect(texts('.done span')).toEqual([expect.stringMatching(new RegExp(`^à \\d\\d:30 · ${held}$`))])
    expect(one('.done').dataset.is).toBe('alone')
    // Nor has its end come from the hall, whose result is awaited.
    show({ polls: [poll('single', { state: 'closed', remoteUntil: new Date(at).toISOString() })] })
    expect(texts('.done span')[0]).toContain(held)

    show({ polls: [poll('single')] }, { venueAwaySince: at + 60_000 })
    expect(texts('.done span')).toEqual([
      expect.stringMatching(/^à \d\d:30 · vous pouvez en changer jusqu’à la clôture$/),
    ])
    show({ polls: [poll('single', { state: 'closed' })] }, { venueAwaySince: at - 60_000 })
    expect(texts('.done span')).toEqual(['comptée'])
  })

  it('has its title as a heading, and a button that names it', () => {
    open(poll('single', { title: 'Qui décide ?' }))
    expect(texts('form h2')).toEqual(['Qui décide ?'])
    expect(one('.poll__send').textContent).toBe('Envoyer ma réponse')
    expect(one('.poll__send').getAttribute('aria-label')).toBe('Envoyer ma réponse : Qui décide ?')
  })

  it('of ranks is read in points, the most first', () => {
    open(poll('ranking', { state: 'closed', votes: 3, counts: { toujours: 1, parfois: 9, jamais: 4 } }))
    expect(texts('.rs__label')).toEqual(['Parfois', 'Jamais', 'Toujours'])
    expect(texts('.rs__n')).toEqual(['9 points', '4 points', '1 point'])
    expect(texts('.rs__all')).toEqual(['3 réponses'])
  })

  it('that is closed shows its results, or that they will be shown', () => {
    const { show } = open(
      poll('scale', { options: [], max: 2, state: 'closed', votes: 4, counts: { 1: 1, 2: 3 }, mean: 1.75 }),
    )
    expect(texts('.rs__n')).toEqual(['1 · 25 %', '3 · 75 %'])
    expect(texts('.rs__all')).toEqual(['moyenne 1,75 · 4 réponses'])
    expect(all('.poll__send')).toEqual([])
    show({ polls: [poll('scale', { state: 'closed' })] })
    expect(texts('.hint')).toContain('Les résultats seront montrés à l’écran.')
  })

  it('closed in the room, says so there, and tells remote people how long it stays open', () => {
    const remoteUntil = new Date(at + 12_000).toISOString()
    const { show, done } = open(poll('single', { remoteUntil }), { now: at })
    expect(texts('.tag')).toEqual(['Se clôt dans 12 s'])
    show({ polls: [poll('single', { remoteUntil })] }, { now: at + 1000 })
    expect(texts('.tag')).toEqual(['Se clôt dans 11 s'])
    expect(done.filter((one) => one.startsWith('say '))).toEqual(['say Se clôt dans 12 s'])
    expect(texts('.poll__send')).toEqual(['Envoyer ma réponse'])
    show({ polls: [poll('single', { remoteUntil })] }, { now: at + 13_000 })
    expect(texts('.tag')).toEqual(['Se clôt…'])
    show({ polls: [poll('single', { remoteUntil, state: 'closed' })] })
    expect(texts('.tag')).toEqual(['Sondage clos'])
    expect(texts('.hint')).toEqual(['Les dernières réponses à distance arrivent : les résultats suivent.'])
    expect(all('.poll__send')).toEqual([])
  })
})

describe('a person who came in by a code or a link', () => {
  const open = (rest: Partial<PageState>) => {
    location.hash = '#programme'
    const opened = openPage()
    opened.show({}, rest)
    return opened
  }

  it('may leave the device, and is asked once more', () => {
    const { done } = open({ person: 'alias' })
    press('Quitter cet appareil')
    expect(texts('.leave p')).toEqual(['Vos questions et vos réponses restent envoyées. Cet appareil n’en garde rien.'])
    expect(document.activeElement?.textContent).toBe('Quitter')
    press('Rester')
    expect(document.activeElement?.textContent).toBe('Quitter cet appareil')
    expect(done).toEqual([])
    press('Quitter cet appareil')
    press('Quitter')
    expect(done).toEqual(['leave'])
  })

  it('is told which messages would be lost', () => {
    open({ person: 'alias', kept: [kept(ask, 'waiting'), kept({ ...ask, text: 'Et ?' }, 'refused')] })
    press('Quitter cet appareil')
    expect(texts('.leave p')).toEqual(['1 envoi attend encore le réseau : en quittant maintenant, il est perdu.'])
    press('Quitter sans envoyer')
  })

  it('a phone without a named person has nothing to sign out of', () => {
    open({ person: null })
    expect(all('.leave')).toEqual([])
  })
})

describe('each part of the page', () => {
  it.each([
    ['#questions', 'Grandir en confiance'],
    ['#polls', 'Sondages'],
    ['#programme', 'Programme'],
  ])('%s has one heading of the first level in sight, and none that leaves a level out', (hash, title) => {
    location.hash = hash
    const { show } = openPage()
    const receipts = answeredAt(at)
    show({ questions: [question('a')], mine: [mine('incoming')], polls: [poll('single', { votes: 3 })] }, { receipts })
    expect(texts('h1')).toEqual([expect.stringContaining(title)])
    const levels = all('h1, h2, h3, h4').map(({ tagName }) => Number(tagName.slice(1)))
    expect(levels[0]).toBe(1)
    for (const [place, level] of levels.entries()) expect(level - (levels[place - 1] ?? 0)).toBeLessThanOrEqual(1)
  })

  it('so have the choice of a session and the badge’s form', () => {
    const { show } = openPage()
    show({}, { session: undefined })
    expect(texts('h1')).toEqual(['Choisissez votre séance'])
    show({}, { session, link: { kind: 'badge', since: at } })
    expect(texts('h1')).toEqual(['Entrez avec votre badge'])
  })
})

describe('the word on encryption', () => {
  it('is said of a page without TLS, wherever it comes from, and of no other', () => {
    openPage(false).show({})
    expect(texts('.plain')).toEqual(['Page non chiffrée : n’y écrivez rien de personnel.'])
    openPage(true).show({})
    expect(texts('.plain')).toEqual([])
    expect(texts('main p').join(' ')).not.toMatch(/chiffr/)
  })
})

describe('the entry', () => {
  it('asks for the badge if the room requires one, and explains a wrong code', async () => {
    const { show } = openPage()
    show({}, { link: { kind: 'badge', since: at } })
    expect(all('nav')).toEqual([])
    write('#badge', 'abcd-efgh')
    press('Entrer')
    expect(texts('#badge-error')).toEqual(['Il faut 16 lettres ; il y en a 8.'])
    write('#badge', 'XXXX XXXX XXXX XXXX')
    press('Entrer')
    await vi.waitFor(() => expect(texts('#badge-error')[0]).toMatch(/^Ce code n’est pas reconnu/))
    write('#badge', 'abcd efgh-ijkl mnop')
    press('Entrer')
    await vi.waitFor(() => expect(texts('#badge-error')).toEqual(['']))
  })

  it.each([
    ['by a link that holds no more', '?', /^Ce lien n’est plus valable/],
    ['whose access has ended', 'alias', /^Votre accès a pris fin/],
  ])('tells who comes %s so, and asks for a code', (_, person, words) => {
    const { show } = openPage()
    show({}, { person, link: { kind: 'ended', since: at } })
    expect(texts('[role="alert"].note')).toEqual([expect.stringMatching(words)])
    expect(texts('h1')).toEqual(['Entrez avec votre inscription'])
    expect(texts('.lk__is')[0]).not.toContain('Sans réseau')
  })

  it('offers the sessions where the address means none', () => {
    const { show, done } = openPage()
    show({}, { session: undefined, view: null })
    expect(texts('.pg__title')).toEqual(['Grandir en confiance'])
    one('.pg a').click()
    expect(done).toEqual(['open s'])
  })
})
