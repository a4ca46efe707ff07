import { expect, it } from 'vitest'
import { onDesk } from '../desk-for-tests.tsx'
import { pollRow } from './poll-for-tests.ts'
import { PollSight } from './poll-sight.tsx'

const [phones, stage] = [{ hidden: false }, { onStage: true, shown: true }]
it.each([
  [{ ...phones }, 'décompte lu sur les téléphones', 'pas sur scène'],
  [{ hidden: true }, 'décompte caché aux téléphones', 'pas sur scène'],
  [{ ...stage, hidden: true }, 'décompte caché aux téléphones', 'sur scène sans décompte, à vérifier'],
  [{ ...stage, hidden: true, resultsShown: true }, 'décompte lu sur les téléphones', 'avec son décompte, à vérifier'],
  [{ ...stage, ...phones }, 'décompte lu sur les téléphones', 'sur scène sans décompte, à vérifier'],
])('says what phones read and what the stage was asked for: %o', async (more, onPhones, onStage) => {
  const { words, host } = await onDesk({ draw: () => <PollSight poll={pollRow('p', more)} /> })
  expect(words()).toContain(onPhones)
  expect(words()).toContain(onStage)
  // Red is what a screen has painted, and of a poll no screen says so.
  expect(host.querySelector('.st--air')).toBeNull()
})

it('says of a draft that nobody else reads it', async () => {
  const { words } = await onDesk({ draw: () => <PollSight poll={pollRow('p', { state: 'draft' })} /> })
  expect(words()).toBe('lu par la modération seule')
})
