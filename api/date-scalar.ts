import { GraphQLScalarType } from 'graphql';
import { GraphQLLocalDate } from 'graphql-scalars';

/** An ISO date as a string, checked against the calendar: 2025-02-30 is refused. */
export const DateScalar = new GraphQLScalarType<string, string>({
  ...GraphQLLocalDate.toConfig(),
  name: 'Date',
  description: 'An ISO date, 2025-04-17.',
  specifiedByURL: null,
  extensions: {},
} as ConstructorParameters<typeof GraphQLScalarType<string, string>>[0]);
