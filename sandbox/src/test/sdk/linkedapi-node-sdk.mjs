// Runs the vendor's own Node SDK against a running sandbox.
//
//   ./patchbay sandbox --vendor linkedapi --port 18080
//   npm install @linkedapi/node && node linkedapi-node-sdk.mjs http://localhost:18080
//
// Exits with 1 if a call fails. Operations that the installed SDK does not know are left out.
import sdk from '@linkedapi/node';

const LinkedApi = sdk.default ?? sdk.LinkedApi ?? sdk;
const { LinkedApiAdmin } = sdk;
const baseUrl = process.argv[2] ?? 'http://localhost:18080';
const linkedApiToken = 'linked_sandbox_token';
// The admin client of some versions takes no address.
const { fetch } = globalThis;
globalThis.fetch = (url, options) =>
  fetch(String(url).replace('https://api.linkedapi.io', baseUrl), options);
const api = new LinkedApi({
  linkedApiToken, identificationToken: 'id_sandbox_mira-solberg', baseUrl,
});
const lina = 'https://www.linkedin.com/in/lina-orvik-3b1';
const tomas = 'https://www.linkedin.com/in/tomas-brekke-9';
const astrid = 'https://www.linkedin.com/in/astrid-nyberg-falk';
const sales = 'https://www.linkedin.com/in/ACwAAIWsMyP8sToaDVu9ftEtp3aL30qjYQRCEbe';
const companyUrl = 'https://www.linkedin.com/company/fjordkraft-labs';
const postUrl = 'https://www.linkedin.com/feed/update/urn:li:activity:7390000000000000123';
let failed = 0;

async function step(name, call, ...expected) {
  try {
    const answer = await call();
    const errors = (answer?.errors ?? []).map((error) => error.type);
    if (JSON.stringify(errors) !== JSON.stringify(expected)) {
      throw new Error('errors ' + JSON.stringify(answer.errors) + ', expected ' + expected);
    }
    console.log('ok  ', name);
    return answer?.data ?? answer;
  } catch (error) {
    failed++;
    console.log('FAIL', name, String(error.type ?? ''), error.message);
    return undefined;
  }
}

// Starts an operation of the SDK and waits for it.
function work(operation, params, check = () => true) {
  return async () => {
    const id = await operation.execute(params);
    const answer = await operation.result(id, { pollInterval: 5 });
    if (!check(answer.data)) throw new Error('data ' + JSON.stringify(answer.data));
    return answer;
  };
}

async function operation(name, params, check, ...errors) {
  if (!api[name]) {
    console.log('left out', name + ', which this SDK does not have');
    return undefined;
  }
  return step(name, work(api[name], params, check), ...errors);
}

async function admin(name, area, method, params) {
  if (typeof area?.[method] !== 'function') {
    console.log('left out', name + ', which this SDK does not have');
    return undefined;
  }
  return step(name, () => area[method](params));
}

await step('account', async () => {
  const info = await api.getAccountInfo();
  if (info.data.name !== 'Mira Solberg') throw new Error('name ' + info.data.name);
  return info;
});
await operation('fetchPerson', {
  personUrl: astrid, retrieveExperience: true, retrieveEducation: true, retrieveSkills: true,
  retrieveLanguages: true, retrievePosts: true, postsRetrievalConfig: { limit: 5 },
  retrieveComments: true, retrieveReactions: true,
}, (person) => person.name === 'Astrid Nyberg-Falk' && person.posts.length === 5
  && person.experiences.length > 1 && person.skills && person.reactions.length > 0);
await operation('fetchPerson', { personUrl: lina }, (person) => person.name === 'Lina Orvik');
await operation('fetchPerson', { personUrl: 'https://www.linkedin.com/in/nobody-here' },
  (person) => person === undefined, 'personNotFound');
await operation('nvFetchPerson', { personHashedUrl: sales }, (person) => person.name === 'Lina Orvik');
await operation('fetchCompany', {
  companyUrl, retrieveEmployees: true, employeesRetrievalConfig: { limit: 3 },
  retrieveDMs: true, retrievePosts: true,
}, (company) => company.name === 'Fjordkraft Labs' && company.employees.length === 3
  && company.dms.length > 0 && company.posts.length === 1);
await operation('nvFetchCompany', {
  companyHashedUrl: 'https://www.linkedin.com/sales/company/7712345', retrieveEmployees: true,
}, (company) => company.employees.length > 0);
await operation('fetchPost', {
  postUrl, retrieveComments: true, commentsRetrievalConfig: { limit: 2 }, retrieveReactions: true,
}, (post) => post.text === 'We are hiring!' && post.comments.length === 2);
await operation('searchPeople', { term: 'data', limit: 5, filter: { locations: ['Bergen'] } },
  (people) => people.length === 5);
await operation('searchCompanies', { term: 'data', filter: { sizes: ['51-200'] } },
  (companies) => companies[0].name === 'Fjordkraft Labs');
await operation('nvSearchPeople', {
  term: 'data', limit: 3, filter: { yearsOfExperience: ['moreThanTen', 'sixToTen'] } });
await operation('nvSearchCompanies', {
  filter: { annualRevenue: { min: '5', max: '50' } } }, (companies) => companies.length === 1);
await operation('searchJobs', { term: 'data', limit: 2 }, (jobs) => jobs.length === 2);
await operation('fetchJob', { jobUrl: 'https://www.linkedin.com/jobs/view/4010000001' });
await operation('checkConnectionStatus', { personUrl: lina },
  (status) => status.connectionStatus === 'notConnected');
await operation('sendConnectionRequest', { personUrl: lina, note: 'Hei' });
await operation('sendConnectionRequest', { personUrl: lina }, undefined, 'alreadyPending');
await operation('retrievePendingRequests', undefined,
  (all) => all.some((one) => one.publicUrl === lina));
await operation('withdrawConnectionRequest', { personUrl: lina });
await operation('withdrawConnectionRequest', { personUrl: lina }, undefined, 'notPending');
await operation('retrieveConnections', { limit: 3 }, (all) => all.length === 3);
await operation('retrieveInvitations', undefined, (all) => all.length === 3);
await operation('acceptInvitation', {
  invitationType: 'connect', personUrl: 'https://www.linkedin.com/in/ove-dahl' });
await operation('removeConnection', { personUrl: 'https://www.linkedin.com/in/arvid-lund' });
await step('poll before synchronising',
  () => api.pollConversations([{ personUrl: tomas, type: 'st' }]), 'conversationsNotSynced');
await operation('syncConversation', { personUrl: tomas });
await operation('sendMessage', { personUrl: tomas, text: 'Hei Tomas' });
const [conversation] = await step('poll', () =>
  api.pollConversations([{ personUrl: tomas, type: 'st' }])) ?? [];
if (!conversation?.messages.some((one) => one.text === 'Hei Tomas' && one.sender === 'us')) {
  failed++;
  console.log('FAIL the message sent is not in its conversation');
}
await operation('nvSyncConversation', { personUrl: 'https://www.linkedin.com/in/ove-dahl' });
await operation('nvSendMessage', {
  personUrl: 'https://www.linkedin.com/in/ove-dahl', text: 'Hei', subject: 'Ferries' });
await operation('syncInbox', undefined);
await operation('syncNetwork', undefined);
await operation('reactToPost', { postUrl, type: 'like' });
await operation('commentOnPost', { postUrl, text: 'Well said.' });
await operation('createPost', { text: 'Quarterly notes are out.' });
await operation('retrieveFeed', { limit: 5 });
await operation('retrieveSSI', undefined, (ssi) => ssi.ssi === 77);
await operation('retrievePerformance', undefined);
await operation('retrieveProfileViewers', {});
await operation('customWorkflow', {
  actionType: 'st.searchPeople', term: 'data', limit: 2,
  then: { actionType: 'st.doForPeople', then: {
    actionType: 'st.openPersonPage', basicInfo: true,
    then: [{ actionType: 'st.retrievePersonSkills' }] } },
}, (completion) => completion.data.every((one) => one.then.data.name === one.name));
await step('a forbidden child is refused', async () => {
  try {
    await api.customWorkflow.execute({
      actionType: 'st.searchPeople', then: { actionType: 'st.openPersonPage' } });
  } catch (error) {
    if (error.type === 'invalidWorkflow') return {};
    throw error;
  }
  throw new Error('it was started');
});
await step('cancel', async () => {
  const id = await api.checkConnectionStatus.execute({ personUrl: lina });
  if (!(await api.checkConnectionStatus.cancel(id))) throw new Error('not cancelled');
  return {};
});
const day = 24 * 60 * 60 * 1000;
const now = Date.parse('2026-11-21T09:00:00Z');
await step('usage', async () => {
  const usage = await api.getApiUsage({
    start: new Date(now - day).toISOString(), end: new Date(now + day).toISOString() });
  if (usage.data.length < 20) throw new Error('only ' + usage.data.length + ' actions');
  return usage;
});

if (LinkedApiAdmin) {
  const office = new LinkedApiAdmin({ linkedApiToken, baseUrl });
  const { accounts, limits, subscription, webhooks } = office;
  const listed = await admin('accounts', accounts, 'getAll');
  const accountId = listed?.accounts[0].id;
  await admin('subscription', subscription, 'getStatus');
  await admin('seats', subscription, 'getSeats');
  await admin('more seats', subscription, 'setSeats',
    { quantity: 6, seatType: 'plus', billingPeriod: 'month' });
  const session = await admin('connection session', accounts, 'createConnectionSession');
  await admin('its state', accounts, 'getConnectionSession', { sessionId: session?.sessionId });
  await admin('give it up', accounts, 'cancelConnectionSession', { sessionId: session?.sessionId });
  await admin('reconnection session', accounts, 'createReconnectionSession',
    { accountId: listed?.accounts[1].id });
  await admin('reparse', accounts, 'reparseAccountInfo', { accountId });
  await admin('default limits', limits, 'getDefaults');
  await admin('set a limit', limits, 'set', { accountId, limits: [
    { category: 'stMessages', period: 'daily', maxValue: 25, isEnabled: true }] });
  await admin('limits', limits, 'get', { accountId });
  await admin('usage of limits', limits, 'getUsage', { accountId });
  await admin('delete a limit', limits, 'delete', { accountId, limits: [
    { category: 'stMessages', period: 'daily' }] });
  await admin('reset limits', limits, 'resetToDefaults', { accountId });
  const hook = await admin('webhook', webhooks, 'set', { url: 'https://hooks.example.org/x' });
  await admin('webhooks', webhooks, 'get');
  await admin('test event', webhooks, 'sendTest');
  await admin('delete webhook', webhooks, 'delete', { id: hook?.webhook?.id });
  await admin('new token', accounts, 'regenerateIdentificationToken', { accountId });
  await admin('disconnect', accounts, 'disconnect', { accountId: listed?.accounts[1].id });
}
process.exit(failed === 0 ? 0 : 1);
