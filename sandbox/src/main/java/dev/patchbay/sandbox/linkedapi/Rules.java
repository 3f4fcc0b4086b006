package dev.patchbay.sandbox.linkedapi;

import static dev.patchbay.sandbox.linkedapi.Check.anyText;
import static dev.patchbay.sandbox.linkedapi.Check.flag;
import static dev.patchbay.sandbox.linkedapi.Check.listOf;
import static dev.patchbay.sandbox.linkedapi.Check.number;
import static dev.patchbay.sandbox.linkedapi.Check.object;
import static dev.patchbay.sandbox.linkedapi.Check.oneOf;
import static dev.patchbay.sandbox.linkedapi.Check.text;
import static dev.patchbay.sandbox.linkedapi.Check.time;

import dev.patchbay.sandbox.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All actions of the vendor (dossier 5.1 and 7), each with its parameters and its children. */
final class Rules {
  private static final String PERSON = "personUrl";
  private static final Check REACTION =
      oneOf("like", "celebrate", "support", "love", "insightful", "funny");
  private static final Map<String, String> INVITATIONS =
      Map.of(
          "connect", PERSON, "companyFollow", "companyUrl", "newsletterSubscribe", "newsletterUrl");

  private final Map<String, Rule> rules = new LinkedHashMap<>();

  private Rules() {}

  static Map<String, Rule> all() {
    Rules rules = new Rules();
    rules.searches();
    rules.loops();
    rules.people();
    rules.companies();
    rules.posts();
    rules.network();
    rules.messaging();
    rules.own();
    return Map.copyOf(rules.rules);
  }

  private Rule root(String type) {
    return add(Rule.root(type));
  }

  private Rule child(String type) {
    return add(Rule.child(type));
  }

  private Rule add(Rule rule) {
    rules.put(rule.type(), rule);
    return rule;
  }

  private Rule search(String type, long most, @Nullable Map<String, Check> filter) {
    Rule rule =
        root(type)
            .takes("term", anyText())
            .takes("limit", number(most))
            .takes("customSearchUrl", text(4000));
    return filter == null ? rule : rule.takes("filter", object(filter));
  }

  private void searches() {
    search("st.searchPeople", 1000, Members.PEOPLE).parentOf("st.doForPeople");
    search("st.searchCompanies", 1000, Members.COMPANIES).parentOf("st.doForCompanies");
    search("nv.searchPeople", 2500, Members.NV_PEOPLE).parentOf("nv.doForPeople");
    search("nv.searchCompanies", 1000, Members.NV_COMPANIES).parentOf("nv.doForCompanies");
    search("st.searchJobs", 1000, Members.JOBS)
        .takes("location", anyText())
        .takes("allowSimilarResults", flag())
        .takes("preferences", object(Members.JOB_PREFERENCES))
        .also(
            action ->
                action.has("filter") && action.has("preferences")
                    ? "takes filter or preferences, not both"
                    : null);
    search("st.searchPosts", 100, Members.POSTS)
        .parentOf("st.doForPosts")
        .also(
            action ->
                action.has(Grammar.THEN) && action.number("limit", 10) > 20
                    ? "takes a limit of at most 20 with children"
                    : null);
  }

  private void loops() {
    child("st.doForPeople").parentOf("st.openPersonPage", "st.sendConnectionRequest");
    child("st.doForCompanies").parentOf("st.openCompanyPage");
    child("st.doForPosts").parentOf("st.openPost");
    child("nv.doForPeople").parentOf("nv.openPersonPage");
    child("nv.doForCompanies").parentOf("nv.openCompanyPage");
  }

  private void people() {
    root("st.openPersonPage")
        .target(PERSON)
        .takes("basicInfo", flag())
        .parentOf(
            "st.sendMessage",
            "st.syncConversation",
            "nv.syncConversation",
            "st.checkConnectionStatus",
            "st.sendConnectionRequest",
            "st.withdrawConnectionRequest",
            "st.removeConnection",
            "st.retrievePersonExperience",
            "st.retrievePersonEducation",
            "st.retrievePersonSkills",
            "st.retrievePersonLanguages",
            "st.retrievePersonPosts",
            "st.retrievePersonComments",
            "st.retrievePersonReactions",
            "nv.openPersonPage");
    root("nv.openPersonPage")
        .target("personHashedUrl")
        .takes("basicInfo", flag())
        .parentOf("nv.sendMessage", "nv.syncConversation", "st.openPersonPage");
    child("st.retrievePersonExperience");
    child("st.retrievePersonEducation");
    child("st.retrievePersonSkills");
    child("st.retrievePersonLanguages");
    latest("st.retrievePersonPosts").parentOf("st.doForPosts");
    latest("st.retrievePersonComments");
    latest("st.retrievePersonReactions");
  }

  private Rule latest(String type) {
    return child(type).takes("limit", number(20)).takes("since", time());
  }

  private void companies() {
    root("st.openCompanyPage")
        .target("companyUrl")
        .takes("basicInfo", flag())
        .parentOf(
            "st.retrieveCompanyEmployees", "st.retrieveCompanyDMs", "st.retrieveCompanyPosts");
    root("nv.openCompanyPage")
        .target("companyHashedUrl")
        .takes("basicInfo", flag())
        .parentOf("nv.retrieveCompanyEmployees", "nv.retrieveCompanyDMs");
    child("st.retrieveCompanyEmployees")
        .takes("limit", number(500))
        .takes("filter", object(Members.EMPLOYEES))
        .parentOf("st.doForPeople");
    child("st.retrieveCompanyDMs").takes("limit", number(20)).parentOf("st.doForPeople");
    latest("st.retrieveCompanyPosts").parentOf("st.doForPosts");
    child("nv.retrieveCompanyEmployees")
        .takes("limit", number(2500))
        .takes("filter", object(Members.NV_EMPLOYEES))
        .parentOf("nv.doForPeople");
    child("nv.retrieveCompanyDMs").takes("limit", number(20)).parentOf("nv.doForPeople");
  }

  private void posts() {
    root("st.openPost")
        .target("postUrl", "postUrn")
        .takes("basicInfo", flag())
        .parentOf(
            "st.reactToPost",
            "st.commentOnPost",
            "st.retrievePostComments",
            "st.retrievePostReactions");
    child("st.retrievePostComments")
        .takes("limit", number(500))
        .takes("replies", flag())
        .takes("sort", oneOf("mostRelevant", "mostRecent"));
    child("st.retrievePostReactions").takes("limit", number(1000));
    root("st.reactToPost")
        .target("postUrl", "postUrn")
        .needs("type", REACTION)
        .takes("companyUrl", text(2000));
    root("st.commentOnPost")
        .target("postUrl", "postUrn")
        .needs("text", text(1000))
        .takes("companyUrl", text(2000));
    root("st.reactToComment").needs("commentUrl", text(2000)).takes("type", REACTION);
    root("st.replyToComment").needs("commentUrl", text(2000)).needs("text", text(1000));
    Check mentions = listOf(object(Members.MENTION));
    root("st.createPost")
        .needs("text", text(3000))
        .takes("attachments", listOf(object(Members.ATTACHMENT)))
        .takes("companyUrl", text(2000))
        .takes("mentions", mentions)
        .also(action -> Members.attachments(action.objects("attachments")));
    root("st.createRepost")
        .target("postUrl", "postUrn")
        .takes("text", text(3000))
        .takes("mentions", mentions);
    root("st.retrieveFeed").takes("limit", number(100));
    root("st.openJob").needs("jobUrl", text(2000)).takes("basicInfo", flag());
  }

  private void network() {
    root("st.checkConnectionStatus").target(PERSON);
    root("st.sendConnectionRequest")
        .target(PERSON)
        .takes("note", anyText())
        .takes("email", anyText());
    root("st.withdrawConnectionRequest").target(PERSON).takes("unfollow", flag());
    root("st.removeConnection").target(PERSON);
    root("st.retrievePendingRequests");
    root("st.retrieveConnections")
        .takes("limit", number(1000))
        .takes("since", time())
        .takes("filter", object(Members.CONNECTIONS))
        .parentOf("st.doForPeople");
    root("st.retrieveInvitations");
    for (String type : List.of("st.acceptInvitation", "st.ignoreInvitation")) {
      Rule rule =
          root(type)
              .needs("invitationType", oneOf("connect", "companyFollow", "newsletterSubscribe"));
      INVITATIONS.values().forEach(name -> rule.takes(name, text(2000)));
      rule.also(Rules::invitation);
    }
  }

  /** Exactly the address that belongs to the kind. */
  private static @Nullable String invitation(JsonObject action) {
    String wanted = INVITATIONS.getOrDefault(action.text("invitationType"), PERSON);
    List<String> given = INVITATIONS.values().stream().filter(action::has).toList();
    return given.equals(List.of(wanted)) ? null : "needs exactly " + wanted;
  }

  private void messaging() {
    root("st.sendMessage")
        .target(PERSON, "threadId")
        .needs("text", text(1900))
        .parentOf("st.manageConversation");
    root("nv.sendMessage")
        .target(PERSON, "threadId")
        .needs("text", text(1900))
        .takes("subject", text(80));
    root("st.syncConversation").target(PERSON).takes("days", number(90));
    root("nv.syncConversation").target(PERSON).takes("days", number(90));
    root("st.syncInbox");
    root("nv.syncInbox");
    root("st.syncNetwork");
    root("st.manageConversation")
        .target("threadId")
        .needs("operation", oneOf("archive", "unarchive", "star", "unstar", "mute", "unmute"));
    root("nv.manageConversation")
        .target("threadId")
        .needs("operation", oneOf("archive", "unarchive"));
  }

  private void own() {
    root("st.retrieveSSI");
    root("st.retrievePerformance");
    root("st.retrieveProfileViewers").takes("limit", number(300)).takes("since", time());
  }
}
