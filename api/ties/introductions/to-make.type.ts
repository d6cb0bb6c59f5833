import { Field, Int, ObjectType } from 'type-graphql';
import { graphqlEnum, PathStageEnum } from '../../enums';
import type { PathStage } from '../../kinds';
import { VIA_KINDS, type ViaKind } from '../../network/introductions/introducer';

export const IntroducerKindEnum = graphqlEnum('IntroducerKind', VIA_KINDS);

@ObjectType({ description: 'One person of one structure.' })
export class IntroductionEnd {
  structureId!: string;
  personId!: string;
  asOf!: string;

  @Field({ description: 'Nothing ties it to anybody.' })
  isolated!: boolean;
}

@ObjectType({ description: 'A structure that stops at a stage would go on to the next.' })
export class OpenedStep {
  @Field(() => PathStageEnum)
  from!: PathStage;

  @Field(() => PathStageEnum)
  to!: PathStage;

  structureId!: string;
  asOf!: string;
}

@ObjectType({ description: 'Two structures that should meet, by one person each, and what it repairs.' })
export class IntroductionToMake {
  @Field(() => IntroductionEnd)
  one!: IntroductionEnd;

  @Field(() => IntroductionEnd)
  other!: IntroductionEnd;

  @Field(() => IntroducerKindEnum, {
    description:
      'Whoever introduces is acquainted with both, else was present with both, else is of the team.',
  })
  throughKind!: ViaKind;

  @Field(() => Int, { description: 'How many structures it ties to the rest; 0 when they are tied already.' })
  joined!: number;

  @Field(() => Int, { description: 'Between how many pairs of structures there would be a way.' })
  gain!: number;

  @Field(() => [OpenedStep])
  opened!: OpenedStep[];

  @Field({ description: 'They have no town in common.' })
  crossCity!: boolean;

  throughId!: string | null;
  asOf!: string;
}
