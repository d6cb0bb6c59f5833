import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../date-scalar';
import { NetworkLevelEnum } from '../enums';
import type { NetworkLevel } from '../kinds';

@InputType({ description: 'Who is taken out of the network, to see what falls apart.' })
export class Without {
  @Field(() => [ID], { defaultValue: [] })
  people!: string[];

  @Field(() => [ID], { defaultValue: [] })
  structures!: string[];
}

@ObjectType()
export class FragilityMember {
  @Field(() => ID)
  id!: string;

  @Field()
  label!: string;
}

@ObjectType()
export class ArticulationPoint extends FragilityMember {
  @Field(() => Int, {
    description: 'How many others would no longer reach the largest part of their component.',
  })
  separates!: number;
}

@ObjectType()
export class FragilityBridge {
  @Field(() => ID)
  source!: string;

  @Field(() => ID)
  target!: string;
}

@ObjectType()
export class Fragility {
  @Field(() => NetworkLevelEnum)
  level!: NetworkLevel;

  @Field(() => DateScalar)
  asOf!: string;

  @Field(() => Int)
  components!: number;

  @Field(() => Float, { description: 'Members of the largest component / members.' })
  largestShare!: number;

  @Field(() => [ArticulationPoint], { description: 'Whose loss would take a component apart.' })
  articulationPoints!: ArticulationPoint[];

  @Field(() => [FragilityBridge], { description: 'Ties whose loss would take a component apart.' })
  bridges!: FragilityBridge[];

  @Field(() => [FragilityMember], { description: 'Who had ties and has none left; not those removed.' })
  newlyIsolated!: FragilityMember[];
}
