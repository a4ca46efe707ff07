import { expect, it } from 'vitest'
import { isTrustedSender } from './trusted-sender.ts'

const origin = 'http://127.0.0.1:8080'
const top = (url: string) => ({ url, parent: null })

it('trusts a page of the station', () => {
  expect(isTrustedSender(top(`${origin}/accueil`), origin)).toBe(true)
})

it.each([
  ['another port', top('http://127.0.0.1:8081/accueil')],
  ['a longer port', top('http://127.0.0.1:80801/accueil')],
  ['another host', top('http://localhost:8080/accueil')],
  ['another scheme', top('https://127.0.0.1:8080/accueil')],
  ['a file', top('file:///accueil')],
  ['no address', top('')],
  ['a frame inside the page', { url: `${origin}/accueil`, parent: {} }],
  ['a frame that has gone', null],
])('does not trust %s', (_, frame) => expect(isTrustedSender(frame, origin)).toBe(false))

it('trusts nobody while there is no station', () => {
  expect(isTrustedSender(top(`${origin}/accueil`), null)).toBe(false)
})
