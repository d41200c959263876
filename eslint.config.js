import { defineConfig, globalIgnores } from 'eslint/config';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** The core and the rehearsal host: the same events must give the same bytes, so nothing here may ask a clock or chance. */
const core = [
  'kernel',
  'model',
  'facts',
  'words',
  'promises',
  'step-kit',
  'steps',
  'engine',
  'paths',
  'checks',
  'projections',
  'host-kit',
  'rehearsal',
];

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Exports have names: export it by its name.',
};

export default defineConfig(
  globalIgnores(['dist', 'coverage', 'test-results', 'playwright-report', 'tests/architecture/breach']),
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}', 'tests/**/*.{ts,tsx}'],
    rules: { 'no-restricted-syntax': ['error', noDefaultExport] },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: { 'no-console': 'error' },
  },
  {
    files: ['src/**/*.{ts,tsx}', 'tests/unit/**/*.tsx'],
    extends: [reactHooks.configs.flat.recommended],
  },
  {
    files: core.map((room) => `src/${room}/**/*.ts`),
    // A rehearsal file with "worker" in its name is the browser side of the host.
    ignores: ['src/rehearsal/**/*worker*'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...[
          'Date',
          'Promise',
          'setTimeout',
          'setInterval',
          'setImmediate',
          'queueMicrotask',
          'fetch',
          'performance',
          'crypto',
          'console',
          'process',
          'globalThis',
        ].map((name) => ({
          name,
          message: 'The core has no clock, no chance and no outside: take it as data.',
        })),
      ],
      'no-restricted-properties': [
        'error',
        {
          object: 'Math',
          property: 'random',
          message: 'Chance is a seed in the state: use the seeded generator.',
        },
      ],
      'no-restricted-syntax': [
        'error',
        noDefaultExport,
        { selector: ':function[async=true]', message: 'The core is synchronous.' },
        { selector: 'AwaitExpression', message: 'The core is synchronous.' },
      ],
    },
  },
  {
    // What the tools report arrives as JSON of their own shape: these scripts read it as it comes.
    files: ['.ci/*.mjs'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/restrict-plus-operands': 'off',
    },
  },
);
