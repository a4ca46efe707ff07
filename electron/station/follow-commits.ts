import type { Change } from './event-log/change.ts'
import type { Feature, Projection } from './feature.ts'
import type { Kit } from './kit.ts'

/**
 * Tells the features what each commit has changed, before its commands are answered. A projection that throws is logged, and
 * the next one is told. `onChange` is called with each change once the projections and views were told of it, `onCommit`
 * with all of them once each feature was told.
 */
export function followCommits(
  { log, catalog, touch, onError }: Kit,
  features: readonly Feature[],
  { onChange, onCommit }: { onChange: (change: Change) => void; onCommit: (changes: readonly Change[]) => void },
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
      onChange(change)
    }
    for (const { committed } of features) committed?.()
    onCommit(changes)
  })
}
