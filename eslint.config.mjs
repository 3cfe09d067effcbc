// The rule of dependency (extension → editor → core, cli → core, never back) and strict, typed linting.
import tseslint from 'typescript-eslint';

const core = 'core runs anywhere: it imports neither vscode, nor Node, nor the editor';

/**
 * @param {readonly { regex: string, message: string }[]} patterns
 * @returns {import('eslint').Linter.RulesRecord}
 */
const restrict = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });

export default tseslint.config(
  { ignores: ['dist', 'build', '.vscode-test', 'node_modules'] },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.json', './tsconfig.node.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      // Spreading a string into its code points is what is meant wherever it is done here.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['src/core/**'],
    rules: restrict({ regex: '^(vscode|node:.*)$|/(editor|cli)/', message: core }),
  },
  {
    files: ['src/cli/**', 'src/cli.ts'],
    rules: restrict({ regex: '^vscode$|/editor/', message: 'the command line needs no editor' }),
  },
  {
    files: ['src/editor/**', 'src/extension.ts'],
    rules: restrict({ regex: '^node:|/cli/', message: 'the extension also runs in a browser' }),
  },
  {
    // A feature is a file of src/editor or a folder of it; what features share lives in host/.
    files: ['src/editor/*.ts'],
    rules: restrict(
      { regex: '^node:|/cli/', message: 'the extension also runs in a browser' },
      {
        regex: '^\\./(?!host/)',
        message: 'features do not import each other: share through host/',
      },
    ),
  },
  {
    files: ['src/editor/*/*.ts'],
    ignores: ['src/editor/host/**'],
    rules: restrict(
      { regex: '^node:|/cli/', message: 'the extension also runs in a browser' },
      {
        regex: '^\\.\\./(?!host/|\\.\\./core/)',
        message: 'features do not import each other: share through host/',
      },
    ),
  },
  {
    files: ['src/editor/host/*/*.ts'],
    rules: restrict(
      { regex: '^node:|/cli/', message: 'the extension also runs in a browser' },
      {
        regex: '^\\.\\./\\.\\./(?!\\.\\./core/)',
        message: 'host/ serves the features, never the reverse',
      },
    ),
  },
  {
    files: ['src/editor/host/*.ts'],
    rules: restrict(
      { regex: '^node:|/cli/', message: 'the extension also runs in a browser' },
      {
        regex: '^\\.\\./(?!\\.\\./core/)',
        message: 'host/ serves the features, never the reverse',
      },
    ),
  },
  {
    files: ['test/**', 'scripts/**', '*.mjs'],
    rules: { 'no-console': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    // Plain JavaScript is typed by its JSDoc, which libraries without types defeat.
    files: ['**/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
  },
);
