import type { Temporal } from 'temporal-polyfill';
import { longest, pickAnswers, type Answers, type QuestionName } from './answers.ts';
import { emptyDraft, nextQuestion, prune, questionBefore, reachedBy, type Draft } from './draft.ts';
import { advise, warn } from './halt.ts';
import { timesFor, together } from './occasions.ts';
import type { Calm, Command, Outcome, Reply } from './outcome.ts';
import type { QuestionSet } from './questionSet.ts';
import type { Problem } from './result.ts';
import { keptUnclear, unclearHome } from './unclearHome.ts';

/** The one entry: what is known, what was said, what time it is → what happens next. Pure. */
export const answer = (set: QuestionSet, draft: Draft, { reply, now }: Told): Outcome => {
  const marks = [...new Set([...draft.marks, ...(reply.marks ?? [])])];
  if (marks.includes('protectedIdentity')) return { kind: 'elsewhere', draft };
  const known = { ...draft, marks };
  if (draft.halted && decidesNothing(reply)) return { kind: 'halted', draft: known };
  const next = heard(set, { ...known, halted: false }, { reply, now });
  return warn(set, next, reply) ?? advise(next) ?? next;
};

/** These, and a button of an earlier question, decide nothing while a decision is awaited. */
const undecided: readonly Command[] = ['repeat', 'help', 'back', 'skip'];

const decidesNothing = ({ command: said, problem, story }: Reply): boolean =>
  (problem !== undefined && !story) || (said !== undefined && undecided.includes(said));

const heard = (set: QuestionSet, draft: Draft, { reply, now }: Told): Calm =>
  reply.command
    ? command(set, draft, { reply, now, command: reply.command })
    : take(set, draft, { reply, now });

/** What stands now, to be said again: the awaited decision, the open question, or the review. */
export const standing = (set: QuestionSet, draft: Draft): Calm =>
  draft.halted ? { kind: 'halted', draft } : resume(set, draft);

/** Asks for what is missing, or shows all for review, or is done where no review is wanted. */
export const resume = (set: QuestionSet, draft: Draft): Calm => {
  const kept = prune(set, draft);
  const question = nextQuestion(set, kept);
  if (question) return { kind: 'ask', draft: kept, question };
  return set.review
    ? { kind: 'review', draft: kept, picking: false }
    : { kind: 'done', draft: kept };
};

interface Told {
  readonly reply: Reply;
  readonly now: Temporal.Instant;
}

/** What was said becomes answers, unless it does not fit: then nothing changes, but an account is kept as told. */
const take = (set: QuestionSet, draft: Draft, { reply, now }: Told): Calm => {
  if (isTooLong(draft, reply))
    return again(set, draft, { problem: 'accountFull', values: { most: longest } });
  const before = timesFor(withStory(withOwnWords(draft, reply), reply).answers, reply);
  const said = {
    ...before,
    ...reply.found,
    ...joined(set, { ...draft, answers: before }, reply),
    ...pickAnswers(before, ['ownWords']),
  };
  const given = set.settle?.(said, now) ?? said;
  // Only what the new branch still reaches is judged: an end that no longer counts cannot be wrong.
  const { answers } = prune(set, { ...draft, answers: given });
  const problem = reply.problem ?? misfit(reply, () => set.check?.(answers, now));
  if (problem) return again(set, prune(set, withStory(draft, reply)), problem);
  const { asking, ...rest } = draft;
  const next = {
    ...rest,
    answers: given,
    skipped: draft.skipped.filter((name) => given[name] === undefined),
  };
  const open = asking && !isTold(asking, reply.found);
  return resume(set, open ? { ...next, asking } : next);
};

/** A time to call is an answer to a number that is known. */
const isTold = (asking: QuestionName, found: Answers): boolean =>
  found[asking] !== undefined || (asking === 'reach' && found.bestTime !== undefined);

/** What is named in passing comes beside what was named before; only an answer to that very question, or a correction, replaces it. */
const joined = (set: QuestionSet, draft: Draft, reply: Reply): Answers => {
  const { kinds, earlier } = reply.found;
  const before = replaces(set, draft, reply) ? [] : (draft.answers.kinds ?? []);
  return {
    ...(kinds && { kinds: [...new Set([...before, ...kinds])] }),
    ...(earlier && { earlier: together(draft.answers.earlier ?? [], earlier) }),
  };
};

const replaces = (set: QuestionSet, draft: Draft, { marks = [], dangers }: Reply): boolean =>
  (marks.includes('correction') && dangers.length === 0) ||
  nextQuestion(set, draft)?.name === 'kinds';

/** An account that has no room for more is not cut: the person is told. */
const isTooLong = ({ answers: { ownWords = '' } }: Draft, { story = '' }: Reply): boolean =>
  ownWords !== '' && !ownWords.includes(story) && ownWords.length + story.length >= longest;

/** An answer in own words is the account from now on; a story beside it comes to it. */
const withOwnWords = (draft: Draft, { found }: Reply): Draft => ({
  ...draft,
  answers: { ...draft.answers, ...pickAnswers(found, ['ownWords']) },
});

/** The account so far, with what was told now; the same words are not written twice. */
const withStory = (draft: Draft, { story }: Reply): Draft => {
  const { ownWords } = draft.answers;
  if (!story || ownWords?.includes(story)) return draft;
  const told = ownWords ? `${ownWords}\n${story}` : story;
  return { ...draft, answers: { ...draft.answers, ownWords: told } };
};

const misfit = ({ found, story }: Reply, check: () => Problem | undefined): Problem | undefined =>
  Object.keys(found).length === 0 && !story ? { problem: 'notUnderstood' } : check();

const again = (set: QuestionSet, draft: Draft, problem: Problem): Calm => {
  const question = nextQuestion(set, draft);
  if (question) return { kind: 'retry', draft, question, problem };
  return set.review ? { kind: 'review', draft, picking: false, problem } : resume(set, draft);
};

const command = (
  set: QuestionSet,
  draft: Draft,
  said: Told & { readonly command: Command },
): Calm => {
  switch (said.command) {
    case 'stop':
      return { kind: 'stopped', draft };
    case 'human':
      return { kind: 'human', draft };
    case 'goOn':
      return resume(set, draft);
    case 'restart':
      return resume(set, emptyDraft(draft.id));
    case 'back':
      return ask(set, draft, questionBefore(set, draft)?.name);
    case 'skip':
      return skip(set, draft);
    case 'keep':
      return keep(set, draft);
    case 'repeat':
      return resume(set, draft);
    case 'help':
      return help(set, draft);
    case 'send':
      return send(set, draft, said.now);
    case 'change':
      return change(set, draft, said.reply.line);
  }
};

const ask = (set: QuestionSet, draft: Draft, name: QuestionName | undefined): Calm =>
  resume(set, name ? { ...draft, asking: name } : draft);

const help = (set: QuestionSet, draft: Draft): Calm => {
  const outcome = resume(set, draft);
  return outcome.kind === 'ask' || outcome.kind === 'review' ? { ...outcome, help: true } : outcome;
};

/** Not wanting to say takes back what was said to that question. */
const skip = (set: QuestionSet, draft: Draft): Calm => {
  const question = nextQuestion(set, draft);
  if (!question) return resume(set, draft);
  if (unclearHome(draft.answers, question.name)) return keep(set, draft);
  // A list of occasions is not thrown away by adding none.
  const stands = draft.asking && (!question.optional || question.form === 'occasions');
  if (stands) return keep(set, draft);
  if (!question.optional) return again(set, draft, { problem: 'needed' });
  const { asking, ...rest } = draft;
  const { [question.name]: dropped, ...answers } = draft.answers;
  return resume(set, { ...rest, answers, skipped: [...draft.skipped, question.name] });
};

const keep = (set: QuestionSet, { asking, ...draft }: Draft): Calm => {
  const question = nextQuestion(set, asking ? { ...draft, asking } : draft);
  return resume(
    set,
    question ? { ...draft, answers: keptUnclear(draft.answers, question.name) } : draft,
  );
};

/** Only a whole report can be sent; what time has made impossible meanwhile is said first. */
const send = (set: QuestionSet, draft: Draft, now: Temporal.Instant): Calm => {
  const outcome = resume(set, draft);
  if (outcome.kind !== 'review') return outcome;
  const problem = set.check?.(draft.answers, now);
  return problem ? { ...outcome, problem } : { kind: 'done', draft: outcome.draft };
};

const change = (set: QuestionSet, draft: Draft, line: QuestionName | undefined): Calm => {
  const known = reachedBy(set, draft).some(({ name }) => name === line);
  if (line && known) return ask(set, draft, line);
  const outcome = resume(set, draft);
  return outcome.kind === 'review' ? { ...outcome, picking: true } : outcome;
};
