import type { ViewValue } from '../../../../shared/contract/contract.ts'

type Kind = NonNullable<ViewValue<'connector'>['trouble']>['kind']

/** A network that comes and goes is no error of anybody's: said calmly, since the next try may well succeed. */
const ofTheNetwork: ReadonlySet<Kind> = new Set(['no-such-host', 'unreachable', 'timed-out', 'too-many-requests'])

export const isAway = ({ trouble }: Pick<ViewValue<'connector'>, 'trouble'>): boolean =>
  trouble !== null && ofTheNetwork.has(trouble.kind)
