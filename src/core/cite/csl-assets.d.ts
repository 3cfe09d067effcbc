/** Modules that the esbuild plugin `styleAssets` (scripts/csl-assets.mjs) makes: JSON text each. */
declare module 'csl:style/*' {
  const json: string;
  export default json;
}

declare module 'csl:locale/*' {
  const json: string;
  export default json;
}
