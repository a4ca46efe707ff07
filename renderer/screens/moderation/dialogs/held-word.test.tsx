import { act } from 'react'
import { expect, it, vi } from 'vitest'
import { useGestures } from '../acts/use-gestures.ts'
import type { Desk } from '../desk.ts'
import { noJoining, onDesk, sessionRow } from '../desk-for-tests.tsx'
import { questionRow } from '../question-for-tests.ts'
import type { Question } from '../question-row.ts'
import { CardFacts } from '../queue/card-facts.tsx'
import { DeskDialogs } from './desk-dialogs.tsx'

const text = 'Quel abruti a signé pour Aïcha ?'
const row = questionRow('q', { text, held: [{ start: 5, end: 11 }] })
const session = sessionRow('s', 'Plénière')

const Screen = ({ desk, row: shown }: { readonly desk: Desk; readonly row: Question }) => {
  useGestures(desk)
  return (
    <>
      <CardFacts row={shown} name="incoming" desk={desk} parts={undefined} proposals={[]} />
      <DeskDialogs desk={desk} session={session} joining={noJoining} />
    </>
  )
}

async function opened(proposals: ReturnType<Desk['propose']> = []) {
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.setAttribute('open', '')
    },
    close(this: HTMLDialogElement) {
      this.removeAttribute('open')
    },
  })
  sessionStorage.clear()
  const order = vi.fn().mockResolvedValue({ outcome: {} })
  const more = { propose: () => proposals }
  const draw = (it: Desk) => <Screen desk={it} row={it.queue.book.byId.get('q') ?? row} />
  const desk = await onDesk({ more, draw }, [row], order)
  const key = (name: string) =>
    act(async () => void document.body.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true })))
  return { ...desk, key, given: () => order.mock.calls.map(([{ name, input }]) => [name, input]) }
}

it('marks the question with the word as it is written', async () => {
  const { words } = await opened()
  expect(words()).toContain('À relire : mot retenu « abruti »')
})

it('asks before the public reads a word to review, and a key held down does no more than ask', async () => {
  const { key, press, words, given, host } = await opened()
  await key('r')
  expect(words()).toContain('Un mot de cette question est à relire')
  await key('r')
  expect(given()).toEqual([])
  // The button that Enter presses shows nothing to anybody.
  expect(host.querySelector('[data-autofocus]')?.textContent).toContain('Reformuler')
  await press('Montrer telle quelle')
  expect(given()).toEqual([['questions.move', { questionId: 'q', to: 'approved', version: 1, reviewed: true }]])
})

it('masks names on the way where there are some, and says that the word was read', async () => {
  const { key, press, given } = await opened([{ start: 26, end: 31, kind: 'name' }])
  await key('s')
  await press('Masquer, puis montrer')
  expect(given()).toEqual([
    ['questions.mask', { questionId: 'q', version: 1, ranges: [{ start: 26, end: 31 }] }],
    ['questions.move', { questionId: 'q', to: 'next', version: 2, reviewed: true }],
  ])
})

it('offers rewording, which Enter chooses', async () => {
  const { key, press, words, given } = await opened()
  await key('r')
  await press('Reformuler')
  expect(words()).toContain('Vos mots')
  expect(given()).toEqual([])
})

it('follows the question that another moderator changes, and offers nothing on words that nobody has read', async () => {
  const { key, press, show, words, given, host } = await opened()
  await key('r')
  await show([questionRow('q', { text: 'Quel abruti a signé ?', version: 2, held: row.held, changedBy: 'Samuel' })])
  expect(words()).toContain('Samuel vient de changer cette question')
  expect(words()).toContain('Quel abruti a signé ?')
  expect(words()).not.toContain('Montrer telle quelle')
  expect(host.querySelector('[data-autofocus]')?.textContent).toContain('Relue, décider')
  await press('Relue, décider')
  await press('Montrer telle quelle')
  expect(given()).toEqual([['questions.move', { questionId: 'q', to: 'approved', version: 2, reviewed: true }]])
})

it.each([
  ['masked', { text: 'Quel [mot masqué] a signé ?', version: 2, masked: true }],
  ['approved', { text, held: row.held, version: 2, state: 'approved' }],
  ['checked', { text }],
] as const)('has nothing left to ask of a question that another moderator has %s', async (_, more) => {
  const { key, press, show, words, given } = await opened()
  await key('r')
  await show([questionRow('q', { changedBy: 'Samuel', ...more, held: 'held' in more ? [...more.held] : [] })])
  expect(words()).not.toContain('Laisser tels quels')
  expect(words()).not.toContain('Montrer telle quelle')
  expect(words()).toContain('Il n’y a plus rien à décider ici')
  await press('Fermer')
  expect(words()).not.toContain('vient de changer')
  expect(given()).toEqual([])
})
