package dev.patchbay.sandbox.dialect;

import dev.patchbay.sandbox.Person;
import dev.patchbay.sandbox.json.JsonObject;

/** Makes relations and tells the {@code users} webhooks about them (dossier A.8.2). */
final class Relations {

  private final State state;
  private final Messages messages;

  Relations(State state, Messages messages) {
    this.state = state;
    this.messages = messages;
  }

  /** Two people connect: any invitation between them is gone; a note becomes a message. */
  void begin(Account account, Person person) {
    JsonObject sent = account.invitationTo(person);
    account.relate(person, state.now());
    if (sent != null && sent.has("note")) {
      messages.invitationNote(account, person, sent.text("note"));
    }
    state.webhooks.tell(
        "users",
        "new_relation",
        account.id,
        JsonObject.empty()
            .put("account_id", account.id)
            .put("account_type", "LINKEDIN")
            .put("timestamp", Times.iso(state.now()))
            .put("user_full_name", person.name().getOrElse(""))
            .put("user_provider_id", person.memberId())
            .put("user_public_identifier", person.slug().getOrElse(""))
            .put(
                "user_profile_url",
                "https://www.linkedin.com/in/" + person.slug().getOrElse(person.memberId()) + "/")
            .put("user_picture_url", person.data().textOrNull("pictureUrl")));
  }
}
