import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

/**
 * Lays what is packed into a folder of its own: the build, the resources, and the packages that run, with theirs. The
 * project's own `node_modules` may hold more than the lock says, or be a link, and electron-builder packs what it finds.
 * @throws where the build or a package is missing
 */
export function stage(project: string, folder: string): void {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const name of ['package.json', 'electron-builder.yml', 'resources', 'out'])
    cpSync(join(project, name), join(folder, name), { recursive: true, dereference: true })
  for (const name of runtimePackages(project)) {
    const target = join(folder, 'node_modules', name)
    mkdirSync(dirname(target), { recursive: true })
    cpSync(join(project, 'node_modules', name), target, { recursive: true, dereference: true })
  }
}

/** The `dependencies` of the project, and theirs; of the optional ones those that this system has. */
function runtimePackages(project: string): ReadonlySet<string> {
  const found = new Set<string>()
  const visit = (name: string, isOptional: boolean) => {
    const path = join(project, 'node_modules', name, 'package.json')
    if (found.has(name) || (isOptional && !existsSync(path))) return
    found.add(name)
    const { dependencies = {}, optionalDependencies = {} } = JSON.parse(readFileSync(path, 'utf8')) as Manifest
    for (const each of Object.keys(dependencies)) visit(each, each in optionalDependencies)
    for (const each of Object.keys(optionalDependencies)) visit(each, true)
  }
  const { dependencies = {} } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as Manifest
  for (const name of Object.keys(dependencies)) visit(name, false)
  return found
}
