import type { Caller } from '../../electron/station/commands/handler.ts'
import type { Publisher } from '../../electron/station/views/publisher.ts'
import type { Topic, ViewSources } from '../../electron/station/views/view.ts'
import { type ViewName, views } from '../../shared/contract/contract.ts'

interface AnySource {
  readonly topics: readonly Topic[]
  readonly refusal?: (params: unknown, caller: Caller) => unknown
  readonly rows?: (params: unknown, caller: Caller) => unknown
  readonly value?: (params: unknown, caller: Caller) => unknown
}

/** A view without a topic is read once. The levels of sound are pushed at a fixed rate, whatever they are. */
const isFollowed = (name: ViewName, topics: readonly Topic[] = []): boolean => topics.length > 0 && name !== 'levels'

/**
 * Reads every view after each commit. A view whose content has changed although none of its topics was touched leaves
 * open pages stale: it reads something that it does not declare.
 * @param publisher whose `touch` is listened to
 * @param paramsOf the params with which a view is read at this moment
 * @param now the test's clock: content that follows the time alone is not compared across its steps
 */
export function followTopics(
  publisher: Publisher,
  sources: Partial<ViewSources>,
  paramsOf: (name: ViewName) => object,
  now: () => number,
) {
  const names = (Object.keys(sources) as ViewName[]).filter((name) => isFollowed(name, sources[name]?.topics))
  const contents = new Map<string, string>()
  const undeclared = new Set<string>()
  const touched = new Set<Topic>()
  let comparedAt = Number.NaN
  let due: NodeJS.Immediate | undefined

  function compare(): void {
    due = undefined
    const isSameTime = now() === comparedAt
    comparedAt = now()
    for (const name of names) {
      const params = paramsOf(name)
      const caller = { role: views[name].roles[0], label: 'test', checkpoint: null, accessId: null } as Caller
      const source = sources[name] as AnySource
      const parsed = views[name].params.parse(params)
      if (source.refusal?.(parsed, caller)) continue
      const key = `${name} ${JSON.stringify(params)}`
      const content = JSON.stringify(source.rows?.(parsed, caller) ?? source.value?.(parsed, caller))
      const before = contents.get(key)
      contents.set(key, content)
      if (before === undefined || before === content || !isSameTime) continue
      if (!source.topics.some((topic) => touched.has(topic)))
        undeclared.add(`${name} has changed with ${[...touched].sort().join(', ')}`)
    }
    touched.clear()
  }

  const { touch } = publisher
  publisher.touch = (topic) => {
    touch(topic)
    touched.add(topic)
    due ??= setImmediate(compare)
  }
  return { undeclared: (): readonly string[] => [...undeclared], end: () => clearImmediate(due) }
}
