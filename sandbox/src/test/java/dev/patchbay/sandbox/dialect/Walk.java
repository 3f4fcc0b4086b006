package dev.patchbay.sandbox.dialect;

import dev.patchbay.sandbox.postpress.PostpressSandbox;
import dev.patchbay.sandbox.unipile.UnipileSandbox;
import java.util.ArrayList;
import java.util.List;

/** A walk through every route of a simulator, good calls and bad ones. */
public final class Walk {

  public record Step(String method, String path, String body, Client.Answer answer) {}

  private static final String LINA = "ACoAADexample1aBcDeFg";
  private static final String POST = "urn:li:activity:7390000000000000123";

  private final DialectSandbox sandbox;
  private final Client client;
  private final String mira;
  private final String arvid;
  private final List<Step> steps = new ArrayList<>();

  private Walk(DialectSandbox sandbox, Client client, String mira, String arvid) {
    this.sandbox = sandbox;
    this.client = client;
    this.mira = mira;
    this.arvid = arvid;
  }

  public static List<Step> through(UnipileSandbox sandbox) {
    return walk(new Walk(sandbox, Client.of(sandbox), "b7Qx2ExampleAcc", "d4Rw9ExampleOld"));
  }

  public static List<Step> through(PostpressSandbox sandbox) {
    return walk(new Walk(sandbox, Client.of(sandbox), "acc_linkedin_7F2K", "acc_linkedin_4W9D"));
  }

  private static List<Step> walk(Walk walk) {
    walk.accounts();
    walk.searches();
    walk.users();
    walk.invitations();
    walk.chats();
    walk.posts();
    walk.linkedIn();
    walk.jobs();
    walk.webhooks();
    return walk.steps;
  }

  private Client.Answer add(String method, String path, String body, Client.Answer answer) {
    int mark = path.indexOf('?');
    steps.add(new Step(method, mark < 0 ? path : path.substring(0, mark), body, answer));
    return answer;
  }

  private Client.Answer get(String path) {
    return add("GET", path.replace("%s", mira), "", client.get(path.replace("%s", mira)));
  }

  private Client.Answer delete(String path) {
    return add("DELETE", path, "", client.delete(path.replace("%s", mira)));
  }

  private Client.Answer send(String method, String path, String body) {
    String json = body.replace('\'', '"').replace("%s", mira);
    String full = path.replace("%s", mira);
    return add(method, full, json, client.send(method, full, json));
  }

  private Client.Answer post(String path, String body) {
    return send("POST", path, body);
  }

  private Client.Answer form(String path, String... namesAndValues) {
    return add("POST", path, "", client.form(path, List.of(namesAndValues)));
  }

  private void accounts() {
    get("/accounts");
    get("/accounts?limit=1");
    get("/accounts?limit=0");
    get("/accounts/%s");
    get("/accounts/nobody");
    get("/accounts/%s/sync");
    get("/accounts/%s/sync?chunk_size=5");
    get("/accounts/%s/sync?chunk_size=5");
    post("/accounts/%s/restart", "{}");
    post("/accounts/" + arvid + "/restart", "{}");
    send("PATCH", "/accounts/%s", "{'proxy':{'host':'10.0.0.9','port':8080,'protocol':'http'}}");
    String login = "{'provider':'LINKEDIN','username':'%2@example.org','password':'x'}";
    for (String who :
        List.of("mira", "otp", "inapp", "captcha", "contract", "restricted", "busy", "slow")) {
      post("/accounts", login.replace("%2", who));
    }
    post("/accounts", "{'provider':'LINKEDIN','access_token':'cookie','user_agent':'UA'}");
    post("/accounts", "{'provider':'LINKEDIN','username':'x'}");
    post(
        "/accounts",
        "{'provider':'LINKEDIN','username':'a@example.org','password':'x',"
            + "'proxy':{'host':'h','port':1,'username':'wrong','password':'p'}}");
    post("/accounts/" + arvid, login.replace("%2", "arvid"));
    String id = post("/accounts", login.replace("%2", "2fa")).json().text("account_id");
    String solve = "{'account_id':'" + id + "','provider':'LINKEDIN','code':'%c'}";
    post("/accounts/checkpoint/resend", "{'account_id':'" + id + "','provider':'LINKEDIN'}");
    post("/accounts/checkpoint", solve.replace("%c", "1"));
    post("/accounts/checkpoint", solve.replace("%c", "TRY_ANOTHER_WAY"));
    post("/accounts/checkpoint", solve.replace("%c", "482913"));
    post("/accounts/checkpoint", solve.replace("%c", "482913"));
    delete("/accounts/" + id);
    delete("/accounts/" + id);
    post(
        "/hosted/accounts/link",
        "{'type':'create','providers':['LINKEDIN'],'api_url':'https://api8.unipile.com:13424',"
            + "'expiresOn':'2026-11-21T18:00:00.000Z','name':'user-5512'}");
    post("/hosted/accounts/link", "{'type':'create'}");
  }

  private void search(String body) {
    post("/linkedin/search?limit=100&account_id=%s", body);
  }

  private void searches() {
    search("{'api':'classic','category':'people'}");
    search("{'api':'classic','category':'companies'}");
    search("{'api':'classic','category':'posts'}");
    search("{'api':'classic','category':'jobs'}");
    search("{'api':'sales_navigator','category':'people'}");
    search("{'api':'sales_navigator','category':'companies'}");
    search("{'api':'recruiter','category':'people'}");
    search("{'api':'recruiter','category':'companies'}");
    search("{'api':'classic','category':'people','location':'x'}");
    search(
        "{'url':'https://www.linkedin.com/search/results/people/?keywords=data%20platform"
            + "&network=%5B%22S%22%5D&geoUrn=%5B%22103819153%22%5D'}");
    search("{'url':'https://www.linkedin.com/feed/'}");
    String cursor =
        post("/linkedin/search?account_id=%s", "{'api':'classic','category':'people'}")
            .json()
            .text("cursor");
    search("{'cursor':'" + cursor + "'}");
    for (String type :
        List.of("LOCATION", "PEOPLE", "CONNECTIONS", "COMPANY", "SAVED_SEARCHES", "NONE")) {
      get("/linkedin/search/parameters?account_id=%s&type=" + type + "&keywords=a");
    }
  }

  private void users() {
    sandbox
        .world()
        .people()
        .forEach(
            person ->
                get(
                    "/users/"
                        + person.memberId()
                        + "?account_id=%s&linkedin_sections=*&notify=false"));
    get("/users/lina-orvik-3b1?account_id=%s");
    get("/users/nobody-here?account_id=%s");
    get("/users/lina-orvik-3b1?account_id=nobody");
    get("/users/lina-orvik-3b1");
    get("/users/" + sandbox.world().person("ove-dahl").salesId() + "?account_id=%s");
    get(
        "/users/"
            + sandbox.world().person("ove-dahl").salesId()
            + "?account_id=%s&linkedin_api=sales_navigator");
    get("/users/me?account_id=%s");
    get("/users/relations?account_id=%s&limit=3");
    get("/users/relations?account_id=%s&filter=a");
    get("/users/followers?account_id=%s");
    get("/users/following?account_id=%s");
    add(
        "PATCH",
        "/users/me/edit",
        "",
        client.form("PATCH", "/users/me/edit", List.of("account_id", mira, "headline", "Ny")));
  }

  private void invitations() {
    String invite = "{'account_id':'%s','provider_id':'%2','message':'Hei'}";
    String id = post("/users/invite", invite.replace("%2", LINA)).json().text("invitation_id");
    for (String who :
        List.of(LINA, "ACoAABexampleTomas", "ACoAABme", "lina-orvik-3b1", "ACoAAnobody")) {
      post("/users/invite", invite.replace("%2", who));
    }
    for (String key : List.of("epost-eva", "stengt-stein", "unaaelig-una")) {
      post("/users/invite", invite.replace("%2", sandbox.world().person(key).memberId()));
    }
    get("/users/invite/sent?account_id=%s");
    get("/users/invite/sent?account_id=%s&limit=101");
    get("/users/invite/received?account_id=%s");
    delete("/users/invite/sent/" + id + "?account_id=%s");
    delete("/users/invite/sent/" + id + "?account_id=%s");
    post("/users/invite", invite.replace("%2", LINA));
    post(
        "/users/invite/received/7391000000000000777",
        "{'provider':'LINKEDIN','account_id':'%s','action':'decline',"
            + "'shared_secret':'qW3rTyExample'}");
  }

  private void chats() {
    get("/chats");
    get("/chats?limit=3&account_id=%s&unread=true");
    get("/chats?after=2026-11-01T00:00:00.000Z&before=2026-11-15T00:00:00.000Z");
    get("/chats/cH4tExample01");
    get("/chats/cH4tSeed0008");
    get("/chats/2-ZXhhbXBsZQ==?account_id=%s");
    get("/chats/nothing");
    for (int i = 2; i < 12; i++) {
      get("/chats/cH4tSeed%04d/messages".formatted(i));
      get("/chats/cH4tSeed%04d/attendees".formatted(i));
    }
    get("/chats/cH4tExample01/messages?limit=1");
    get("/chats/cH4tExample01/sync");
    send("PATCH", "/chats/cH4tExample01", "{'action':'setReadStatus','value':true}");
    send("PATCH", "/chats/cH4tExample01", "{'action':'fly','value':true}");
    get("/messages?account_id=%s");
    get("/messages/m3ssExample02");
    get("/messages/nothing");
    String sent =
        form("/chats/cH4tExample01/messages", "text", "Hei", "attachments", "@file")
            .json()
            .text("message_id");
    form("/chats/cH4tExample01/messages", "text", "Svar", "quote_id", sent);
    form("/chats/cH4tExample01/messages", "account_id", mira);
    form("/chats/cH4tSeed0007/messages", "text", "to an advertisement");
    get("/messages/" + sent);
    String attachment =
        client.get("/messages/" + sent).json().objects("attachments").get(0).text("id");
    get("/messages/" + sent + "/attachments/" + attachment);
    post("/messages/" + sent + "/reaction", "{'reaction':'👍'}");
    send("PATCH", "/messages/" + sent, "{'text':'Hei hei'}");
    delete("/messages/" + sent);
    post("/messages/" + sent + "/forward", "{'chat_id':'cH4tSeed0002'}");
    get("/chat_attendees?limit=2");
    get("/chat_attendees/at7Example");
    get("/chat_attendees/at7Example/picture");
    get("/chat_attendees/" + LINA + "/chats?account_id=%s");
    get("/chat_attendees/at7Example/messages");
    get("/chat_attendees/nobody/chats");
    form(
        "/chats",
        "account_id",
        mira,
        "attendees_ids",
        sandbox.world().person("dora-nyid").memberId(),
        "text",
        "Hei");
    form(
        "/chats",
        "account_id",
        mira,
        "attendees_ids",
        LINA,
        "text",
        "Hei",
        "subject",
        "Data",
        "linkedin[inmail]",
        "true");
    form("/chats", "account_id", mira, "attendees_ids", "ACoAAorg", "text", "Hei");
    form(
        "/chats",
        "account_id",
        mira,
        "attendees_ids",
        "ACoAAorg",
        "text",
        "Hei",
        "linkedin[topic]",
        "support");
    get("/chats");
    get("/messages?limit=5");
    delete("/chats/cH4tSeed0009");
  }

  private void posts() {
    for (String id : List.of("7390000000000000123", POST, "7390000000000000301", "1")) {
      get("/posts/" + id + "?account_id=%s");
    }
    get("/posts/" + POST + "/comments?account_id=%s&limit=2");
    get("/posts/" + POST + "/comments?account_id=%s&comment_id=7390100000000000001");
    get("/posts/" + POST + "/reactions?account_id=%s");
    get("/posts/7390000000000000123/reactions?account_id=%s");
    form("/posts", "account_id", mira, "text", "New", "attachments", "@file");
    post("/posts/" + POST + "/comments", "{'account_id':'%s','text':'Hei'}");
    post("/posts/" + POST + "/comments", "{'account_id':'%s','text':''}");
    post("/posts/reaction", "{'account_id':'%s','post_id':'" + POST + "'}");
    post("/posts/reaction", "{'account_id':'%s','post_id':'7390000000000000123'}");
    get("/posts/" + POST + "?account_id=%s");
    String astrid = sandbox.world().person("astrid-nyberg-falk").memberId();
    get("/users/" + astrid + "/posts?account_id=%s&limit=100");
    get("/users/7712345/posts?account_id=%s&is_company=true");
    get("/users/astrid-nyberg-falk/posts?account_id=%s");
    get("/users/ACoAABexampleTomas/comments?account_id=%s");
    get("/users/ACoAABexampleTomas/reactions?account_id=%s");
  }

  private void linkedIn() {
    sandbox
        .world()
        .companies()
        .forEach(company -> get("/linkedin/company/" + company.text("slug") + "?account_id=%s"));
    get("/linkedin/company/7712345?account_id=%s");
    get("/linkedin/company/none?account_id=%s");
    get("/linkedin/inmail_balance?account_id=%s");
    post(
        "/linkedin/profile/endorse",
        "{'account_id':'%s','profile_id':'" + LINA + "','skill_endorsement_id':4001}");
    post(
        "/linkedin/user/" + sandbox.world().person("ove-dahl").salesId(),
        "{'account_id':'%s','api':'sales_navigator','action':'saveLead'}");
    post(
        "/linkedin", "{'account_id':'%s','request_url':'https://www.linkedin.com/voyager/api/me'}");
  }

  private void jobs() {
    get("/linkedin/projects?account_id=%s");
    get("/linkedin/projects/9100001?account_id=%s");
    get("/linkedin/jobs?account_id=%s&limit=1");
    get("/linkedin/jobs?account_id=%s&category=draft");
    get("/linkedin/jobs/4020000001?account_id=%s&service=CLASSIC");
    get("/linkedin/jobs/4020000001?account_id=%s");
    String id =
        post(
                "/linkedin/jobs",
                "{'account_id':'%s','job_title':{'id':'3002'},'company':{'id':'7712345'},"
                    + "'workplace':'REMOTE','location':'104359928','description':'Build.'}")
            .json()
            .text("job_id");
    send("PATCH", "/linkedin/jobs/" + id, "{'account_id':'%s','description':'Build more.'}");
    post("/linkedin/jobs/" + id + "/publish", "{'account_id':'%s','mode':'FREE'}");
    post("/linkedin/jobs/" + id + "/checkpoint", "{'account_id':'%s','input':'482913'}");
    post("/linkedin/jobs/" + id + "/publish", "{'account_id':'%s','mode':'FREE'}");
    post("/linkedin/jobs/" + id + "/close?account_id=%s", "{}");
    get("/linkedin/jobs/4020000001/applicants?account_id=%s");
    get("/linkedin/jobs/applicants/5500000001?account_id=%s");
    get("/linkedin/jobs/applicants/5500000001/resume?account_id=%s");
  }

  private void webhooks() {
    String id =
        post(
                "/webhooks",
                "{'source':'messaging','request_url':'http://localhost:1/','name':'m',"
                    + "'format':'json','events':['message_received'],'account_ids':['%s'],"
                    + "'headers':[{'key':'Unipile-Auth','value':'x'}]}")
            .json()
            .text("webhook_id");
    post("/webhooks", "{'source':'users','request_url':'http://localhost:1/'}");
    post("/webhooks", "{'source':'nothing','request_url':'http://localhost:1/'}");
    get("/webhooks");
    delete("/webhooks/" + id);
    delete("/webhooks/" + id);
  }
}
