import { beforeEach, describe, expect, it } from 'vitest'
import { createHubs, hubsIn } from './hubs.ts'

const pageAt = (address: string) => {
  const { origin, protocol, hostname } = new URL(address)
  return { origin, protocol, hostname }
}
const page = pageAt('http://192.168.1.10:4000')

beforeEach(() => localStorage.clear())

describe('the hubs that a phone learns', () => {
  it('are tried after its own, and known again when the tab is', () => {
    createHubs(localStorage, page).learn(['http://192.168.1.11:4000', page.origin, 'http://10.1.2.3:81'])
    const again = createHubs(localStorage, page)
    expect(again.inTurn()).toEqual([page.origin, 'http://192.168.1.11:4000', 'http://10.1.2.3:81'])
    again.answered('http://10.1.2.3:81')
    expect(again.inTurn()).toEqual(['http://10.1.2.3:81', page.origin, 'http://192.168.1.11:4000'])
  })

  it('are replaced by a later list, and stay if it has nothing usable', () => {
    const hubs = createHubs(localStorage, page)
    hubs.learn(['http://192.168.1.11:4000'])
    hubs.learn(['http://192.168.1.12:4000'])
    for (const nothing of [undefined, null, 'http://192.168.1.13:4000', {}, [], [null, 7, {}, []]]) hubs.learn(nothing)
    expect(hubs.inTurn()).toEqual([page.origin, 'http://192.168.1.12:4000'])
  })

  it('are only its own if the stored list is damaged', () => {
    for (const damaged of ['[', '"x"', 'null', '{"0":"http://192.168.1.11:4000"}']) {
      localStorage.setItem('regie.public.hubs', damaged)
      expect(createHubs(localStorage, page).inTurn()).toEqual([page.origin])
    }
  })

  it('are kept as long as the page lives where the browser keeps nothing', () => {
    const full = {
      getItem: () => null,
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError')
      },
    }
    const hubs = createHubs(full, page)
    hubs.learn(['http://192.168.1.11:4000'])
    expect(hubs.inTurn()).toHaveLength(2)
  })
})

describe('an address over the wire', () => {
  it.each([
    'https://192.168.1.11:4000',
    'ws://192.168.1.11:4000',
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'http://evil.example',
    'http://10.evil.example',
    'http://localhost.evil.example',
    'http://203.0.113.7:4000',
    'http://192.168.1.11@203.0.113.7:4000',
    'http://192.168.1.11:99999',
    'http://',
    '//192.168.1.11',
    '',
    7,
    null,
    { toString: 'http://192.168.1.11' },
  ])('is not gone to: %s', (one) => {
    expect(hubsIn([one], page)).toEqual([])
  })

  it.each([
    'http://10.0.0.1:1',
    'http://172.16.0.1:1',
    'http://172.31.0.1:1',
    'http://169.254.3.4:1',
    'http://127.0.0.1:1',
  ])('of a private network is: %s', (one) => expect(hubsIn([one], page)).toEqual([one]))

  it('may be public where the page’s own is, with the page’s protocol', () => {
    const told = ['https://regie.example', 'http://regie.example', 'https://10.0.0.1:4000']
    expect(hubsIn(told, pageAt('https://203.0.113.7'))).toEqual(['https://regie.example', 'https://10.0.0.1:4000'])
  })

  it('uses only the origin, and reads at most eight', () => {
    expect(hubsIn(['http://a:b@10.0.0.1:4000/x?y#z'], page)).toEqual(['http://10.0.0.1:4000'])
    const many = Array.from({ length: 5000 }, (_, number) => `http://10.0.${number >> 8}.${number & 255}:4000`)
    expect(hubsIn(many, page)).toHaveLength(8)
    expect(hubsIn([`http://10.0.0.1:4000/${'x'.repeat(1_000_000)}`], page)).toEqual(['http://10.0.0.1:4000'])
  })
})
