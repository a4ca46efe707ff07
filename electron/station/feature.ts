import type { CommandOwner } from '../../shared/contract/define.ts'
import type { CommandHandlers } from './commands/handler.ts'
import type { OwnerRule } from './commands/owners.ts'
import type { Change } from './event-log/change.ts'
import type { ApiDeps } from './server/api-routes.ts'
import type { HttpServer } from './server/http-server.ts'
import type { ViewSources } from './views/view.ts'

/** Told of each change after its commit. Must not throw; what it throws is logged, and the next one is told. */
export interface Projection {
  apply(change: Change): void
}

/**
 * What a feature gives to a station: each folder's `index.ts` makes one. A feature is started in the order of the list in
 * `venue.ts`, after the http server listens, and ended in the reverse order, whether or not it was started.
 */
export interface Feature {
  readonly handlers?: Partial<CommandHandlers>
  readonly views?: Partial<ViewSources>
  /** In the order in which a change is told to them, before the command is answered. */
  readonly projections?: readonly Projection[]
  /** By which rule the one station is found that runs its commands. */
  readonly owners?: Partial<Record<CommandOwner, OwnerRule>>
  /** Called once for all changes of a commit, after the projections of every feature. */
  readonly committed?: () => void
  readonly routes?: (app: HttpServer, api: ApiDeps) => void
  readonly start?: () => void | Promise<void>
  /** Ends what works by itself: timers, links, devices. Requests are still answered meanwhile. */
  readonly stop?: () => void | Promise<void>
  /** Releases what answers needed, after the http server is closed. */
  readonly close?: () => void | Promise<void>
}

/** A feature, and what it gives to features that need it beside. */
export type Door = Feature & Readonly<Record<string, unknown>>

type Part = 'handlers' | 'views' | 'owners'
type All<Union> = (Union extends unknown ? (one: Union) => void : never) extends (all: infer Both) => void
  ? Both
  : never
/** What the features give of a part, together: a command that no feature handles is missing from the type. */
type Merged<List extends readonly Feature[], Key extends Part> = All<
  List[number] extends infer One ? (One extends { readonly [Name in Key]: infer Value } ? Value : never) : never
>

/** @throws when two features give the same name */
export function merged<const List extends readonly Feature[], Key extends Part>(
  features: List,
  part: Key,
): Merged<List, Key> {
  const all: Record<string, unknown> = {}
  for (const feature of features)
    for (const [name, value] of Object.entries(feature[part] ?? {})) {
      if (Object.hasOwn(all, name)) throw new Error(`two features give the ${part} of ${name}`)
      all[name] = value
    }
  return all as Merged<List, Key>
}
