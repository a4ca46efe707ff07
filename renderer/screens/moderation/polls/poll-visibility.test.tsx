import { expect, it } from 'vitest'
import { onDesk } from '../desk-for-tests.tsx'
import { pollRow } from './poll-for-tests.ts'
import type { Poll } from './poll-row.ts'
import { PollVisibility } from './poll-visibility.tsx'

type Air = NonNullable<Poll['air']>
const sight = (more: Partial<Poll>) =>
  onDesk({ draw: ({ timeZone }) => <PollVisibility poll={pollRow('p', more)} timeZone={timeZone} /> })
const onStage = (state: Air['state'], more: Partial<Air> = {}): Partial<Poll> => ({
  onStage: true,
  shown: true,
  hidden: true,
  air: { state, screens: 0, paintedAt: null, ...more },
})
const paintedAt = '2026-11-26T09:41:00.000Z'

it.each([
  [{ hidden: false }, 'décompte lu sur les téléphones', 'pas sur scène'],
  [{ hidden: true }, 'décompte caché aux téléphones', 'pas sur scène'],
  [
    { ...onStage('asked'), resultsShown: true },
    'décompte lu sur les téléphones',
    'demandé sur scène avec son décompte',
  ],
])('says what phones read, and that the stage was asked for nothing more: %o', async (more, onPhones, said) => {
  const { words, host } = await sight(more)
  expect(words()).toContain(onPhones)
  expect(words()).toContain(said)
  expect(host.querySelectorAll('.st--ok')).toHaveLength(0)
})

it.each([
  [onStage('asked'), 'demandé sur scène sans décompte, aucun écran ne le montre encore', 'accent'],
  [onStage('painted', { screens: 1, paintedAt }), 'à l’écran sans décompte, confirmé à 10:41', 'ok'],
  [onStage('painted', { screens: 2, paintedAt }), 'sur 2 écrans sans décompte, confirmé à 10:41', 'ok'],
  // At the booth's station, whose screens this station cannot count.
  [onStage('painted', { paintedAt }), 'à l’écran sans décompte, confirmé à 10:41', 'ok'],
  [onStage('covered', { paintedAt }), 'derrière la question', 'wait'],
  [onStage('lost', { paintedAt }), 'plus aucun écran ne le montre', 'warn'],
  [onStage('silent', { paintedAt }), 'le montre peut-être encore', 'alone'],
  [onStage('unknown', { paintedAt }), 'on ne sait pas', 'alone'],
])('says what screens have painted, and when nobody knows: %o', async (more, said, tone) => {
  const { words, host } = await sight(more)
  expect(words()).toContain(said)
  expect(host.querySelector(`.st:last-child`)?.className).toBe(`st st--${tone}`)
  expect(host.querySelectorAll('.st--ok')).toHaveLength(tone === 'ok' ? 1 : 0)
})

it('says that only moderators read a draft', async () => {
  const { words } = await sight({ state: 'draft' })
  expect(words()).toBe('lu par la modération seule')
})
