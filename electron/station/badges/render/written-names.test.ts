import { expect, it } from 'vitest'
import { createWrittenNames } from './written-names.ts'

const isWritten = createWrittenNames('resources/fonts')

it.each(['Soizic Le Goff', 'Nguyễn Thị Ánh', 'Łukasz Żółć', 'Ελένη', 'Наталія', 'Zoë 🎈', 'Qui ?', ''])(
  'every letter of %s is on the badge',
  (name) => expect(isWritten(name)).toBe(true),
)
it.each(['田中 花子', 'محمد', 'Anna გ', 'דוד', 'สมชาย'])('%s has letters without a font', (name) =>
  expect(isWritten(name)).toBe(false),
)
