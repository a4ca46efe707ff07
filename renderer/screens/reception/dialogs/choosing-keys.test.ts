import { expect, it } from 'vitest'
import { createChoosingKeys } from './choosing-keys.ts'

/** What is chosen once these keys are pressed, this many ms apart. */
function afterKeys(keys: string, gapMs: number, chosen = 'nothing') {
  const press = createChoosingKeys<string, string>()
  for (const [place, key] of [...keys].entries()) {
    const effect = press(1_000 + place * gapMs, /\d/.test(key) ? key : undefined, chosen)
    if (effect) chosen = 'choose' in effect ? effect.choose : effect.restore
  }
  return chosen
}

it.each([
  ['2', 0],
  ['2nd', 20],
  ['nd2', 20],
  ['12', 30],
  ['2durand', 80],
  ['2abc', 60],
])('a digit typed fast with initials chooses: "%s", %i ms a key', (keys, gapMs) =>
  expect(afterKeys(keys, gapMs)).toBe('2'),
)

it.each(['2TGH', '1232', '2TGHB', 'K20071', '1TGHB2CDE3'])('no digit of a scanned code does: %s', (code) =>
  expect(afterKeys(code, 10, '3')).toBe('3'),
)

it('a digit after a pause is a new one', () => {
  const press = createChoosingKeys<string, string>()
  for (const [place, key] of [...'K20071'].entries()) press(place * 10, key, 'before')
  expect(press(500, '2', 'before')).toEqual({ choose: '2' })
})

it('letters typed fast take nothing back', () => {
  const press = createChoosingKeys<string, string>()
  expect([...'un motif'].map((_, place) => press(place * 10, undefined, 'before'))).toEqual(Array(8).fill(null))
})
