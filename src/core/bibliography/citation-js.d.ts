/** The parts of citation-js that this project uses. */
declare module '@citation-js/core' {
  export const plugins: {
    readonly config: { get(plugin: string): unknown };
    readonly input: { data(input: unknown, type: string): unknown };
    readonly output: { format(name: string, works: readonly object[], options: object): unknown };
  };
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
