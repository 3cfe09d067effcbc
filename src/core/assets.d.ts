/** Files that esbuild puts into the bundle as text (see `textLoaders` in esbuild.mjs). */
declare module '*.md' {
  const text: string;
  export default text;
}

declare module '*.csljson' {
  const text: string;
  export default text;
}
