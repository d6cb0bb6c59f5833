import { Field, Int, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../enums';
import { NEARNESSES, type Nearness } from './outreach-match';

export const NearnessEnum = graphqlEnum('PlaceNearness', NEARNESSES);

@ObjectType({ description: 'A structure that hosts sessions of others.' })
export class OutreachHost {
  @Field(() => Int, {
    nullable: true,
    description: 'Half-days a week that it gives; null when it did not say how many.',
  })
  room!: number | null;

  @Field(() => Int, { nullable: true, description: 'What is left of them from today on.' })
  left!: number | null;

  structureId!: string;
}

@ObjectType({ description: 'A host with room left, near to those whom a structure works for.' })
export class OutreachPlace {
  @Field(() => OutreachHost)
  host!: OutreachHost;

  @Field(() => NearnessEnum)
  nearness!: Nearness;
}

@ObjectType({ description: 'A structure that looks for a place for a session.' })
export class OutreachSeeker {
  @Field()
  sought!: string;

  @Field(() => [OutreachPlace], { description: 'Of the same neighbourhood, then of the same town, by name.' })
  places!: OutreachPlace[];

  structureId!: string;
}

@ObjectType()
export class OutreachMatching {
  @Field(() => [OutreachSeeker])
  seekers!: OutreachSeeker[];

  @Field(() => [OutreachHost])
  hosts!: OutreachHost[];
}
