import type { Temporal } from 'temporal-polyfill';
import type { Answers, QuestionName } from './answers.ts';
import { emptyDraft, nextQuestion, prune, questionBefore, reachedBy, type Draft } from './draft.ts';
import type { Command, Outcome, Reply } from './outcome.ts';
import type { QuestionSet } from './questionSet.ts';
import type { Problem } from './result.ts';
import { dangersOf } from './taxonomy.ts';

type Calm = Exclude<Outcome, { kind: 'urgent' }>;

/** The one entry: what is known, what was said, what time it is → what happens next. Pure. */
export const answer = (set: QuestionSet, draft: Draft, { reply, now }: Told): Outcome => {
  const next = reply.command
    ? command(set, draft, { reply, now, command: reply.command })
    : take(set, draft, { reply, now });
  return warn(next, reply);
};

/** Asks for what is missing, or shows all for review, or is done where no review is wanted. */
export const resume = (set: QuestionSet, draft: Draft): Calm => {
  const kept = prune(set, draft);
  const question = nextQuestion(set, kept);
  if (question) return { kind: 'ask', draft: kept, question };
  return set.review
    ? { kind: 'review', draft: kept, picking: false }
    : { kind: 'done', draft: kept };
};

/** A danger that has not been spoken of yet comes before everything else. */
const warn = (next: Calm, reply: Reply): Outcome => {
  const { draft } = next;
  const heard = [...reply.dangers, ...dangersOf(draft.answers.kinds ?? [])];
  const fresh = [...new Set(heard)].filter((danger) => !draft.warned.includes(danger));
  if (fresh.length === 0) return next;
  const warned = { ...draft, warned: [...draft.warned, ...fresh] };
  return { kind: 'urgent', dangers: fresh, draft: warned, next: { ...next, draft: warned } };
};

interface Told {
  readonly reply: Reply;
  readonly now: Temporal.Instant;
}

/** What was said becomes answers, unless it does not fit: then nothing changes. */
const take = (set: QuestionSet, draft: Draft, { reply, now }: Told): Calm => {
  const said = { ...draft.answers, ...reply.found, ...joinedKinds(set, draft, reply) };
  const given = set.settle?.(said, now) ?? said;
  // Only what the new branch still reaches is judged: an end that no longer counts cannot be wrong.
  const { answers } = prune(set, { ...draft, answers: given });
  const problem = reply.problem ?? misfit(reply, () => set.check?.(answers, now));
  if (problem) return again(set, draft, problem);
  const { asking, ...rest } = draft;
  const next = {
    ...rest,
    answers: given,
    skipped: draft.skipped.filter((name) => given[name] === undefined),
  };
  const open = asking && reply.found[asking] === undefined;
  return resume(set, open ? { ...next, asking } : next);
};

/** What is named in passing comes beside what was named before; only an answer to that very question replaces it. */
const joinedKinds = (set: QuestionSet, draft: Draft, { found }: Reply): Answers => {
  const before = draft.answers.kinds ?? [];
  if (!found.kinds || nextQuestion(set, draft)?.name === 'kinds') return {};
  return { kinds: [...new Set([...before, ...found.kinds])] };
};

const misfit = ({ found }: Reply, check: () => Problem | undefined): Problem | undefined =>
  Object.keys(found).length === 0 ? { problem: 'notUnderstood' } : check();

const again = (set: QuestionSet, draft: Draft, problem: Problem): Calm => {
  const question = nextQuestion(set, draft);
  if (question) return { kind: 'retry', draft, question, problem };
  return { kind: 'review', draft, picking: false, problem };
};

const command = (
  set: QuestionSet,
  draft: Draft,
  said: Told & { readonly command: Command },
): Calm => {
  switch (said.command) {
    case 'stop':
      return { kind: 'stopped', draft };
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
  if (!question.optional) return again(set, draft, { problem: 'needed' });
  const { asking, ...rest } = draft;
  const { [question.name]: dropped, ...answers } = draft.answers;
  return resume(set, { ...rest, answers, skipped: [...draft.skipped, question.name] });
};

const keep = (set: QuestionSet, { asking, ...draft }: Draft): Calm => resume(set, draft);

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
