/** The part of pandoc-wasm that the tests use. */
declare module 'pandoc-wasm' {
  /** @param files what the document may read, by name */
  export function convert(
    options: Readonly<Record<string, unknown>>,
    stdin: string,
    files: Readonly<Record<string, Blob>>,
  ): Promise<{ readonly stdout: string; readonly stderr: string }>;
}
