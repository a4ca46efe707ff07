import { expect, it } from 'vitest'
import { common as english } from '../i18n/en/common.ts'
import { common as french } from '../i18n/fr/common.ts'

it.each([
  ['French', french, /Rien n.est sorti/i],
  ['English', english, /nothing came out/i],
] as const)(
  '%s says of a failed badge that nothing came out in one sentence, which a printer leaves out',
  (_, words, said) => {
    const messages = Object.values<string>(words.printMessage).filter((message) => said.test(message))
    expect(messages.length).toBeGreaterThan(10)
    for (const message of messages) expect(message.replace(words.nothingCameOut, '')).not.toMatch(said)
  },
)
