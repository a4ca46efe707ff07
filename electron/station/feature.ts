import type { CommandOwner } from '../../shared/contract/define.ts'
import type { CommandHandlers } from './commands/handler.ts'
import type { OwnerRule } from './commands/owners.ts'
import type { Change } from './event-log/change.ts'
import type { ApiDeps } from './server/api-routes.ts'
import type { HttpServer } from './server/http-server.ts'
import type { ViewSources } from './views/view.ts'

/**
 * Called with each change after its commit. It must not throw. An error is logged, and the next projection is called.
 */
export interface Projection {
  apply(change: Change): void
}

/**
 * The parts that a feature contributes to a station. Each folder's `index.ts` makes one. Features start in the order of
 * the list in `venue.ts`, after the http server listens. They stop in the reverse order, whether or not they were
 * started.
 */
export interface Feature {
  readonly handlers?: Partial<CommandHandlers>
  readonly views?: Partial<ViewSources>
  /** In the order in which they receive a change, before the command is answered. */
  readonly projections?: readonly Projection[]
  /** How to find the station that runs the feature's commands. */
  readonly owners?: Partial<Record<CommandOwner, OwnerRule>>
  /** Called once for all changes of a commit, after the projections of every feature. */
  readonly committed?: () => void
  readonly routes?: (app: HttpServer, api: ApiDeps) => void
  readonly start?: () => void | Promise<void>
  /** Ends independent activities: timers, links, devices. Requests are still answered meanwhile. */
  readonly stop?: () => void | Promise<void>
  /** Releases resources that answers needed, after the http server is closed. */
  readonly close?: () => void | Promise<void>
}

/** A feature together with what it exports to other features. */
export type FeatureWithExports = Feature & Readonly<Record<string, unknown>>

type Contribution = 'handlers' | 'views' | 'owners'
type All<Union> = (Union extends unknown ? (one: Union) => void : never) extends (all: infer Both) => void
  ? Both
  : never
/** One contribution of all features, combined. A command that no feature handles is missing from the type. */
type Merged<List extends readonly Feature[], Key extends Contribution> = All<
  List[number] extends infer One ? (One extends { readonly [Name in Key]: infer Value } ? Value : never) : never
>

/** @throws if two features define the same name */
export function merged<const List extends readonly Feature[], Key extends Contribution>(
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
