import { networkInterfaces } from 'node:os'

/** Whether an OBS runs on this machine: then its files can be looked at. */
export function isHere(address: string): boolean {
  const host = hostOf(address)
  if (host === 'localhost' || host === '[::1]' || host.startsWith('127.')) return true
  return Object.values(networkInterfaces()).some((all) =>
    all?.some((one) => one.address === host.replace(/^\[|\]$/g, '')),
  )
}

function hostOf(address: string): string {
  try {
    return new URL(address).hostname
  } catch {
    return ''
  }
}
