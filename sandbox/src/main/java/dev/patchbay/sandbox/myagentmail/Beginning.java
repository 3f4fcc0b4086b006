package dev.patchbay.sandbox.myagentmail;

import dev.patchbay.sandbox.Person;
import dev.patchbay.sandbox.World;
import dev.patchbay.sandbox.json.JsonObject;
import java.time.Instant;
import java.util.List;

/** Takes over the world's sessions, invitations and conversations. */
final class Beginning {
  private final World world;
  private final Pool pool;

  Beginning(World world, Pool pool) {
    this.world = world;
    this.pool = pool;
  }

  void fill() {
    for (JsonObject told : world.data().objects("sessions")) {
      Person owner = world.person(told.text("owner"));
      boolean first = owner.equals(world.owner());
      Session session =
          pool.add(
              first ? Pool.FIRST : Ids.uuid("session of " + owner.key()),
              owner,
              owner.name().getOrNull(),
              Instant.parse(told.text("createdAt")));
      if (first) {
        invitations(session);
        conversations(session);
      }
      if (!told.text("status").equals("OK")) {
        session.ask();
        session.pause("LinkedIn asked for a checkpoint");
      }
    }
  }

  private void invitations(Session session) {
    world
        .data()
        .object("invitations")
        .objects("sent")
        .forEach(
            one ->
                session.network.invite(
                    world.person(one.text("person")), one.textOrNull("note"), one.text("sentAt")));
  }

  /** Those with one other person; the vendor's addresses name nothing else. */
  private void conversations(Session session) {
    for (JsonObject told : world.data().objects("conversations")) {
      List<String> others = told.texts("with");
      if (others.size() == 1) {
        Person other = world.person(others.get(0));
        String thread = told.text("threadId");
        session.mailbox.open(thread, other);
        for (JsonObject message : told.objects("messages")) {
          session.mailbox.add(
              message.text("threadMessageId"),
              thread,
              other,
              message.text("from").equals(session.owner.key()),
              message.text("text"),
              Instant.parse(message.text("at")));
        }
      }
    }
  }
}
