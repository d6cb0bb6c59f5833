import type { CommandContext } from '../cli/commands';
import { findAdministrator } from './account.repository';
import { makeLink } from './sign-in.service';
import { signInTexts } from './texts';

/** At start, once accounts exist: the way in for whoever runs the machine. */
export async function printAdministratorLink(context: CommandContext, address: string): Promise<void> {
  const email = await findAdministrator(context.database);
  if (email === null) return;
  const token = await makeLink(context, email, null);
  context.print(signInTexts.linkFor(email, `${address}/sign-in?token=${token}`));
}
