import type { Change } from './event-log/change.ts'
import type { Feature, Projection } from './feature.ts'
import type { Kit } from './kit.ts'

/**
 * Passes the changes of each commit to the features before its commands are answered. If a projection throws, the error
 * is logged and the next one is called. `onCommit` is called once with all changes, after every feature: a fact costs
 * nothing that grows with the open pages.
 */
export function followCommits(
  { log, catalog, touch, onError }: Kit,
  features: readonly Feature[],
  onCommit: (changes: readonly Change[]) => void,
): void {
  const projections: readonly Projection[] = [catalog, ...features.flatMap((feature) => feature.projections ?? [])]
  const applySafely = (projection: Projection, change: Change) => {
    try {
      projection.apply(change)
    } catch (error) {
      onError(error)
    }
  }
  log.onCommitted((changes) => {
    for (const change of changes) {
      for (const projection of projections) applySafely(projection, change)
      touch(change.kind)
    }
    for (const { committed } of features) committed?.()
    onCommit(changes)
  })
}
