import { expect, it, vi } from 'vitest'
import { OtherLists } from '../aside/other-lists.tsx'
import type { Withheld } from '../desk.ts'
import { onDesk, sessionRow } from '../desk-for-tests.tsx'
import { Tabs } from '../queue/tabs.tsx'
import { SessionHead } from '../session/session-head.tsx'
import { Elsewhere } from './elsewhere.tsx'
import { withheldOf } from './withheld.ts'

const withheld = (questionId: string, sessionId: string, more: Partial<Withheld> = {}): Withheld => ({
  questionId,
  sessionId,
  text: `Mots de ${questionId}`,
  state: 'safeguarding',
  danger: true,
  toCheck: false,
  at: '2026-11-21T09:00:00.000Z',
  seenAt: null,
  where: null,
  doneAt: null,
  note: null,
  replies: [],
  ...more,
})
const seenAt = '2026-11-21T09:30:00.000Z'
const all = [withheld('a', 's', { seenAt }), withheld('b', 'stand'), withheld('c', 'b2', { seenAt })]
const plenary = sessionRow('s', 'Plénière')
const sessions = [plenary, sessionRow('stand', 'Stand des juristes'), sessionRow('b2', 'Fratries')]
const more = { isReferent: true, withheld: all, sessions }

it.each([
  ['on a wide screen', OtherLists, 'Suivi réservé3'],
  ['on a tablet', Tabs, 'Réservé3'],
])('counts every session for the referent, %s', async (_, Lists, told) => {
  const { words } = await onDesk({ more, draw: (desk) => <Lists desk={desk} at="incoming" /> })
  expect(words()).toContain(told)
})

it('names the session of each at another one, says whether it was seen, and goes there', async () => {
  const reach = vi.fn()
  const { host, press } = await onDesk({ more: { ...more, reach }, draw: (desk) => <Elsewhere desk={desk} /> })
  const rows = [...host.querySelectorAll('button')].map(({ textContent }) => textContent)
  expect(rows).toEqual([
    expect.stringMatching(/Mots de b.*Stand des juristes.*pas encore vue/),
    expect.stringMatching(/Mots de c.*Fratries.*vue/),
  ])
  await press('Mots de c')
  expect(reach).toHaveBeenCalledWith(all[2])
})

it('alerts as long as one of any session is not seen, and goes to that one', async () => {
  const reach = vi.fn()
  const head = (of: readonly Withheld[]) =>
    onDesk({
      more: { ...more, withheld: of, reach },
      draw: (desk) => <SessionHead desk={desk} session={plenary} onSession={() => undefined} />,
    })
  const { host, press } = await head(all)
  expect(host.querySelector('[role=alert]')?.textContent).toMatch(/1 question réservée à voir.*Stand des juristes/)
  await press('à voir')
  expect(reach).toHaveBeenCalledWith(all[1])
  const seen = await head(all.filter((one) => one.seenAt !== null))
  expect(seen.host.querySelector('[role=alert]')).toBeNull()
})

it('lists questions with the referent now, oldest first', () => {
  const rows = [
    withheld('late', 's', { at: '2026-11-21T11:00:00.000Z' }),
    ...all,
    withheld('x', 's', { state: 'approved' }),
  ]
  expect(withheldOf(rows).map(({ questionId }) => questionId)).toEqual(['a', 'b', 'c', 'late'])
})
