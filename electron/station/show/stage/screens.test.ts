import { expect, it } from 'vitest'
import { createScreens, obsPainter } from './screens.ts'

const name = { kind: 'lower-third', id: 'a', version: 1 } as const
const isName = ({ id }: { readonly id: string | null }) => id === 'a'
const page = { accessId: 'grand-ecran', label: 'Grand écran' }

it('what was heard of another station’s OBS is of no use once the room is driven by somebody else', () => {
  const screens = createScreens({ now: () => 0, onState: () => {} })
  screens.report(obsPainter('obs'), { painted: name, roomId: 'r1' })
  screens.report(page, { painted: name, page: 'projector', roomId: 'r1' })
  screens.forget('r2')
  expect(screens.hasPainted(isName)).toBe(true)
  screens.forget('r1')
  expect(screens.hasPainted(isName)).toBe(false)
})

it('a page that is connected here is still believed after that', () => {
  const screens = createScreens({ now: () => 0, onState: () => {} })
  screens.presence(page, true)
  screens.report(page, { painted: name, page: 'projector', roomId: 'r1' })
  screens.forget('r1')
  expect(screens.hasPainted(isName)).toBe(true)
})
