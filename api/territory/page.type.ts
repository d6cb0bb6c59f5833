import { Field, Int, ObjectType } from 'type-graphql';
import { Receipt } from '../access/receipt.type';
import { graphqlEnum } from '../enums';

/** Pages whose text a coordinator fills in. */
export const PAGE_IDS = ['LEGAL', 'PRIVACY', 'ACCESSIBILITY'] as const;
export type PageId = (typeof PAGE_IDS)[number];
export const PageIdEnum = graphqlEnum('PageId', PAGE_IDS);

@ObjectType({ description: 'A page whose text a coordinator fills in.' })
export class Page {
  @Field(() => PageIdEnum)
  id!: PageId;

  @Field(() => String, {
    nullable: true,
    description:
      'Plain text: paragraphs between blank lines, lines that begin with "- " or "# "; never HTML. Null: the page shows its default.',
  })
  text!: string | null;

  @Field(() => String, { nullable: true, description: 'ISO instant.' })
  updatedAt!: string | null;

  @Field(() => Int, { description: '0 until it is filled in; an edit says which version it saw.' })
  version!: number;
}

@ObjectType()
export class PageChange {
  @Field(() => Page)
  page!: Page;

  @Field(() => Receipt)
  receipt!: Receipt;
}
