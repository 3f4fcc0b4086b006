// Walks the main job through Unipile's official SDK, against the address in the first argument.
// Each answer is checked by the SDK's own schemas and by what the next step needs from it.
import { UnipileClient, UnsuccessfulRequestError } from 'unipile-node-sdk';

const [baseUrl, key] = process.argv.slice(2);
const client = new UnipileClient(baseUrl, key, {
  validateRequestPayload: true,
  validateRequestPayloadLevel: 'error',
});

let steps = 0;
async function step(name, call) {
  try {
    const answer = await call();
    steps += 1;
    console.log(`  ok  ${name}`);
    return answer;
  } catch (error) {
    console.error(`  NOT ok  ${name}`);
    console.error(error.body === undefined ? error : JSON.stringify(error.body, null, 2).slice(0, 2000));
    process.exit(1);
  }
}
function expect(condition, message) {
  if (!condition) throw new Error(message);
}
async function everyPage(list) {
  const items = [];
  let cursor;
  do {
    const page = await list(cursor);
    items.push(...page.items);
    cursor = page.cursor ?? undefined;
    expect(items.length < 10_000, 'the pages do not end');
  } while (cursor);
  return items;
}

const account = await step('account.getAll', async () => {
  const { items } = await client.account.getAll({ limit: 10 });
  const linkedin = items.find((item) => item.type === 'LINKEDIN');
  expect(linkedin, 'no LinkedIn account');
  return linkedin;
});
const account_id = account.id;

await step('account.getOne', async () => {
  const one = await client.account.getOne(account_id);
  expect(one.id === account_id, 'another account came back');
});

await step('users.getOwnProfile', () => client.users.getOwnProfile(account_id));

const relations = await step('users.getAllRelations, every page', () =>
  everyPage((cursor) => client.users.getAllRelations({ account_id, limit: 10, cursor })),
);
expect(relations.length > 0, 'no relations');

const known = await step('users.getProfile of a relation', () =>
  client.users.getProfile({ account_id, identifier: relations[0].public_identifier, linkedin_sections: '*' }),
);
expect(known.provider_id, 'a profile without provider_id');

await step('users.getProfile of nobody is refused', async () => {
  try {
    await client.users.getProfile({ account_id, identifier: 'nobody-of-this-name-0' });
  } catch (error) {
    expect(error instanceof UnsuccessfulRequestError, `not the SDK's error: ${error}`);
    expect(error.body.status === 404 || error.body.status === 422, `status ${error.body.status}`);
    return;
  }
  throw new Error('it was answered');
});

// The SDK has no search; its request sender takes any path.
const stranger = await step('a search, through the SDK’s request sender', async () => {
  const relatives = new Set(relations.map((relation) => relation.member_id));
  const { items } = await client.request.send({
    path: ['linkedin', 'search'],
    method: 'POST',
    parameters: { account_id },
    body: { api: 'classic', category: 'people', keywords: '' },
    headers: { 'Content-Type': 'application/json' },
    options: { validateRequestPayload: false },
  });
  const found = items.find(
    (item) => item.type === 'PEOPLE' && item.network_distance !== 'DISTANCE_1' && item.network_distance !== 'SELF' &&
      item.id && !item.pending_invitation && !relatives.has(item.id),
  );
  expect(found, 'nobody to invite among the first page');
  return found;
});

const invitation = await step('users.sendInvitation', () =>
  client.users.sendInvitation({ account_id, provider_id: stranger.id, message: 'Hello from the sandbox check.' }),
);
await step('the invitation is among those sent', async () => {
  const sent = await everyPage((cursor) => client.users.getAllInvitationsSent({ account_id, limit: 10, cursor }));
  expect(sent.some((item) => item.id === invitation.invitation_id), `${invitation.invitation_id} is not among ${sent.length}`);
});
await step('the same invitation again is refused', async () => {
  try {
    await client.users.sendInvitation({ account_id, provider_id: stranger.id });
  } catch (error) {
    expect(error instanceof UnsuccessfulRequestError, `not the SDK's error: ${error}`);
    expect(error.body.status >= 400 && error.body.status < 500, `status ${error.body.status}`);
    return;
  }
  throw new Error('it was accepted');
});
await step('users.cancelInvitationSent', () =>
  client.users.cancelInvitationSent({ account_id, invitation_id: invitation.invitation_id }),
);

const chats = await step('messaging.getAllChats, every page', () =>
  everyPage((cursor) => client.messaging.getAllChats({ account_id, limit: 10, cursor })),
);
expect(chats.length > 0, 'no chats');
const chat_id = chats[0].id;
await step('messaging.getChat', () => client.messaging.getChat(chat_id));

const text = 'Grüße aus dem Sandkasten 👋 مرحبا';
const message = await step('messaging.sendMessage', () => client.messaging.sendMessage({ chat_id, text }));
await step('the message is in its conversation', async () => {
  const messages = await everyPage((cursor) => client.messaging.getAllMessagesFromChat({ chat_id, limit: 10, cursor }));
  const own = messages.find((item) => item.id === message.message_id);
  expect(own, `${message.message_id} is not among ${messages.length}`);
  expect(own.text === text, `its text is ${own.text}`);
});
await step('messaging.sendMessage with an attachment', () =>
  client.messaging.sendMessage({ chat_id, text: 'with a file', attachments: [['note.txt', Buffer.from('hello')]] }),
);
await step('messaging.startNewChat', () =>
  client.messaging.startNewChat({
    account_id,
    attendees_ids: [known.provider_id],
    text: 'A new conversation',
    options: { linkedin: { api: 'classic', inmail: false } },
  }),
);
await step('messaging.setChatStatus', () =>
  client.messaging.setChatStatus({ chat_id, action: 'setReadStatus', value: true }),
);

console.log(`unipile-node-sdk: ${steps} steps passed`);
