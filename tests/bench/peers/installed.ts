import { createRequire } from 'node:module'
import { join } from 'node:path'
import { benchFolder } from '../places.ts'

/** What install.ts fills: apart from the project's own packages, which it neither needs nor may change. */
export const peersFolder = join(benchFolder, 'peers')

const requirePeer = createRequire(join(peersFolder, 'package.json'))

/** A peer's module. `Module`: by hand, the little that is used of it, as the compiler does not find what is there. */
export const peerModule = <Module>(name: string): Module => requirePeer(name) as Module
