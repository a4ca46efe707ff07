import type { ViewRow } from '../../../shared/contract/contract.ts'
import { until } from '../../support/until.ts'
import type { Pair, PairRoom } from './hall.ts'

/** How long after a press its scene may come on air, in ms: its station's lease, a fade and a reconnection. */
const comesMs = 8000
const agreeMs = 20_000

type Take = ViewRow<'takes'>

/**
 * What both booths tell of the takes pressed since an instant, once they tell the same and what OBS has shown.
 * @returns what is untrue of it in the end: a scene that came on air and is told to have failed
 * @throws if the two go on to tell different things, or one of them nothing
 */
export async function untrueSince({ booths, rooms }: Pair, since: number): Promise<readonly string[]> {
  const told = () => Promise.all(booths.map(async ({ host }) => (await host.rows('takes')).filter(isSince(since))))
  const wrong = (takes: readonly Take[]) => takes.flatMap((take) => rooms.flatMap((room) => untrue(room, take)))
  let [one, other]: (readonly Take[])[] = []
  const isAgreed = () => isSame(one ?? [], other ?? []) && (one ?? []).every(({ legs }) => legs.every(isSettled))
  const isTrue = async () => {
    ;[one, other] = await told()
    return isAgreed() && wrong(one ?? []).length === 0
  }
  await until('both booths tell what OBS has shown', isTrue, { timeoutMs: agreeMs, everyMs: 100 }).catch(() => {})
  if (!isAgreed())
    throw new Error(`the booths differ: ${[one, other].map((takes) => summary(takes ?? [])).join(' | ')}`)
  return wrong(one ?? [])
}

const isSince =
  (since: number) =>
  ({ at }: Take): boolean =>
    Date.parse(at) >= since
const isSettled = ({ state }: Take['legs'][number]): boolean => state === 'confirmed' || state === 'failed'
const summary = (takes: readonly Take[]): string =>
  JSON.stringify(
    takes
      .toSorted((one, other) => one.takeId.localeCompare(other.takeId))
      .map(({ takeId, legs }) => [takeId, legs.map(({ scene, state, reason }) => `${scene} ${state} ${reason ?? ''}`)]),
  )
const isSame = (one: readonly Take[], other: readonly Take[]): boolean => summary(one) === summary(other)

function untrue(room: PairRoom, { at, legs }: Take): readonly string[] {
  const pressedAt = Date.parse(at) - performance.timeOrigin
  return legs.flatMap(({ roomId, scene, state, reason }) => {
    if (roomId !== room.roomId || state !== 'failed') return []
    const uuid = room.scenes[Number(scene?.split(' ').at(-1)) - 1]
    const came = room.changes.find((one) => one.scene === uuid && one.at >= pressedAt && one.at - pressedAt < comesMs)
    return came ? [`${room.name}: ${scene} came on air and is told as ${reason}`] : []
  })
}
