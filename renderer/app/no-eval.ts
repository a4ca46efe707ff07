import { z } from 'zod'

// The page's policy forbids eval. zod tries eval when the first schema is made, and the attempt alone is reported as a
// violation. Every module that imports the contract's schemas imports this one first.
z.config({ jitless: true })
