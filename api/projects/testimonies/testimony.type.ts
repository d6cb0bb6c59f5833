import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Receipt } from '../../access/receipt.type';
import { DateScalar } from '../../date-scalar';
import { graphqlEnum, StructureKindEnum } from '../../enums';
import type { StructureKind } from '../../kinds';
import { SUBJECT_KINDS, type SubjectKind } from './testimony-subject';

/** With one’s name, or by what one does and for which kind of structure. */
export const CONSENTS = ['NAME', 'FUNCTION'] as const;
export type ConsentKind = (typeof CONSENTS)[number];
export const ConsentEnum = graphqlEnum('Consent', CONSENTS);
export const SubjectKindEnum = graphqlEnum('TestimonySubjectKind', SUBJECT_KINDS);

const maybe = { nullable: true } as const;

@ObjectType()
export class TestimonySubject {
  @Field(() => SubjectKindEnum)
  kind!: SubjectKind;

  @Field(() => ID)
  id!: string;

  @Field(() => String, maybe)
  label!: string | null;
}

@ObjectType({ description: 'Who speaks, as far as the person agreed to be named.' })
export class TestimonySpeaker {
  @Field(() => String, maybe)
  name!: string | null;

  @Field(() => String, maybe)
  jobTitle!: string | null;

  @Field(() => String, maybe)
  structure!: string | null;

  @Field(() => StructureKindEnum, maybe)
  structureKind!: StructureKind | null;
}

@ObjectType({
  description: 'What somebody said; published only with their consent, and gone when they withdraw it.',
})
export class Testimony {
  @Field(() => ID)
  id!: string;

  @Field()
  quote!: string;

  @Field(() => TestimonySubject, maybe)
  about!: TestimonySubject | null;

  @Field(() => TestimonySpeaker)
  speaker!: TestimonySpeaker;

  @Field(() => String, { ...maybe, description: 'Told to the person and to the coordination.' })
  personName!: string | null;

  @Field({ description: 'One’s own words.' })
  mine!: boolean;

  @Field({ description: 'The person agreed.' })
  consent!: boolean;

  @Field({ description: 'They agreed to be named.' })
  named!: boolean;

  @Field()
  isPublished!: boolean;

  @Field(() => DateScalar, maybe)
  publishedAt!: string | null;

  @Field(() => DateScalar, { ...maybe, description: 'Null when a file said that they agreed.' })
  consentedAt!: string | null;

  @Field(() => DateScalar, maybe)
  recordedAt!: string | null;

  @Field(() => DateScalar, { ...maybe, description: 'The day they were last asked by mail.' })
  askedAt!: string | null;

  @Field(() => Int)
  version!: number;
}

@InputType()
export class TestimonySubjectInput {
  @Field(() => SubjectKindEnum)
  kind!: SubjectKind;

  @Field(() => ID)
  id!: string;
}

@InputType()
export class TestimonyInput {
  @Field()
  quote!: string;

  @Field(() => ID, { ...maybe, description: 'Whose words; one’s own unless said.' })
  person?: string | null;

  @Field(() => TestimonySubjectInput)
  about!: TestimonySubjectInput;

  @Field(() => ConsentEnum, { ...maybe, description: 'Of one’s own words alone: published at once.' })
  consent?: ConsentKind | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Asks the person by mail.' })
  ask?: boolean;
}

@ObjectType()
export class TestimonyChange {
  @Field(() => Testimony, { ...maybe, description: 'Null when it is gone.' })
  testimony!: Testimony | null;

  @Field(() => Receipt)
  receipt!: Receipt;
}
