package dev.patchbay.sandbox.dialect;

import dev.patchbay.sandbox.Person;
import dev.patchbay.sandbox.http.Call;
import dev.patchbay.sandbox.http.Reply;
import dev.patchbay.sandbox.http.Router;
import dev.patchbay.sandbox.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Companies and the small LinkedIn routes (dossier A.3.4, A.3.6). */
final class LinkedInRoutes {

  private final State state;

  /** Endorsed skills as member id, slash, skill id; saved leads and pipelines as member id. */
  private final List<String> done = new ArrayList<>();

  LinkedInRoutes(State state) {
    this.state = state;
  }

  void addTo(Router router) {
    router
        .on("GET", "/linkedin/company/{identifier}", this::company)
        .on("GET", "/linkedin/inmail_balance", this::balance)
        .on("POST", "/linkedin/profile/endorse", this::endorse)
        .on("POST", "/linkedin/user/{id}", this::act)
        .on("POST", "/linkedin", this::raw);
  }

  private Reply company(Call call) {
    Requests.connected(state, call);
    String name = call.path("identifier");
    String digits = name.startsWith("urn:li:") ? name.substring(name.lastIndexOf(':') + 1) : name;
    JsonObject company =
        state.world.company(digits).getOrElseThrow(() -> Errors.notFound("Company"));
    return Reply.ok(
        CompanyJson.profile(company)
            .putIfPresent(
                "industry",
                state.world.title("INDUSTRY", company.text("industry")).map(List::of).getOrNull()));
  }

  private Reply balance(Call call) {
    Account account = Requests.connected(state, call);
    JsonObject balance = JsonObject.tagged("LinkedinInmailBalance");
    for (String product : List.of("premium", "recruiter", "sales_navigator")) {
      balance.put(
          product, account.features.contains(product) ? account.credits.get(product) : null);
    }
    return Reply.ok(balance);
  }

  private Reply endorse(Call call) {
    JsonObject body = Requests.body(state, call, "endorse");
    Requests.connected(state, body.text("account_id"));
    Person person = state.find(body.text("profile_id"));
    if (person == null || !person.memberId().equals(body.text("profile_id"))) {
      throw Errors.unprocessable("invalid_recipient", "No user has this id.");
    }
    long skill = body.number("skill_endorsement_id", 0);
    boolean has =
        person.data().objects("skills").stream().anyMatch(one -> one.number("id", 0) == skill);
    String mark = person.memberId() + "/" + skill;
    if (!has) {
      throw Errors.unprocessable("unprocessable_entity", "The person has no such skill.");
    }
    if (done.contains(mark)) {
      throw Errors.unprocessable("action_already_performed", "The skill is endorsed already.");
    }
    done.add(mark);
    return Reply.ok(JsonObject.tagged("LinkedinProfileEndorse").put("endorsed", true));
  }

  private Reply act(Call call) {
    JsonObject body = Requests.body(state, call, "user-action");
    Account account = Requests.connected(state, body.text("account_id"));
    String api = api(body);
    Requests.subscribed(account, api);
    Person person = state.find(call.path("id"));
    String wanted =
        person == null ? "" : api.equals("recruiter") ? person.recruiterId() : person.salesId();
    if (!wanted.equals(call.path("id"))) {
      throw Errors.unprocessable("invalid_recipient", "The id does not belong to this product.");
    }
    done.add(wanted);
    return Reply.ok(JsonObject.tagged("LinkedinPerformActionOnUser").put("success", true));
  }

  /** The product, which some actions tell without naming it. */
  private static String api(JsonObject body) {
    String otherwise = body.text("action").equals("saveLead") ? "sales_navigator" : "recruiter";
    return body.has("api") ? body.text("api") : otherwise;
  }

  private Reply raw(Call call) {
    JsonObject body = Requests.body(state, call, "raw");
    Requests.connected(state, body.text("account_id"));
    return Reply.ok(
        JsonObject.tagged("LinkedinRawData")
            .put(
                "data",
                Map.of(
                    "simulated",
                    true,
                    "url",
                    body.text("request_url"),
                    "method",
                    body.has("method") ? body.text("method") : "GET")));
  }
}
