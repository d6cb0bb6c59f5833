import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Receipt } from '../access/receipt.type';
import { graphqlEnum } from '../enums';
import { IMPORT_STATES, type ImportState } from './import-progress';

export const ImportStateEnum = graphqlEnum('ImportState', IMPORT_STATES);
const maybe = { nullable: true } as const;

@InputType({ description: 'The column of a header.' })
export class ImportColumnInput {
  @Field()
  header!: string;

  @Field(() => String, { ...maybe, description: 'Null leaves the column aside.' })
  column?: string | null;
}

@InputType({ description: 'What one says of a file that was sent; what is not said is guessed.' })
export class ImportFileInput {
  @Field()
  name!: string;

  @Field(() => String, maybe)
  format?: string | null;

  @Field(() => [ImportColumnInput], maybe)
  columns?: ImportColumnInput[] | null;

  @Field(() => Boolean, { ...maybe, description: 'True leaves the file aside.' })
  skip?: boolean | null;
}

@ObjectType({ description: 'What a structure had said otherwise, and was left so.' })
export class KeptFields {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { ...maybe, description: 'What it is called today.' })
  name!: string | null;

  @Field(() => [String])
  fields!: string[];
}

@ObjectType({ description: 'What an import makes of one file.' })
export class ImportFileReport {
  @Field()
  file!: string;

  @Field()
  format!: string;

  @Field(() => Int)
  rows!: number;

  @Field(() => Int)
  created!: number;

  @Field(() => Int)
  updated!: number;

  @Field(() => Int)
  unchanged!: number;

  @Field(() => [String])
  unknownColumns!: string[];

  @Field(() => [KeptFields], { description: 'The first hundred.' })
  keptFields!: KeptFields[];

  @Field(() => [String], {
    description: 'Acquaintances that stay as the person said, by their names; the first hundred.',
  })
  keptOwnWord!: string[];

  @Field(() => [String], { description: 'The first of those that are new, by name.' })
  createdNames!: string[];

  @Field(() => [String], { description: 'The first of those that change, by name.' })
  updatedNames!: string[];

  @Field(() => [ID], { description: 'People who were erased, and whom no file brings back.' })
  leftOut!: string[];
}

@ObjectType('ImportProblem', { description: 'One bad line.' })
export class ImportProblemType {
  @Field()
  file!: string;

  @Field(() => Int)
  line!: number;

  @Field()
  column!: string;

  @Field({ description: 'What was expected, as a code: date, city, person…' })
  expected!: string;

  @Field({ description: 'What stands there.' })
  value!: string;
}

@ObjectType({ description: 'What came of an import, or would come of it.' })
export class ImportOutcome {
  @Field()
  dryRun!: boolean;

  @Field({ description: 'False when the territory already said all of it.' })
  changed!: boolean;

  @Field(() => [ImportFileReport])
  files!: ImportFileReport[];

  @Field(() => [ImportProblemType], {
    description: 'The first hundred bad lines; with any, nothing is written.',
  })
  problems!: ImportProblemType[];

  @Field(() => Int)
  problemCount!: number;

  @Field(() => Receipt)
  receipt!: Receipt;
}

@ObjectType('ImportProgress', { description: 'How far an import is.' })
export class ImportProgressType {
  @Field(() => Int)
  rowsDone!: number;

  @Field(() => Int)
  rowsTotal!: number;

  @Field(() => ImportStateEnum)
  state!: ImportState;
}

@ObjectType({ description: 'A column of a kind of file.' })
export class ImportColumn {
  @Field()
  name!: string;

  @Field()
  required!: boolean;

  @Field({ description: 'Its header in the template.' })
  label!: string;

  @Field()
  example!: string;
}

@ObjectType({ description: 'A kind of file that can be imported; its template is /templates/<id>.csv.' })
export class ImportFormat {
  @Field(() => ID)
  id!: string;

  @Field(() => [ImportColumn])
  columns!: ImportColumn[];
}
