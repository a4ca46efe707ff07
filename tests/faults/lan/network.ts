import { spawnSync } from 'node:child_process'
import { mustRun } from '../../support/small-disk.ts'
import { needTool, Skipped } from '../scenario.ts'

/** A switch with hosts, each in a network namespace of this run, invisible from outside. */
export interface Network {
  /** Makes a host. Returns its namespace and address. */
  host(number: number): Host
  dispose(): void
}

export interface Host {
  readonly namespace: string
  readonly address: string
  /** Cuts the cable in both directions. */
  cut(): void
  /** Cuts one direction only: the host's outgoing packets, or the incoming ones. */
  cutOneWay(direction: 'input' | 'output'): void
  /** Cuts the cable to one other host. */
  cutFrom(address: string): void
  /** Loses this percentage of the packets in both directions. */
  lose(percent: number): void
  /** Redirects packets for `address:port` to `relay:port`. */
  redirect(address: string, port: number, relay: string, relayPort: number): void
  /** Undoes all faults. */
  heal(): void
}

let networks = 0

/** @throws Skipped if no namespaces can be made. */
export function createNetwork(): Network {
  needTool('ip', 'apt-get install iproute2')
  needTool('nft', 'apt-get install nftables')
  const name = `rg${process.pid % 100_000}x${networks++}`
  if (spawnSync('ip', ['netns', 'add', `${name}-sw`]).status !== 0)
    throw new Skipped('network namespaces cannot be made here', 'run as root, with CAP_NET_ADMIN')
  const made = [`${name}-sw`]
  const dispose = () => {
    for (const namespace of made.splice(0).reverse()) spawnSync('ip', ['netns', 'delete', namespace])
  }
  process.once('exit', dispose)
  const inside = (namespace: string, ...args: string[]) => mustRun('ip', 'netns', 'exec', namespace, ...args)
  inside(`${name}-sw`, 'ip', 'link', 'add', 'br0', 'type', 'bridge')
  inside(`${name}-sw`, 'ip', 'link', 'set', 'br0', 'up')

  return {
    host(number) {
      const namespace = `${name}-${number}`
      const address = `10.99.0.${number}`
      mustRun('ip', 'netns', 'add', namespace)
      made.push(namespace)
      const port = `p${number}`
      mustRun(
        'ip',
        'link',
        'add',
        'eth0',
        'netns',
        namespace,
        'type',
        'veth',
        'peer',
        'name',
        port,
        'netns',
        `${name}-sw`,
      )
      inside(`${name}-sw`, 'ip', 'link', 'set', port, 'master', 'br0', 'up')
      inside(namespace, 'ip', 'address', 'add', `${address}/24`, 'dev', 'eth0')
      inside(namespace, 'ip', 'link', 'set', 'eth0', 'up')
      inside(namespace, 'ip', 'link', 'set', 'lo', 'up')
      inside(namespace, 'ip', 'route', 'add', 'default', 'dev', 'eth0')
      const rule = (...words: string[]) => inside(namespace, 'nft', words.join(' '))
      const chain = (table: string, hook: string, type = 'filter', priority = 0) => {
        rule('add', 'table', 'ip', table)
        rule('add', 'chain', 'ip', table, hook, `{ type ${type} hook ${hook} priority ${priority}; }`)
      }
      return {
        namespace,
        address,
        cut: () => inside(`${name}-sw`, 'ip', 'link', 'set', port, 'down'),
        cutOneWay(direction) {
          chain('faults', direction)
          const side = direction === 'input' ? 'iifname' : 'oifname'
          rule('add', 'rule', 'ip', 'faults', direction, side, 'eth0', 'drop')
        },
        cutFrom(other) {
          chain('faults', 'input')
          rule('add', 'rule', 'ip', 'faults', 'input', 'ip', 'saddr', other, 'drop')
        },
        lose(percent) {
          for (const direction of ['input', 'output']) {
            chain('faults', direction)
            const side = direction === 'input' ? 'iifname' : 'oifname'
            const some = ['numgen', 'random', 'mod', '100', '<', String(percent)]
            rule('add', 'rule', 'ip', 'faults', direction, side, 'eth0', ...some, 'drop')
          }
        },
        redirect(to, toPort, relay, relayPort) {
          chain('relays', 'output', 'nat', -100)
          const where = ['ip', 'daddr', to, 'tcp', 'dport', String(toPort)]
          rule('add', 'rule', 'ip', 'relays', 'output', ...where, 'dnat', 'to', `${relay}:${relayPort}`)
        },
        heal() {
          inside(`${name}-sw`, 'ip', 'link', 'set', port, 'up')
          for (const table of ['faults', 'relays'])
            spawnSync('ip', ['netns', 'exec', namespace, 'nft', 'delete', 'table', 'ip', table])
        },
      }
    },
    dispose,
  }
}
