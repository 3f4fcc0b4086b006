// Runs the vendor's own Node SDK against a running sandbox, with the SDK's response validation on.
//
//   ./patchbay sandbox --vendor unipile --port 18080
//   npm install unipile-node-sdk && node unipile-node-sdk.mjs http://localhost:18080
//
// Exits with 1 if a call fails. Two things the SDK gets wrong itself are tolerated: it declares the
// cursor of relation and message lists as a value nothing but null can be.
import { UnipileClient } from 'unipile-node-sdk';

const account_id = 'b7Qx2ExampleAcc';
const lina = 'ACoAADexample1aBcDeFg';
const post_id = 'urn:li:activity:7390000000000000123';
const chat_id = 'cH4tExample01';
const client = new UnipileClient(process.argv[2] ?? 'http://localhost:18080', 'sandbox-key', {
  validateRequestPayload: true,
  validateRequestPayloadLevel: 'error',
});
const { users, messaging, account, webhook } = client;
let failed = 0;

async function step(name, call) {
  try {
    const answer = await call();
    console.log('ok  ', name);
    return answer;
  } catch (error) {
    const details = Array.isArray(error.body) ? error.body : [error.body ?? error.message];
    const errors = details.filter((one) => one?.path !== '/cursor');
    if (errors.length === 0) {
      console.log('ok   ' + name + ' (cursor type of the SDK aside)');
    } else {
      failed++;
      console.log('FAIL', name, JSON.stringify(errors).slice(0, 500));
    }
    return {};
  }
}

await step('list accounts', () => account.getAll({ limit: 10 }));
await step('one account', () => account.getOne(account_id));
await step('connect', () =>
  account.connectLinkedin({ username: 'mira@example.org', password: 'x' }));
await step('connect by cookie', () =>
  account.connectLinkedinWithCookie({ access_token: 'x', user_agent: 'UA' }));
const checkpoint = await step('connect with two factors', () =>
  account.connectLinkedin({ username: '2fa@example.org', password: 'x' }));
await step('solve checkpoint', () =>
  account.solveCodeCheckpoint({
    provider: 'LINKEDIN', account_id: checkpoint.account_id, code: '482913' }));
await step('reconnect', () =>
  account.reconnectLinkedin({
    account_id: 'd4Rw9ExampleOld', username: 'arvid@example.org', password: 'x' }));
await step('hosted link', () =>
  account.createHostedAuthLink({
    type: 'create', expiresOn: '2026-11-21T18:00:00.000Z',
    api_url: 'https://api8.unipile.com:13424', providers: ['LINKEDIN'] }));
await step('resync', () => account.resyncLinkedinAccount({ account_id }));
await step('profile', () =>
  users.getProfile({
    account_id, identifier: 'lina-orvik-3b1', linkedin_sections: ['experience', 'skills'] }));
await step('whole profile', () =>
  users.getProfile({ account_id, identifier: 'astrid-nyberg-falk', linkedin_sections: '*' }));
await step('own profile', () => users.getOwnProfile(account_id));
await step('relations', () => users.getAllRelations({ account_id, limit: 5 }));
const invitation = await step('invite', () =>
  users.sendInvitation({ account_id, provider_id: lina, message: 'Hi' }));
await step('sent invitations', () => users.getAllInvitationsSent({ account_id }));
await step('cancel invitation', () =>
  users.cancelInvitationSent({ account_id, invitation_id: invitation.invitation_id }));
await step('posts', () => users.getAllPosts({ account_id, identifier: lina }));
await step('one post', () => users.getPost({ account_id, post_id }));
await step('comments', () => users.getAllPostComments({ account_id, post_id }));
await step('create post', () => users.createPost({ account_id, text: 'Hei', attachments: [] }));
await step('comment', () => users.sendPostComment({ account_id, post_id, text: 'Hei' }));
await step('react', () =>
  users.sendPostReaction({ account_id, post_id, reaction_type: 'like' }));
await step('company', () =>
  users.getCompanyProfile({ account_id, identifier: 'fjordkraft-labs' }));
await step('chats', () => messaging.getAllChats({ account_id, limit: 20 }));
await step('one chat', () => messaging.getChat(chat_id));
const messages = await step('messages', () =>
  messaging.getAllMessagesFromChat({ chat_id: 'cH4tSeed0002' }));
await step('send', () =>
  messaging.sendMessage({
    chat_id, text: 'Hei', attachments: [['a.txt', Buffer.from('abc')]] }));
await step('start chat', () =>
  messaging.startNewChat({
    account_id, attendees_ids: ['ACoAABexampleTomas'], text: 'Hei',
    options: { linkedin: { api: 'classic', inmail: false } } }));
await step('attendees of a chat', () => messaging.getAllAttendeesFromChat(chat_id));
await step('one message', () => messaging.getMessage('m3ssExample02'));
await step('all messages', () => messaging.getAllMessages({ limit: 5 }));
await step('attachment', () =>
  messaging.getMessageAttachment({
    attachment_id: 'att0001', message_id: messages.items?.[0]?.id }));
await step('attendees', () => messaging.getAllAttendees({}));
await step('one attendee', () => messaging.getAttendee('at7Example'));
await step('messages of an attendee', () =>
  messaging.getAllMessagesFromAttendee({ attendee_id: 'at7Example' }));
await step('chats of an attendee', () =>
  messaging.getAllChatsFromAttendee({ attendee_id: 'at7Example' }));
await step('mark read', () =>
  messaging.setChatStatus({ chat_id, action: 'setReadStatus', value: true }));
const hook = await step('create webhook', () =>
  webhook.create({ source: 'messaging', request_url: 'http://localhost:1/', name: 'x' }));
await step('webhooks', () => webhook.getAll());
await step('delete webhook', () => webhook.delete(hook.webhook_id));
await step('delete account', () => account.delete('d4Rw9ExampleOld'));
process.exit(failed === 0 ? 0 : 1);
