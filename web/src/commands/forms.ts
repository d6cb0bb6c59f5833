import { type ComponentType, lazy } from 'react';
import type { FormId } from './form-ids';

export interface FormProps {
  /** The record that it is about, as the address tells it. */
  readonly of: string | undefined;
  /** The part of it that is meant, or the other end of a tie. */
  readonly with?: string | undefined;
  readonly onClose: () => void;
}

const meetingForm = () => import('../meetings/meeting-form');
const formatForms = () => import('../meetings/formats/format-forms');
const structureForm = () => import('../directory/structure-form');
const askIntroduction = () => import('../ties/introductions/ask-introduction-form');
const declineIntroduction = () => import('../ties/introductions/decline-introduction');
const recordFollowUp = () => import('../projects/follow-ups/record-follow-up');
const planFollowUp = () => import('../projects/follow-ups/plan-follow-up');
const noteForms = () => import('../network/work/note-forms');

const acceptRequest = () => import('../access/accounts/accept-request');
const turnProposal = () => import('../access/accounts/turn-proposal');
const declineRequest = () => import('../access/accounts/decline-request');
const nameEditor = () => import('../access/accounts/name-editor');
const editTerritory = () => import('../territory/edit-territory');
const sheetNews = () => import('../access/news/sheet-news');

const addPerson = () => import('../directory/add-person');
const editPerson = () => import('../directory/edit-person');
const employmentForm = () => import('../directory/employment-form');
const endEmployment = () => import('../directory/end-employment');
const positionForm = () => import('../directory/position-structure');
const closeForm = () => import('../directory/close-structure');
const mergeForm = () => import('../directory/merge-structures');
const acquaintances = () => import('../ties/acquaintance-forms');
const withdrawForm = () => import('../ties/withdraw-acquaintance');
const collaborations = () => import('../ties/collaboration-form');
const endCollaboration = () => import('../ties/end-collaboration');

const sayWords = () => import('../projects/testimonies/say-words');
const wordsForm = () => import('../results/words-form');
const findingForms = () => import('../pathway/findings/finding-forms');
const recordOutreach = () => import('../pathway/outreach/record-outreach');
const answerOutreach = () => import('../pathway/outreach/answer-outreach');

const ideaForms = () => import('../projects/ideas/idea-forms');
const asideForms = () => import('../projects/ideas/aside-forms');
const mergeIdeas = () => import('../projects/ideas/merge-ideas');
const turnIdeas = () => import('../projects/turn-ideas');
const editProject = () => import('../projects/edit-project');
const partForms = () => import('../projects/groups/part-forms');
const actionForms = () => import('../projects/groups/action-forms');
const groupMeetings = () => import('../projects/groups/meeting-forms');

/** The component of each form; they come when they are opened. */
export const FORMS: Readonly<Record<FormId, ComponentType<FormProps>>> = {
  'add-structure': lazy(async () => ({ default: (await structureForm()).AddStructure })),
  'edit-structure': lazy(async () => ({ default: (await structureForm()).EditStructure })),
  'accept-request': lazy(async () => ({ default: (await acceptRequest()).AcceptRequest })),
  'decline-request': lazy(async () => ({ default: (await declineRequest()).DeclineRequest })),
  'turn-proposal': lazy(async () => ({ default: (await turnProposal()).TurnProposal })),
  'name-editor': lazy(async () => ({ default: (await nameEditor()).NameEditor })),
  'edit-territory': lazy(async () => ({ default: (await editTerritory()).EditTerritory })),
  'sheet-news': lazy(async () => ({ default: (await sheetNews()).SheetNews })),
  'add-person': lazy(async () => ({ default: (await addPerson()).AddPerson })),
  'add-person-here': lazy(async () => ({ default: (await addPerson()).AddPerson })),
  'edit-person': lazy(async () => ({ default: (await editPerson()).EditPerson })),
  'add-employment': lazy(async () => ({ default: (await employmentForm()).AddEmployment })),
  'edit-employment': lazy(async () => ({ default: (await employmentForm()).EditEmployment })),
  'end-employment': lazy(async () => ({ default: (await endEmployment()).EndEmployment })),
  'add-meeting': lazy(async () => ({ default: (await meetingForm()).AddMeeting })),
  'edit-meeting': lazy(async () => ({ default: (await meetingForm()).EditMeeting })),
  'add-format': lazy(async () => ({ default: (await formatForms()).AddFormat })),
  'edit-format': lazy(async () => ({ default: (await formatForms()).EditFormat })),
  'copy-format': lazy(async () => ({ default: (await formatForms()).CopyFormat })),
  'remove-format': lazy(async () => ({ default: (await formatForms()).RemoveFormat })),
  'position-structure': lazy(async () => ({ default: (await positionForm()).PositionStructure })),
  'close-structure': lazy(async () => ({ default: (await closeForm()).CloseStructure })),
  'merge-structures': lazy(async () => ({ default: (await mergeForm()).MergeStructures })),
  'say-acquaintance': lazy(async () => ({ default: (await acquaintances()).SayAcquaintance })),
  'add-acquaintance': lazy(async () => ({ default: (await acquaintances()).AddAcquaintance })),
  'tell-acquaintance': lazy(async () => ({ default: (await acquaintances()).AddAcquaintance })),
  'declare-acquaintance': lazy(async () => ({ default: (await acquaintances()).DeclareAcquaintance })),
  'confirm-acquaintance': lazy(async () => ({ default: (await acquaintances()).ConfirmAcquaintance })),
  'revise-acquaintance': lazy(async () => ({ default: (await acquaintances()).ReviseAcquaintance })),
  'withdraw-acquaintance': lazy(async () => ({ default: (await withdrawForm()).WithdrawAcquaintance })),
  'add-collaboration': lazy(async () => ({ default: (await collaborations()).RecordCollaboration })),
  'record-collaboration': lazy(async () => ({ default: (await collaborations()).RecordCollaboration })),
  'edit-collaboration': lazy(async () => ({ default: (await collaborations()).EditCollaboration })),
  'end-collaboration': lazy(async () => ({ default: (await endCollaboration()).EndCollaboration })),
  'ask-introduction': lazy(async () => ({ default: (await askIntroduction()).AskIntroductionForm })),
  'decline-introduction': lazy(async () => ({ default: (await declineIntroduction()).DeclineIntroduction })),
  'say-words': lazy(async () => ({ default: (await sayWords()).SayWords })),
  'write-results': lazy(async () => ({ default: (await wordsForm()).WordsForm })),
  'add-finding': lazy(async () => ({ default: (await findingForms()).AddFinding })),
  'edit-finding': lazy(async () => ({ default: (await findingForms()).EditFinding })),
  'remove-finding': lazy(async () => ({ default: (await findingForms()).RemoveFinding })),
  'record-outreach': lazy(async () => ({ default: (await recordOutreach()).RecordOutreach })),
  'edit-outreach': lazy(async () => ({ default: (await recordOutreach()).EditOutreach })),
  'end-outreach': lazy(async () => ({ default: (await answerOutreach()).EndOutreach })),
  'accept-outreach': lazy(async () => ({ default: (await answerOutreach()).AcceptOutreach })),
  'decline-outreach': lazy(async () => ({ default: (await answerOutreach()).DeclineOutreach })),
  'withdraw-outreach': lazy(async () => ({ default: (await answerOutreach()).WithdrawOutreach })),
  'raise-idea': lazy(async () => ({ default: (await ideaForms()).RaiseIdea })),
  'edit-idea': lazy(async () => ({ default: (await ideaForms()).EditIdea })),
  'turn-ideas': lazy(async () => ({ default: (await turnIdeas()).TurnIdeas })),
  'start-project': lazy(async () => ({ default: (await turnIdeas()).TurnIdeas })),
  'group-ideas': lazy(async () => ({ default: (await ideaForms()).GroupIdeas })),
  'merge-ideas': lazy(async () => ({ default: (await mergeIdeas()).MergeIdeas })),
  'set-idea-aside': lazy(async () => ({ default: (await asideForms()).SetIdeaAside })),
  'take-idea-up': lazy(async () => ({ default: (await asideForms()).TakeIdeaUp })),
  'edit-project': lazy(async () => ({ default: (await editProject()).EditProject })),
  'join-project': lazy(async () => ({ default: (await partForms()).JoinProject })),
  'place-in-project': lazy(async () => ({ default: (await partForms()).PlaceInProject })),
  'engage-structure': lazy(async () => ({ default: (await partForms()).EngageStructure })),
  'leave-project': lazy(async () => ({ default: (await partForms()).LeaveProject })),
  'add-action': lazy(async () => ({ default: (await actionForms()).AddAction })),
  'edit-action': lazy(async () => ({ default: (await actionForms()).EditAction })),
  'remove-action': lazy(async () => ({ default: (await actionForms()).RemoveAction })),
  'plan-meetings': lazy(async () => ({ default: (await groupMeetings()).PlanMeetings })),
  'move-meeting': lazy(async () => ({ default: (await groupMeetings()).MoveMeeting })),
  'call-off-meeting': lazy(async () => ({ default: (await groupMeetings()).CallOffMeeting })),
  'record-follow-up': lazy(async () => ({ default: (await recordFollowUp()).RecordFollowUp })),
  'plan-follow-up': lazy(async () => ({ default: (await planFollowUp()).PlanFollowUp })),
  'put-off-action': lazy(async () => ({ default: (await noteForms()).PutOff })),
  'set-aside-action': lazy(async () => ({ default: (await noteForms()).SetAside })),
};
