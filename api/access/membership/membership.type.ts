import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { graphqlEnum, StructureKindEnum } from '../../enums';
import type { StructureKind } from '../../kinds';
import { JournalSigner } from '../journal.type';
import { Receipt } from '../receipt.type';
import { REQUEST_STATES, type RequestState } from './request-state';

export const RequestStateEnum = graphqlEnum('MembershipState', REQUEST_STATES);

@ObjectType({ description: 'Somebody asks to become a member; their address is proved.' })
export class MembershipRequest {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'For the coordinator.' })
  email!: string;

  @Field({ description: 'What follows the @ of the address.' })
  domain!: string;

  @Field()
  name!: string;

  @Field(() => String, { nullable: true, description: 'A structure that the directory does not have.' })
  structureName!: string | null;

  @Field(() => StructureKindEnum, { nullable: true, description: 'Of the structure that is proposed.' })
  structureKind!: StructureKind | null;

  @Field(() => String, { nullable: true })
  message!: string | null;

  @Field({ description: 'ISO instant.' })
  askedAt!: string;

  @Field(() => RequestStateEnum)
  state!: RequestState;

  @Field(() => String, { nullable: true, description: 'ISO instant.' })
  answeredAt!: string | null;

  @Field(() => JournalSigner, { nullable: true })
  answeredBy!: JournalSigner | null;

  @Field(() => String, { nullable: true, description: 'Why it was declined.' })
  reason!: string | null;

  @Field(() => Int, { description: 'An answer says which version it saw.' })
  version!: number;

  /** Resolved as `structure`, `structureCity` and `sameName`. */
  structureId!: string | null;
  cityId!: string | null;
  sameNameIds!: readonly string[];
}

@ObjectType()
export class MembershipAnswer {
  @Field(() => MembershipRequest)
  request!: MembershipRequest;

  @Field(() => Receipt)
  receipt!: Receipt;

  /** Resolved as `person`. */
  personId!: string | null;
}

@InputType({ description: 'A structure that somebody proposes, as it is added to the directory.' })
export class NewStructureInput {
  @Field()
  name!: string;

  @Field(() => StructureKindEnum)
  kind!: StructureKind;

  @Field(() => [ID])
  cities!: string[];

  @Field(() => [ID], {
    nullable: true,
    description: 'Structures that it looks like, and that are others; the rest refuse it.',
  })
  despite?: string[] | null;
}
