import './no-eval.ts'
import { type ViewName, type ViewParams, views } from '../../shared/contract/contract.ts'

/** One view with its params, as the cache and the station's pushes name it. */
export interface ViewAddressed {
  readonly key: string
  readonly view: ViewName
  readonly params: Readonly<Record<string, unknown>>
}

export const viewKey = (view: string, params: unknown): string =>
  `${view}?${JSON.stringify(Object.entries((params ?? {}) as Record<string, unknown>).sort(([a], [b]) => (a < b ? -1 : 1)))}`

/** Adds the defaults, because the station's pushes contain them and must find the same key. */
export const addressView = <N extends ViewName>(view: N, params: ViewParams<N>): ViewAddressed => {
  const parsed = views[view].params.safeParse(params)
  const complete = (parsed.success ? parsed.data : params) as Record<string, unknown>
  return { key: viewKey(view, complete), view, params: complete }
}
