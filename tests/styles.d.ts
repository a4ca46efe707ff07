/** A component that brings its own styles is tested without them. */
declare module '*.css'
