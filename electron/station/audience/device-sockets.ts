import { createByOwner } from '../server/by-owner.ts'

/**
 * Connections by the device whose token they have shown. A device has a few: of more the oldest goes, as it does of the
 * device that has the most where there are too many in all, so that no device's tabs keep another one out.
 */
export function createDeviceSockets<Connection>(limits: { readonly most: number; readonly ofDevice: number }) {
  const sockets = createByOwner<Connection>()

  return {
    count: sockets.count,
    /** Gives the one that has to go; that is the new one itself where nobody has more than one. */
    add(deviceId: string, connection: Connection): Connection | undefined {
      const isTooManyOfIts = sockets.add(deviceId, connection) > limits.ofDevice
      if (!isTooManyOfIts && sockets.count() <= limits.most) return undefined
      const from = isTooManyOfIts ? deviceId : sockets.most(deviceId)
      const oldest = sockets.oldestOf(from)
      if (oldest !== undefined) sockets.remove(from, oldest)
      return oldest
    },
    remove: sockets.remove,
  }
}
