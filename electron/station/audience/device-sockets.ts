/**
 * Connections by the device whose token they have shown. A device has a few: of more the oldest goes, as it does of the
 * device that has the most where there are too many in all, so that no device's tabs keep another one out.
 */
export function createDeviceSockets<Connection>(limits: { readonly most: number; readonly ofDevice: number }) {
  /** Of each device the oldest first. */
  const ofDevice = new Map<string, Set<Connection>>()
  let count = 0

  function remove(deviceId: string, connection: Connection): void {
    const its = ofDevice.get(deviceId)
    if (!its?.delete(connection)) return
    count -= 1
    if (its.size === 0) ofDevice.delete(deviceId)
  }

  /** Of the device that has the most; the newest device's own where each has one. */
  function mostUsed(newest: string): string {
    let [most, size] = [newest, Math.max(1, ofDevice.get(newest)?.size ?? 0)]
    for (const [deviceId, its] of ofDevice) if (its.size > size) [most, size] = [deviceId, its.size]
    return most
  }

  return {
    count: (): number => count,
    /** Gives the one that has to go; that is the new one itself where nobody has more than one. */
    add(deviceId: string, connection: Connection): Connection | undefined {
      const its = ofDevice.get(deviceId) ?? new Set()
      ofDevice.set(deviceId, its.add(connection))
      count += 1
      const from = its.size > limits.ofDevice ? deviceId : count > limits.most ? mostUsed(deviceId) : undefined
      if (from === undefined) return undefined
      const [oldest] = ofDevice.get(from) ?? []
      if (oldest !== undefined) remove(from, oldest)
      return oldest
    },
    remove,
  }
}
