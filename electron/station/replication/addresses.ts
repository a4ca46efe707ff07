import { networkInterfaces } from 'node:os'

/** The first IPv4 address of this machine that others can reach, or loopback if there is none. */
export function lanAddress(): string {
  for (const addresses of Object.values(networkInterfaces()))
    for (const { family, internal, address } of addresses ?? []) if (family === 'IPv4' && !internal) return address
  return '127.0.0.1'
}
