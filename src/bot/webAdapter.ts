import {
  BotAdapter,
  TurnContext,
  type Activity,
  type ConversationReference,
  type ResourceResponse,
} from 'botbuilder';

/** Where a turn of the web chat gathers what the bot sends, until it is committed. */
const outgoing = Symbol('outgoing');

/**
 * The Bot Framework adapter of our own web chat: a turn runs in process, and what it sends is gathered on the turn,
 * to be committed together with the chat's state.
 */
export class WebAdapter extends BotAdapter {
  /** Runs one activity through the bot and gives what it sent, in order. */
  async turn(
    activity: Partial<Activity>,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<readonly Partial<Activity>[]> {
    const context = new TurnContext(this, activity);
    const sent: Partial<Activity>[] = [];
    context.turnState.set(outgoing, sent);
    await this.runMiddleware(context, logic);
    return sent;
  }

  override async sendActivities(
    context: TurnContext,
    activities: Partial<Activity>[],
  ): Promise<ResourceResponse[]> {
    const sent: Partial<Activity>[] = context.turnState.get(outgoing);
    return activities.map((activity) => ({ id: String(sent.push(activity)) }));
  }

  override async updateActivity(): Promise<void> {
    throw new Error('the web chat never changes what was said');
  }

  override async deleteActivity(): Promise<void> {
    throw new Error('the web chat never takes back what was said');
  }

  override async continueConversation(
    _reference: Partial<ConversationReference>,
    _logic: (context: TurnContext) => Promise<void>,
  ): Promise<void> {
    throw new Error('the web chat has no messages of its own accord yet');
  }
}
