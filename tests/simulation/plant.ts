import { registerHooks } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Mutant } from './mutants.ts'

const root = join(import.meta.dirname, '..', '..')

/**
 * Plants a mistake in the modules that this process loads from now on, without touching the files. Returns a function
 * that checks, after loading, that the mistake was planted.
 * @throws if the source has changed so that the mistake no longer fits
 */
export function plant({ name, where, find, replace }: Mutant): () => void {
  const url = pathToFileURL(join(root, where)).href
  let isPlanted = false
  registerHooks({
    load(loaded, context, next) {
      const module = next(loaded, context)
      if (loaded !== url) return module
      const source = String(module.source)
      const places = source.split(find).length - 1
      if (places !== 1) throw new Error(`${name}: what it changes is at ${places} places of ${where}, not at one`)
      isPlanted = true
      return { ...module, source: source.replace(find, () => replace) }
    },
  })
  return () => {
    if (!isPlanted) throw new Error(`${name}: the simulation does not load ${where}`)
  }
}
