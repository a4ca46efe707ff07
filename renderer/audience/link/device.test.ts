import { beforeEach, expect, it, vi } from 'vitest'
import { createShelf } from '../outbox/shelf.ts'
import { createDevice } from './device.ts'
import { createOwnStorage } from './own-storage.ts'
import { createPersonalLink, isPersonalLink } from './personal-link.ts'

const links = { ana: 'a'.repeat(26), bo: 'b'.repeat(26), made_up: 'c'.repeat(26) }
const people: Record<string, string> = { [links.ana]: 'ana', [links.bo]: 'bo' }
const draft = 'regie.public.draft'
let others = 0

beforeEach(() => {
  localStorage.clear()
  others = 0
  // A cloud that knows two people by their links, and one of them by a code.
  vi.stubGlobal('fetch', async (_: string, { body }: { body: string }) => {
    const { personalLink, registrationCode } = JSON.parse(body) as { personalLink?: string; registrationCode?: string }
    const voter = personalLink === undefined ? (registrationCode === 'BO' ? 'bo' : undefined) : people[personalLink]
    const problem = (personalLink ?? registrationCode) ? 'unknown-link' : 'registration-code-needed'
    const answer = voter ? { token: `device.${voter}.d.s` } : { type: `urn:regie:problem/${problem}`, status: 403 }
    return { json: async () => answer }
  })
})

/** A page in the shared browser, opened by this link or by none. */
function openPage(secret?: string) {
  const location = { hash: secret === undefined ? '' : `#lien=${secret}`, pathname: '/', search: '' }
  const spent: string[] = []
  const personal = createPersonalLink(location, { replaceState: (_, __, to) => void spent.push(String(to)) })
  const device = createDevice(localStorage, personal, () => void others++)
  const own = createOwnStorage(localStorage, device.person)
  return { device, own, shelf: createShelf(own), spent, join: (code?: string) => device.join('', code) }
}
const question = (id: string) => ({
  id,
  at: 0,
  state: 'waiting' as const,
  errand: { kind: 'ask' as const, sessionId: 's', text: id },
})

it('one person’s writing is neither shown to nor sent for the next one in the same browser', async () => {
  const ana = openPage(links.ana)
  await ana.join()
  ana.own.setItem(draft, 'À moitié')
  ana.shelf.put(question('d’Ana'))
  const bo = openPage(links.bo)
  expect([bo.device.token(), bo.own.getItem(draft), bo.shelf.all()]).toEqual([null, null, []])
  await bo.join()
  expect([bo.device.token(), bo.own.getItem(draft), bo.shelf.all()]).toEqual(['device.bo.d.s', null, []])
  bo.shelf.put(question('de Bo'))
  // Ana comes back and finds her own data.
  const again = openPage(links.ana)
  await again.join()
  expect([again.own.getItem(draft), again.shelf.all().map(({ id }) => id)]).toEqual(['À moitié', ['d’Ana']])
})

it('a page that is open when another person comes in starts anew', async () => {
  const ana = openPage(links.ana)
  await ana.join()
  expect([ana.device.isOthers(), others]).toEqual([false, 0])
  const bo = openPage(links.bo)
  await bo.join()
  expect(others).toBe(1)
  expect([ana.device.isOthers(), ana.device.token()]).toEqual([true, null])
  expect([bo.device.isOthers(), bo.device.token()]).toEqual([false, 'device.bo.d.s'])
})

it('a code typed after another person starts anew as well', async () => {
  await openPage(links.ana).join()
  const page = openPage()
  page.device.forget()
  expect([await page.join(), await page.join('BO')]).toEqual(['registration-needed', 'joined'])
  expect([page.device.person(), others]).toEqual(['bo', 1])
})

it('text written before the link is answered belongs to the link’s person', async () => {
  const ana = openPage(links.ana)
  ana.shelf.put(question('trop tôt'))
  await ana.join()
  expect(ana.shelf.all().map(({ id }) => id)).toEqual(['trop tôt'])
  expect(
    openPage()
      .shelf.all()
      .map(({ id }) => id),
  ).toEqual(['trop tôt'])
})

it('a person who signs out leaves nothing, and other people’s writing stays', async () => {
  const bo = openPage(links.bo)
  await bo.join()
  bo.own.setItem(draft, 'De Bo')
  const ana = openPage(links.ana)
  await ana.join()
  ana.own.setItem(draft, 'À moitié')
  ana.shelf.put(question('pas encore partie'))
  ana.device.leave()
  expect([ana.device.token(), ana.device.isOthers()]).toEqual([null, true])
  const page = openPage()
  expect([page.device.person(), page.own.getItem(draft), page.shelf.all()]).toEqual([null, null, []])
  expect(await page.join()).toBe('registration-needed')
  const again = openPage(links.ana)
  await again.join()
  expect([again.own.getItem(draft), again.shelf.all()]).toEqual([null, []])
  const back = openPage(links.bo)
  await back.join()
  expect(back.own.getItem(draft)).toBe('De Bo')
})

it('an invalid link admits nobody and shows nobody’s writing', async () => {
  const ana = openPage(links.ana)
  await ana.join()
  ana.own.setItem(draft, 'À moitié')
  const page = openPage(links.made_up)
  expect(await page.join()).toBe('link-ended')
  expect([page.device.token(), page.own.getItem(draft), page.spent]).toEqual([null, null, ['/']])
  expect(await page.join()).toBe('registration-needed')
})

it('a phone without a named person keeps its writing when the hall gives it another token', async () => {
  const hall = openPage()
  hall.shelf.put(question('de la salle'))
  hall.device.forget()
  expect(hall.shelf.all()).toHaveLength(1)
  expect([hall.device.person(), hall.device.isOthers()]).toEqual([null, false])
})

it('knows a personal link in an address', () => {
  expect([`#lien=${links.ana}`, '#questions', '#lien=x'].map(isPersonalLink)).toEqual([true, false, false])
})
