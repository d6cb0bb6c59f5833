import type { Command } from '../cli/commands';
import { AppError } from '../errors';
import { makeLink } from './sign-in.service';
import { signInTexts } from './texts';
import { ACCOUNT_ROLES } from './viewer';

/** `npm run sign-in -- EMAIL [ROLE]`: prints a one-time link for whoever runs the machine. */
export const signInCommand: Command = async (argv, context) => {
  const [email, given, ...rest] = argv;
  if (!email || rest.length > 0) throw new AppError('INVALID', signInTexts.usage);
  const role = ACCOUNT_ROLES.find((known) => known === given?.toUpperCase()) ?? null;
  if (given && !role) throw new AppError('INVALID', signInTexts.unknownRole(ACCOUNT_ROLES));
  const token = await makeLink(context, email, role);
  context.print(signInTexts.link(`${context.address}/sign-in?token=${token}`));
};
