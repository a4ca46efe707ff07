/** Stands for iconv-lite's East Asian tables in the built station: see `electron.vite.config.ts`. */
export {}
