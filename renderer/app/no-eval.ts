import { z } from 'zod'

// The page's policy forbids eval. zod tries it when the first schema is made, and the try alone is reported as a
// breach: every module that brings in the contract's schemas imports this one first.
z.config({ jitless: true })
