import type { ViewValue } from '../../../../shared/contract/contract.ts'

type Kind = NonNullable<ViewValue<'connector'>['trouble']>['kind']

/** A network failure is nobody's error and is reported calmly, since the next try may succeed. */
const ofTheNetwork: ReadonlySet<Kind> = new Set(['no-such-host', 'unreachable', 'timed-out', 'too-many-requests'])

export const isAway = ({ trouble }: Pick<ViewValue<'connector'>, 'trouble'>): boolean =>
  trouble !== null && ofTheNetwork.has(trouble.kind)
