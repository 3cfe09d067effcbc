import { pathsIn, readYaml } from './yamlPaths';

/**
 * The bibliographies that a Quarto project has for all of its documents, relative to the file that
 * names them. None where it is not valid YAML, of which Quarto itself tells.
 * @param yaml the text of `_quarto.yml` or `_metadata.yml`
 */
export function bibliographyOfProject(yaml: string): readonly string[] {
  const read = readYaml(yaml, '_quarto.yml', 1);
  if (!read.ok) return [];
  return pathsIn(read.value, read.value.get('bibliography', true), 0).map(({ path }) => path);
}
