import { createBucket } from '../bucket.ts'
import { limits } from './limits.ts'

interface Address {
  /** Devices that it may open and that connect no socket. */
  readonly unused: ReturnType<typeof createBucket>
  /** Empty of an address that opens many devices. */
  readonly few: ReturnType<typeof createBucket>
}

/**
 * Who may open a new device. An address is limited by the devices that it opens and never connects, because a whole hall
 * may be behind one address. All addresses share one budget; an address that has opened few devices has a second one,
 * which no flood of another address uses up (decision 47).
 * @param now ms of a clock that never goes back
 */
export function createNewDevices(now: () => number) {
  const all = createBucket(limits.newDevice, now)
  const reserve = createBucket(limits.newDevice, now)
  const addresses = new Map<string, Address>()
  /** The address of each device that has connected no socket yet, oldest first. */
  const unused = new Map<string, string>()

  function addressOf(address: string): Address {
    const known = addresses.get(address)
    if (known) return known
    const made = { unused: createBucket(limits.unusedDevice, now), few: createBucket(limits.fewDevices, now) }
    addresses.set(address, made)
    forgetSome()
    return made
  }

  /** Addresses that have their whole allowance first, then the oldest ones. */
  function forgetSome(): void {
    if (addresses.size <= limits.mostAddresses) return
    for (const [one, { unused: left, few }] of addresses) if (left.isFull() && few.isFull()) addresses.delete(one)
    for (const oldest of addresses.keys()) {
      if (addresses.size <= limits.mostAddresses) break
      addresses.delete(oldest)
    }
  }

  return {
    /** Takes from the budgets. False: this address waits. */
    take(address: string): boolean {
      const from = addressOf(address)
      if (!from.unused.take()) return false
      const isQuiet = from.few.take()
      if ((isQuiet && reserve.take()) || all.take()) return true
      from.unused.giveBack()
      return false
    },
    /** A device was given a token. */
    given(deviceId: string, address: string): void {
      unused.set(deviceId, address)
      for (const oldest of unused.keys()) {
        if (unused.size <= limits.mostUnused) break
        unused.delete(oldest)
      }
    },
    /** A device has connected its socket: its address has its allowance back. */
    used(deviceId: string): void {
      const address = unused.get(deviceId)
      if (address === undefined) return
      unused.delete(deviceId)
      addresses.get(address)?.unused.giveBack()
    },
    /** Addresses that are remembered. */
    size: (): number => addresses.size,
  }
}
