import { resolve } from 'node:path'
import { defineConfig } from 'vite'
import { compressed } from './build/compressed.ts'
import { preloadApp } from './build/preload-app.ts'

/** The public's page, apart from the staff's: its server hands out nothing else. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [preloadApp(), compressed()],
  build: {
    outDir: resolve('out', 'audience'),
    emptyOutDir: true,
    // Phones of three years ago: Safari 16.4, Chrome 111.
    target: ['es2022', 'safari16.4', 'chrome111', 'firefox115'],
    // `preloadApp` writes the links into the page itself.
    modulePreload: false,
    // The page's policy allows no inline content and no data: address.
    assetsInlineLimit: 0,
  },
})
