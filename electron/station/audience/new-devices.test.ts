import { beforeEach, describe, expect, it } from 'vitest'
import { createBadgeTries } from './badge-tries.ts'
import { limits } from './limits.ts'
import { createNewDevices } from './new-devices.ts'

let now = 0
beforeEach(() => {
  now = 0
})

describe('new devices', () => {
  let devices: ReturnType<typeof createNewDevices>
  let made: number
  beforeEach(() => {
    devices = createNewDevices(() => now)
    made = 0
  })
  /** One asks; what it was given, or null. */
  function open(address: string): string | null {
    if (!devices.take(address)) return null
    const id = `d${++made}`
    devices.given(id, address)
    return id
  }

  it('lets a hall of 1 500 behind one address in within 60 s, each connecting 2 s later', () => {
    const connecting: { id: string; at: number }[] = []
    let waiting = 0
    let letIn = 0
    // All scan the same code within 20 s; who is asked to wait comes again each second.
    for (; now < 60_000; now += 1000) {
      if (now < 20_000) waiting += 75
      for (const { id, at } of connecting.splice(0)) {
        if (at <= now) devices.used(id)
        else connecting.push({ id, at })
      }
      for (let asking = waiting; asking > 0; asking--) {
        const id = open('hall')
        if (id === null) continue
        waiting -= 1
        letIn += 1
        connecting.push({ id, at: now + 2000 })
      }
    }
    expect(letIn).toBe(1500)
  })

  it('an address that opens devices as fast as it can takes nothing from phones of other addresses', () => {
    let [asked, letIn, opened] = [0, 0, 0]
    for (; now < 60_000; now += 100) {
      for (let tries = 0; tries < 100; tries++) if (open('attacker') !== null) opened += 1
      asked += 2
      for (const address of [`phone ${now}`, `other ${now}`]) {
        const id = open(address)
        if (id === null) continue
        letIn += 1
        devices.used(id)
      }
    }
    expect([asked, letIn]).toEqual([1200, 1200])
    // Without sockets it has its 800 at once, and then 2 a second.
    expect(opened).toBeLessThanOrEqual(800 + 2 * 60)
  })

  it('an address that opens devices and connects each leaves the reserve to others', () => {
    for (let tries = 0; tries < 5000; tries++) {
      const id = open('attacker')
      if (id !== null) devices.used(id)
    }
    expect(open('attacker')).toBeNull()
    const letIn = Array.from({ length: 500 }, (_, phone) => open(`phone ${phone}`)).filter((id) => id !== null)
    expect(letIn.length).toBe(500)
  })

  it('gives an address nothing back for a device twice, or for one of another address', () => {
    const [first] = Array.from({ length: limits.unusedDevice.burst }, () => open('one'))
    expect(open('one')).toBeNull()
    devices.used('d99999')
    devices.used(first ?? '')
    devices.used(first ?? '')
    now += 20_000
    // 40 by time, and one given back.
    let again = 0
    while (open('one') !== null) again += 1
    expect(again).toBe(41)
  })

  it('remembers so many addresses, and no more', () => {
    const most = limits.mostAddresses
    for (let address = 0; address < 3 * most; address++) {
      now += 1000
      open(`address ${address}`)
    }
    expect(devices.size()).toBeLessThanOrEqual(most)
  })
})

describe('badge codes', () => {
  it('an address is told of 20 wrong ones a minute, another address is not touched, and a right one counts all the same', () => {
    const tries = createBadgeTries(() => now)
    const told = Array.from({ length: 50 }, () => tries.wasWrong('attacker'))
    expect(told.filter(Boolean).length).toBe(20)
    expect([tries.wasWrong('other'), tries.mayLook('attacker')]).toEqual([true, true])
    now += 60_000
    expect(Array.from({ length: 50 }, () => tries.wasWrong('attacker')).filter(Boolean).length).toBe(20)
  })

  it('a hall behind one address in which one in twenty mistypes is told of each', () => {
    const tries = createBadgeTries(() => now)
    for (let person = 0; person < 1500; person++, now += 40) {
      if (person % 20 === 0) expect(tries.wasWrong('hall')).toBe(true)
      tries.wasRight('hall')
    }
  })

  it('looks few codes a second up for one address', () => {
    const tries = createBadgeTries(() => now)
    let looked = 0
    for (; now < 60_000; now++) if (tries.mayLook('attacker')) looked += 1
    expect(looked).toBeLessThanOrEqual(limits.codeLookup.burst + 60 * limits.codeLookup.perSecond)
    expect(tries.mayLook('other')).toBe(true)
  })
})
