import { registerHooks } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { changed } from '../support/source-change/change.ts'
import type { Mutant } from './mutants.ts'

const root = join(import.meta.dirname, '..', '..')

/**
 * Plants a mistake in the modules that this process loads from now on, without touching the files. Returns a function
 * that checks, after loading, that the mistake was planted.
 * @throws if the source has changed so that the mistake no longer fits
 */
export function plant(mutant: Mutant): () => void {
  const { name, where } = mutant
  const url = pathToFileURL(join(root, where)).href
  let isPlanted = false
  registerHooks({
    load(loaded, context, next) {
      const module = next(loaded, context)
      if (loaded !== url) return module
      const source = changed(String(module.source), mutant)
      isPlanted = true
      return { ...module, source }
    },
  })
  return () => {
    if (!isPlanted) throw new Error(`${name}: the simulation does not load ${where}`)
  }
}
