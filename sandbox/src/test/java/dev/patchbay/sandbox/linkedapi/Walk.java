package dev.patchbay.sandbox.linkedapi;

import dev.patchbay.sandbox.json.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** A walk through every action and every call of the simulator; all of it succeeds. */
final class Walk {
  /** A call that is answered at once. */
  record Call(String method, String path, String body) {}

  private static final String IN = "'personUrl':'https://www.linkedin.com/in/";
  private static final String LINA = IN + "lina-orvik-3b1'";
  private static final String TOMAS = IN + "tomas-brekke-9'";
  private static final String OVE = IN + "ove-dahl'";
  private static final String SALES = IN + "ACwAAIWsMyP8sToaDVu9ftEtp3aL30qjYQRCEbe'";
  private static final String POST =
      "'postUrl':'https://www.linkedin.com/feed/update/urn:li:activity:7390000000000000123'";
  private static final String COMMENT =
      "'commentUrl':'https://www.linkedin.com/feed/update/urn:li:activity:7390000000000000123"
          + "?commentUrn=urn%3Ali%3Acomment%3A%28activity%3A7390000000000000123%2C"
          + "7390100000000000001%29'";
  private static final String THREAD = "'threadId':'2-ZXhhbXBsZQ=='";
  private static final String COMPANY =
      "'companyUrl':'https://www.linkedin.com/company/havnegata-systems'";

  /** Workflows that together hold every action. */
  static final List<String> DEFINITIONS =
      List.of(
          """
          [{'actionType':'st.searchPeople','term':'data','limit':2,
            'then':{'actionType':'st.doForPeople',
              'then':{'actionType':'st.openPersonPage','basicInfo':true}}},
           {'actionType':'nv.searchPeople','term':'data','limit':2,
            'then':[{'actionType':'nv.doForPeople',
              'then':[{'actionType':'nv.openPersonPage','basicInfo':true}]}]},
           {'actionType':'st.searchCompanies','limit':2,
            'then':{'actionType':'st.doForCompanies',
              'then':{'actionType':'st.openCompanyPage','basicInfo':true}}},
           {'actionType':'nv.searchCompanies','limit':2,
            'then':{'actionType':'nv.doForCompanies',
              'then':{'actionType':'nv.openCompanyPage','basicInfo':true}}},
           {'actionType':'st.searchJobs','limit':20},
           {'actionType':'st.searchPosts','limit':10,
            'then':{'actionType':'st.doForPosts',
              'then':{'actionType':'st.openPost','basicInfo':true}}}]""",
          """
          [{'actionType':'st.openPersonPage',%s,'basicInfo':true,'label':'lina','then':[
             {'actionType':'st.retrievePersonExperience'},
             {'actionType':'st.retrievePersonEducation'},
             {'actionType':'st.retrievePersonSkills'},
             {'actionType':'st.retrievePersonLanguages'},
             {'actionType':'st.retrievePersonPosts','limit':20},
             {'actionType':'st.retrievePersonComments'},
             {'actionType':'st.retrievePersonReactions','since':'2020-01-01'},
             {'actionType':'st.checkConnectionStatus'},
             {'actionType':'nv.openPersonPage','basicInfo':true}]},
           {'actionType':'st.openPersonPage',%s,'then':{'actionType':'st.retrievePersonPosts'}}]"""
              .formatted(LINA, TOMAS),
          """
          [{'actionType':'st.openCompanyPage',%s,'basicInfo':true,'then':[
             {'actionType':'st.retrieveCompanyEmployees','limit':20},
             {'actionType':'st.retrieveCompanyDMs','limit':20},
             {'actionType':'st.retrieveCompanyPosts','limit':20}]},
           {'actionType':'nv.openCompanyPage','basicInfo':true,
            'companyHashedUrl':'https://www.linkedin.com/company/7712345','then':[
             {'actionType':'nv.retrieveCompanyEmployees','limit':20},
             {'actionType':'nv.retrieveCompanyDMs','limit':20}]}]"""
              .formatted(COMPANY),
          """
          [{'actionType':'st.openPost',%1$s,'basicInfo':true,'then':[
             {'actionType':'st.retrievePostComments','replies':true},
             {'actionType':'st.retrievePostReactions','limit':1000}]},
           {'actionType':'st.reactToPost',%1$s,'type':'love'},
           {'actionType':'st.commentOnPost',%1$s,'text':'Good'},
           {'actionType':'st.reactToComment',%2$s},
           {'actionType':'st.replyToComment',%2$s,'text':'Yes'},
           {'actionType':'st.createPost','text':'Notes'},
           {'actionType':'st.createRepost',%1$s,'text':'Look'},
           {'actionType':'st.retrieveFeed','limit':100},
           {'actionType':'st.openJob','basicInfo':true,
            'jobUrl':'https://www.linkedin.com/jobs/view/4010000001'}]"""
              .formatted(POST, COMMENT),
          """
          [{'actionType':'st.checkConnectionStatus',%1$s},
           {'actionType':'st.sendConnectionRequest',%1$s,'note':'Hello'},
           {'actionType':'st.retrievePendingRequests'},
           {'actionType':'st.withdrawConnectionRequest',%1$s,'unfollow':false},
           {'actionType':'st.retrieveConnections','limit':50},
           {'actionType':'st.retrieveConnections','filter':{'position':'data'}},
           {'actionType':'st.removeConnection',%2$s},
           {'actionType':'st.retrieveInvitations'},
           {'actionType':'st.acceptInvitation','invitationType':'connect',%3$s},
           {'actionType':'st.ignoreInvitation','invitationType':'companyFollow',%4$s}]"""
              .formatted(LINA, TOMAS, OVE, COMPANY),
          """
          [{'actionType':'st.sendMessage',%1$s,'text':'Hello',
            'then':{'actionType':'st.manageConversation','operation':'archive'}},
           {'actionType':'nv.sendMessage',%2$s,'text':'Hello','subject':'Data'},
           {'actionType':'st.syncConversation',%1$s,'days':90},
           {'actionType':'nv.syncConversation',%2$s},
           {'actionType':'st.syncInbox'},{'actionType':'nv.syncInbox'},
           {'actionType':'st.syncNetwork'},
           {'actionType':'st.manageConversation',%3$s,'operation':'star'},
           {'actionType':'nv.manageConversation','threadId':'2-dGhyZWFkMDAwNQ==','operation':'archive'},
           {'actionType':'st.retrieveSSI'},{'actionType':'st.retrievePerformance'},
           {'actionType':'st.retrieveProfileViewers','limit':300}]"""
              .formatted(LINA, SALES, THREAD));

  private final List<Call> calls = new ArrayList<>();

  private Walk() {}

  /** Every call that is answered at once, in an order in which each succeeds. */
  static List<Call> calls(Client client) {
    Walk walk = new Walk();
    String account = "'accountId':'" + client.accountId() + "'";
    String workflow = client.start("{'actionType':'st.syncConversation'," + LINA + "}");
    client.finished(workflow);
    walk.add("DELETE", "/workflows/" + workflow, "");
    walk.add("GET", "/account", "");
    walk.add("GET", "/stats/actions?start=2026-11-01T00:00:00Z&end=2026-11-30T00:00:00Z", "");
    walk.post("/conversations/poll", "[{" + LINA + ",'type':'st'}]");
    walk.post("/inbox/poll", "{}");
    walk.customer(account);
    walk.logins(client);
    walk.webhook();
    walk.post("/inbox/poll", "{'type':'st'}");
    walk.post("/network/poll", "{}");
    walk.admin("accounts.regenerateIdentificationToken", "{" + account + "}");
    walk.admin("accounts.disconnect", "{" + account + "}");
    return walk.calls;
  }

  private void customer(String account) {
    admin("subscription.getStatus", "");
    admin("subscription.setSeats", "{'quantity':9,'seatType':'plus','billingPeriod':'year'}");
    admin("subscription.getSeats", "");
    admin("accounts.getAll", "");
    admin("limits.getDefaults", "");
    String name = "'category':'stComments','period':'weekly'";
    admin("limits.set", "{" + account + ",'limits':[{" + name + ",'maxValue':7}]}");
    admin("limits.get", "{" + account + "}");
    admin("limits.getUsage", "{" + account + "}");
    admin("limits.delete", "{" + account + ",'limits':[{" + name + "}]}");
    admin("limits.resetToDefaults", "{" + account + "}");
    admin("accounts.reparseAccountInfo", "{" + account + "}");
    admin("accounts.createReconnectionSession", "{" + account + "}");
    admin("accounts.createConnectionSession", "");
  }

  private void logins(Client client) {
    client.quoted(
        "/admin/subscription.setSeats", "{'quantity':9,'seatType':'plus','billingPeriod':'year'}");
    JsonObject login = client.send("POST", "/admin/accounts.createConnectionSession", "").result();
    String session = "{'sessionId':'" + login.text("sessionId") + "'}";
    admin("accounts.getAll", "");
    admin("accounts.getConnectionSession", session);
    admin("accounts.cancelConnectionSession", session);
    admin("accounts.getConnectionSession", session);
  }

  private void webhook() {
    String id = "'id':'whs-sandbox-1'";
    admin("webhook.get", "");
    admin("webhook.set", "{'url':'http://localhost:1/','payloadMode':'fat','signingEnabled':true}");
    admin("webhook.get", "");
    admin("webhook.setPayloadMode", "{" + id + ",'payloadMode':'thin'}");
    admin("webhook.setSigning", "{" + id + ",'signingEnabled':true}");
    admin("webhook.revealSecret", "{" + id + "}");
    admin("webhook.rotateSecret", "{" + id + "}");
    admin("webhook.setHeaders", "{" + id + ",'headers':{'x-a':'1'}}");
    admin("webhook.setHeader", "{" + id + ",'name':'x-b','value':'2'}");
    admin("webhook.deleteHeader", "{" + id + ",'name':'x-a'}");
    admin("webhook.eventTypes", "");
    admin("webhook.sendTest", "");
    admin("webhook.deliveries", "");
    admin("webhook.replayDelivery", "{'deliveryId':'" + FIRST + "'}");
    admin("webhook.setEvents", "{" + id + ",'events':['inbox.*']}");
    admin("webhook.delete", "{" + id + "}");
  }

  /** What the simulator calls its first delivery. */
  private static final String FIRST = "whd-1";

  private void admin(String call, String body) {
    post("/admin/" + call, body);
  }

  private void post(String path, String body) {
    add("POST", path, body);
  }

  private void add(String method, String path, String body) {
    calls.add(new Call(method, path, body.replace('\'', '"')));
  }
}
