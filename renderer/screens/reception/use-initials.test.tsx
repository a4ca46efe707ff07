import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { expect, it, vi } from 'vitest'
import { type Initials, useInitials } from './use-initials.ts'

interface ScreenProps {
  readonly accessId: string
  readonly tell: (initials: Initials) => void
}
const Screen = ({ accessId, tell }: ScreenProps) => {
  const initials = useInitials(accessId)
  tell(initials)
  return initials.typed
}

/** A desk that shows its initials, under the access that is given to it. */
async function desk() {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  const host = document.createElement('div')
  const root = createRoot(host)
  let initials: Initials | undefined
  const tell = (now: Initials) => {
    initials = now
  }
  const under = (accessId: string | null) =>
    act(async () => root.render(accessId && <Screen accessId={accessId} tell={tell} />))
  await under('nadia')
  return { under, shown: () => host.textContent, type: (text: string) => act(async () => initials?.keep(text)) }
}

it('keeps the initials typed last at this desk', async () => {
  const { type, under, shown } = await desk()
  expect(shown()).toBe('')
  await type('ND')
  await under('nadia')
  expect(shown()).toBe('ND')
  await type('LB')
  expect(shown()).toBe('LB')
})

it('forgets them under another access, for good', async () => {
  const { type, under, shown } = await desk()
  await type('ND')
  await under('leo')
  expect(shown()).toBe('')
  await under('nadia')
  expect(shown()).toBe('')
})

it('forgets them when the desk’s page is left', async () => {
  const { type, under, shown } = await desk()
  await type('ND')
  await under(null)
  await under('nadia')
  expect(shown()).toBe('')
})
