package dev.patchbay.sandbox.myagentmail;

import dev.patchbay.sandbox.Person;
import dev.patchbay.sandbox.World;
import dev.patchbay.sandbox.http.Call;
import dev.patchbay.sandbox.http.Reply;
import dev.patchbay.sandbox.http.Router;
import dev.patchbay.sandbox.json.JsonObject;
import java.time.Clock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Messages and invitations (dossier 9.1 and 10.1). Both body shapes of an invitation are taken.
 * Inviting somebody twice, or somebody connected, is refused with LinkedIn's words and without a
 * code, which is one possible reading: the vendor does not say.
 */
final class Outreach {
  private static final Pattern CONVERSATION =
      Pattern.compile("urn:li:msg_conversation:\\(urn:li:fsd_profile:[^,]+,([^)]+)\\)");

  private final World world;
  private final Clock clock;
  private final Pool pool;
  private final Ids ids;

  Outreach(World world, Clock clock, Pool pool, Ids ids) {
    this.world = world;
    this.clock = clock;
    this.pool = pool;
    this.ids = ids;
  }

  void addTo(Router router) {
    router
        .on("POST", "/v1/linkedin/messages", this::message)
        .on("POST", "/v1/linkedin/connections", this::invite);
  }

  private Reply message(Call call) {
    JsonObject body = Body.of(call);
    String text = Body.required(body, "text");
    String id = Body.required(body, "sessionId");
    if (body.has("recipient") == body.has("conversationUrn")) {
      throw Errors.invalid("Give exactly one of recipient and conversationUrn");
    }
    Session known = pool.known(id);
    Person person =
        body.has("recipient")
            ? recipient(body.text("recipient"))
            : partner(known, body.text("conversationUrn"));
    boolean reachable =
        known.network.isConnected(person) || known.mailbox.threadWith(person) != null;
    if (!reachable) {
      throw Errors.invalid("You can only message people you are connected with");
    }
    Session session = pool.pinned(id, Budget.SEND_MESSAGE);
    String there = session.mailbox.threadWith(person);
    String thread = there == null ? ids.linkedIn("thread") : there;
    Mailbox.Message sent =
        session.mailbox.add(ids.linkedIn("message"), thread, person, true, text, clock.instant());
    return Reply.ok(
        JsonObject.empty()
            .put("ok", true)
            .put("messageUrn", session.mailbox.urn(sent))
            .put("conversationUrn", session.mailbox.conversationUrn(thread))
            .put("backendConversationUrn", "urn:li:messagingThread:" + thread)
            .put("deliveredAt", clock.instant().toEpochMilli()));
  }

  private Person recipient(String name) {
    return Urls.anybody(world, name)
        .getOrElseThrow(() -> Errors.invalid("recipient could not be resolved"));
  }

  private static Person partner(Session session, String urn) {
    Matcher parts = CONVERSATION.matcher(urn);
    Person person = parts.matches() ? session.mailbox.partner(parts.group(1)) : null;
    if (person == null) {
      throw Errors.invalid("conversationUrn is not a conversation of this session");
    }
    return person;
  }

  private Reply invite(Call call) {
    JsonObject body = Body.of(call);
    String url = body.has("target") ? body.text("target") : Body.required(body, "profileUrl");
    String note = Body.optional(body, "message");
    Person person =
        Urls.person(world, url)
            .getOrElseThrow(() -> Errors.invalid("The profile could not be found"));
    Session session = pool.chosen(Body.optional(body, "sessionId"), Budget.CONNECTION_REQUEST);
    String refusal = refusal(session, person);
    if (refusal != null) {
      return Reply.ok(JsonObject.empty().put("ok", false).put("error", refusal));
    }
    session.network.invite(person, note, Times.iso(clock.instant()));
    return Reply.ok(JsonObject.empty().put("ok", true));
  }

  private static @Nullable String refusal(Session session, Person person) {
    if (person.equals(session.owner)) {
      return "You cannot invite yourself";
    } else if (session.network.isConnected(person)) {
      return "You are already connected with this member";
    } else if (session.network.isInvited(person)) {
      return "You have already invited this member";
    }
    return person.data().texts("refuses").isEmpty()
        ? null
        : "This member does not accept invitations";
  }
}
