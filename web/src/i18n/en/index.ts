import access from './access.json';
import accounts from './accounts.json';
import app from './app.json';
import commands from './commands.json';
import compare from './compare.json';
import contacts from './contacts.json';
import directory from './directory.json';
import door from './door.json';
import exchange from './exchange.json';
import fill from './fill.json';
import findings from './findings.json';
import followUps from './follow-ups.json';
import form from './form.json';
import formats from './formats.json';
import fragility from './fragility.json';
import introductions from './introductions.json';
import invitations from './invitations.json';
import journal from './journal.json';
import legal from './legal.json';
import mail from './mail.json';
import meetings from './meetings.json';
import mine from './mine.json';
import need from './need.json';
import network from './network.json';
import outreach from './outreach.json';
import pathway from './pathway.json';
import privacy from './privacy.json';
import projects from './projects.json';
import proposals from './proposals.json';
import summary from './summary.json';
import survey from './survey.json';
import territory from './territory.json';
import ties from './ties.json';
import work from './work.json';

/** One file for each domain; a new one is two lines here and two in the other language. */
export const en = {
  ...access,
  ...accounts,
  ...app,
  ...commands,
  ...compare,
  ...contacts,
  ...directory,
  ...door,
  ...exchange,
  ...fill,
  ...findings,
  ...followUps,
  ...form,
  ...introductions,
  ...invitations,
  ...journal,
  ...legal,
  ...formats,
  ...fragility,
  ...mail,
  ...meetings,
  ...mine,
  ...need,
  ...network,
  ...pathway,
  ...privacy,
  ...outreach,
  ...proposals,
  ...projects,
  ...summary,
  ...survey,
  ...territory,
  ...ties,
  ...work,
};
