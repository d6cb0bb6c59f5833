import { Arg, Ctx, Field, ID, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Receipt } from '../access/receipt.type';
import { DateScalar } from '../date-scalar';
import { RequestContext } from '../request-context';
import { employ, endEmployment } from './employment-change.service';
import { erasePerson } from './erase-person.service';
import { EmploymentInput, PersonInput } from './person.input';
import { Person } from './person.type';
import { addPerson, editPerson } from './person-change.service';

const maybe = { nullable: true } as const;

@ObjectType('PersonChange')
export class PersonChangeType {
  @Field(() => Person)
  person!: Person;

  @Field(() => Receipt)
  receipt!: Receipt;
}

@Resolver(() => PersonChangeType)
export class PersonMutations {
  @Mutation(() => PersonChangeType, { description: 'Adds somebody, with an employer where one is told.' })
  addPerson(
    @Ctx() context: RequestContext,
    @Arg('mutationId', () => ID) mutationId: string,
    @Arg('input', () => PersonInput) input: PersonInput,
    @Arg('employment', () => EmploymentInput, maybe) employment: EmploymentInput | null = null,
  ) {
    return addPerson(context, mutationId, input, employment);
  }

  @Mutation(() => PersonChangeType)
  editPerson(
    @Ctx() context: RequestContext,
    @Arg('mutationId', () => ID) mutationId: string,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => PersonInput) input: PersonInput,
  ) {
    return editPerson(context, mutationId, id, version, input);
  }

  @Mutation(() => Receipt, {
    description: 'Erases somebody for good: name, contacts, ties and account; past counts stay. No undo.',
  })
  erasePerson(
    @Ctx() context: RequestContext,
    @Arg('mutationId', () => ID) mutationId: string,
    @Arg('id', () => ID) id: string,
  ) {
    return erasePerson(context, mutationId, id);
  }

  @Mutation(() => PersonChangeType, { description: 'A new employment, or a corrected one.' })
  employ(
    @Ctx() context: RequestContext,
    @Arg('mutationId', () => ID) mutationId: string,
    @Arg('input', () => EmploymentInput) input: EmploymentInput,
  ) {
    return employ(context, mutationId, input);
  }

  @Mutation(() => PersonChangeType)
  endEmployment(
    @Ctx() context: RequestContext,
    @Arg('mutationId', () => ID) mutationId: string,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('on', () => DateScalar, maybe) on: string | null = null,
  ) {
    return endEmployment(context, mutationId, id, version, on);
  }
}
