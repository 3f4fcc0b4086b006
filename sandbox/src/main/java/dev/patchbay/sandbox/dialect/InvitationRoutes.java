package dev.patchbay.sandbox.dialect;

import dev.patchbay.sandbox.Person;
import dev.patchbay.sandbox.http.Call;
import dev.patchbay.sandbox.http.Reply;
import dev.patchbay.sandbox.http.Router;
import dev.patchbay.sandbox.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /users/invite} (dossier A.4). */
final class InvitationRoutes {

  private static final Duration COOL_DOWN = Duration.ofDays(21);
  private static final List<Integer> STEPS = List.of(95, 90, 75, 50);

  private final State state;
  private final Relations relations;

  InvitationRoutes(State state, Relations relations) {
    this.state = state;
    this.relations = relations;
  }

  void addTo(Router router) {
    router
        .on("POST", "/users/invite", this::send)
        .on("GET", "/users/invite/sent", this::sent)
        .on("GET", "/users/invite/received", this::received)
        .on("POST", "/users/invite/received/{id}", this::handle)
        .on("DELETE", "/users/invite/sent/{id}", this::cancel);
  }

  private Reply send(Call call) {
    JsonObject body = Requests.body(state, call, "invite");
    Account account = Requests.connected(state, body.text("account_id"));
    Person person = recipient(body.text("provider_id"));
    refuse(account, person, body);
    String id = state.ids.invitation();
    account.sent.add(
        0,
        JsonObject.empty()
            .put("id", id)
            .put("person", person.key())
            .putIfPresent("note", body.textOrNull("message"))
            .put("sentAt", Times.iso(state.now())));
    account.invitationsUsed++;
    return Reply.ok(
        JsonObject.tagged("UserInvitationSent")
            .put("invitation_id", id)
            .putIfPresent("usage", crossed(account.invitationsUsed)));
  }

  private Person recipient(String id) {
    Person person = state.find(id);
    if (person == null || !person.memberId().equals(id)) {
      throw Errors.unprocessable(
          "invalid_recipient", "The recipient cannot be reached by this id.");
    }
    return person;
  }

  private void refuse(Account account, Person person, JsonObject body) {
    switch (account.distance(person)) {
      case "SELF" -> throw Errors.unprocessable("invalid_recipient", "You cannot invite yourself.");
      case "FIRST" ->
          throw Errors.unprocessable("already_connected", "The recipient is a relation already.");
      default -> {}
    }
    if (account.invitationTo(person) != null) {
      throw Errors.unprocessable(
          "already_invited_recently", "An invitation has already been sent recently.");
    }
    Instant withdrawn = account.withdrawn.get(person.key());
    if (withdrawn != null && state.now().isBefore(withdrawn.plus(COOL_DOWN))) {
      throw Errors.unprocessable(
          "cannot_resend_yet", "An invitation to this person was withdrawn a short time ago.");
    }
    List<String> refuses = person.data().texts("refuses");
    if (refuses.contains("INVITATION")) {
      throw Errors.unprocessable("cannot_invite_attendee", "This person cannot be invited.");
    }
    if (refuses.contains("REACH")) {
      throw Errors.unprocessable("user_unreachable", "This person cannot be reached.");
    }
    String email = person.data().textOrNull("requiresEmail");
    if (email != null && !email.equals(body.text("user_email"))) {
      throw Errors.unprocessable(
          "cannot_invite_attendee", "LinkedIn asks for the e-mail address of this person.");
    }
    if (account.invitationsUsed >= Account.INVITATION_LIMIT) {
      throw Errors.unprocessable(
          "limit_exceeded", "The provider's limit of invitations is reached.");
    }
  }

  private static @Nullable Integer crossed(int used) {
    for (int step : STEPS) {
      if (used == (Account.INVITATION_LIMIT * step + 99) / 100) {
        return step;
      }
    }
    return null;
  }

  private Reply sent(Call call) {
    Account account = Requests.connected(state, call);
    DialectRules.PageBounds bounds = state.rules.sentInvitations();
    Pages<JsonObject> page = Pages.of(call, account.sent, bounds.most(), bounds.unasked());
    return Reply.ok(page.list("InvitationList", page.rows().stream().map(this::sentItem).toList()));
  }

  private Reply received(Call call) {
    Account account = Requests.connected(state, call);
    Pages<JsonObject> page = Pages.of(call, account.received, 100, 10);
    return Reply.ok(
        page.list("InvitationList", page.rows().stream().map(this::receivedItem).toList()));
  }

  private JsonObject sentItem(JsonObject invitation) {
    Person person = state.world.person(invitation.text("person"));
    return dated(
            invitation,
            JsonObject.tagged("InvitationSent")
                .put("id", invitation.text("id"))
                .put("invited_user", person.name().getOrNull())
                .put("invited_user_id", person.memberId())
                .put("invited_user_public_id", person.slug().getOrNull())
                .put("invited_user_description", person.headline()))
        .put("invitation_text", invitation.textOrNull("note"));
  }

  private JsonObject receivedItem(JsonObject invitation) {
    Person person = state.world.person(invitation.text("person"));
    return dated(
            invitation,
            JsonObject.tagged("InvitationReceived")
                .put("id", invitation.text("id"))
                .put("invited_user", null)
                .put("invited_user_id", null)
                .put("invited_user_public_id", null)
                .put("invited_user_description", null))
        .put("invitation_text", invitation.textOrNull("note"))
        .put(
            "inviter",
            JsonObject.empty()
                .put("inviter_name", person.name().getOrElse(""))
                .put("inviter_id", person.memberId())
                .put("inviter_public_identifier", person.slug().getOrElse(""))
                .put("inviter_description", person.headline()))
        .put(
            "specifics",
            JsonObject.empty()
                .put("provider", "LINKEDIN")
                .put("shared_secret", invitation.text("secret")));
  }

  private JsonObject dated(JsonObject invitation, JsonObject item) {
    Instant at = Instant.parse(invitation.text("sentAt"));
    return item.put("date", Times.sentAgo(at, state.now())).put("parsed_datetime", Times.iso(at));
  }

  private Reply handle(Call call) {
    JsonObject body = Requests.body(state, call, "invite-handle");
    Account account = Requests.connected(state, body.text("account_id"));
    JsonObject invitation =
        account.received.stream()
            .filter(one -> one.text("id").equals(call.path("id")))
            .findFirst()
            .orElseThrow(() -> Errors.notFound("Invitation"));
    if (!invitation.text("secret").equals(body.text("shared_secret"))) {
      throw Errors.refusal(
          403, "resource_access_restricted", "The shared secret does not fit the invitation.");
    }
    Person person = state.world.person(invitation.text("person"));
    boolean accepted = body.text("action").equals("accept");
    if (accepted) {
      relations.begin(account, person);
    } else {
      account.received.remove(invitation);
      account.declined.add(person.key());
    }
    return Reply.ok(
        JsonObject.tagged("UserInvitationHandled")
            .put("status", accepted ? "ACCEPTED" : "DECLINED"));
  }

  private Reply cancel(Call call) {
    Account account = Requests.connected(state, call);
    JsonObject invitation =
        account.sent.stream()
            .filter(one -> one.text("id").equals(call.path("id")))
            .findFirst()
            .orElseThrow(() -> Errors.notFound("Invitation"));
    account.sent.remove(invitation);
    account.withdrawn.put(invitation.text("person"), state.now());
    return Reply.ok(JsonObject.tagged("InvitationCanceled"));
  }
}
