import { expect, it } from 'vitest'
import { askBeforeLeaving } from './ask-before-leaving.ts'
import { createStationStore } from './store.ts'

it('asks before the page is closed while something is kept, and not otherwise', () => {
  const store = createStationStore()
  const page = new EventTarget()
  askBeforeLeaving(store, page as Window)
  const isAsked = () => !page.dispatchEvent(new Event('beforeunload', { cancelable: true }))
  expect(isAsked()).toBe(false)
  store.setState({ kept: [{ id: 'a', name: 'checkIn.scan', input: { code: 'A' }, at: 0 }] })
  expect(isAsked()).toBe(true)
  store.setState({ search: 'moving' })
  expect(isAsked()).toBe(false)
  store.setState({ kept: [], search: 'none' })
  expect(isAsked()).toBe(false)
})
