import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType()
export class AboutMeFact {
  @Field({ description: 'The property.' })
  name!: string;

  @Field()
  value!: string;
}

@ObjectType()
export class AboutMeRecord {
  @Field(() => String, { nullable: true, description: 'The name of the record at the other end of a link.' })
  what!: string | null;

  @Field(() => [AboutMeFact])
  facts!: AboutMeFact[];
}

@ObjectType()
export class AboutMeSection {
  @Field({ description: 'The kind of record or of link; Session and Mail beside them.' })
  kind!: string;

  @Field(() => [AboutMeRecord])
  records!: AboutMeRecord[];
}

@ObjectType({ description: 'Everything that is kept about whoever is signed in.' })
export class AboutMe {
  @Field({ description: 'ISO instant.' })
  at!: string;

  @Field(() => Int, { description: 'How many people say to know them; neither who nor how well.' })
  namedBy!: number;

  @Field(() => [AboutMeSection])
  sections!: AboutMeSection[];
}
