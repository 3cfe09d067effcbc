declare module 'markdown-it-footnote' {
  const plugin: (parser: unknown) => void;
  export default plugin;
}
