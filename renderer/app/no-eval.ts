import { z } from 'zod'

// The page's policy forbids eval. zod tries it when the first schema is made, and the try alone is reported as a
// breach: this module is imported before any schema.
z.config({ jitless: true })
