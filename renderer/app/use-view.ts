import { useEffect, useMemo } from 'react'
import { useShallow } from 'zustand/react/shallow'
import type {
  ListViewName,
  ValueViewName,
  ViewName,
  ViewParams,
  ViewRow,
  ViewValue,
} from '../../shared/contract/contract.ts'
import type { Problem } from '../../shared/contract/problem.ts'
import type { CachedView } from '../../shared/contract/view-cache.ts'
import { useStation, useStationState } from './station.tsx'
import { addressView, type ViewAddressed } from './view-key.ts'

export interface ListOf<Row> {
  readonly state: 'loading' | 'ready' | 'refused'
  readonly rows: readonly Row[]
  /** The link is cut, or nothing was heard for two seconds: show the data greyed and dated, never as live. */
  readonly stale: boolean
  readonly problem?: Problem
}

export interface ValueOf<Value> {
  readonly state: 'loading' | 'ready' | 'refused'
  readonly value: Value | undefined
  readonly stale: boolean
  readonly problem?: Problem
}

const noRows: readonly never[] = []

/** A list kept in step with the station. With `null` as params nothing is requested, and the state is `loading`. */
export const useView = <N extends ListViewName>(name: N, params: ViewParams<N> | null): ListOf<ViewRow<N>> => {
  const { cached, stale } = useCached(name, params)
  const rows = cached?.state === 'ready' && 'rows' in cached ? (cached.rows as readonly ViewRow<N>[]) : noRows
  return { state: cached?.state ?? 'loading', rows, stale, ...problemOf(cached) }
}

/** A value kept in step with the station. */
export const useValue = <N extends ValueViewName>(name: N, params: ViewParams<N> | null): ValueOf<ViewValue<N>> => {
  const { cached, stale } = useCached(name, params)
  const value = cached?.state === 'ready' && 'value' in cached ? (cached.value as ViewValue<N>) : undefined
  return { state: cached?.state ?? 'loading', value, stale, ...problemOf(cached) }
}

/** A value for each of several params, by index. Undefined until it arrives. */
export const useValues = <N extends ValueViewName>(
  name: N,
  list: readonly ViewParams<N>[],
): readonly (ViewValue<N> | undefined)[] => {
  const { connection } = useStation()
  const said = JSON.stringify(list)
  const addresses = useMemo(
    () => (JSON.parse(said) as ViewParams<N>[]).map((params) => addressView(name, params)),
    [name, said],
  )
  useEffect(() => {
    const ends = addresses.map((address) => connection.watch(address))
    return () => {
      for (const end of ends) end()
    }
  }, [connection, addresses])
  return useStationState(
    useShallow(({ views }) =>
      addresses.map(({ key }) => {
        const cached = views[key]
        return cached?.state === 'ready' && 'value' in cached ? (cached.value as ViewValue<N>) : undefined
      }),
    ),
  )
}

const problemOf = (cached: CachedView | undefined) => (cached?.state === 'refused' ? { problem: cached.problem } : {})

const useCached = <N extends ViewName>(name: N, params: ViewParams<N> | null) => {
  const { connection } = useStation()
  const address = useAddress(name, params)
  useEffect(() => (address === null ? undefined : connection.watch(address)), [connection, address])
  const cached = useStationState(({ views }) => (address === null ? undefined : views[address.key]))
  const stale = useStationState(({ link }) => link.stale || link.state !== 'linked')
  return { cached, stale }
}

/** Callers write their params inline, so the address changes with their content, not with the object. */
const useAddress = <N extends ViewName>(name: N, params: ViewParams<N> | null): ViewAddressed | null => {
  const said = params === null ? null : JSON.stringify(params)
  return useMemo(() => (said === null ? null : addressView(name, JSON.parse(said) as ViewParams<N>)), [name, said])
}
