import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { guardsDocument } from './document.ts'
import { guards } from './guards.ts'

/** `npm run guards:document`: writes `docs/guards.md` from the list of guards. */
writeFileSync(join(import.meta.dirname, '..', '..', '..', 'docs', 'guards.md'), guardsDocument(guards))
