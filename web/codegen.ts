import type { CodegenConfig } from '@graphql-codegen/cli';

/** Typed documents as strings: no GraphQL parser travels to the browser. */
const config: CodegenConfig = {
  schema: 'schema.graphql',
  documents: ['web/src/**/*.{ts,tsx}', '!web/src/gql/**'],
  generates: {
    'web/src/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        strictScalars: true,
        scalars: { Date: 'string', ID: 'string' },
        skipTypename: true,
      },
    },
  },
};

export default config;
