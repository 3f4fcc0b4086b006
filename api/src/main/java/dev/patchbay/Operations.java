package dev.patchbay;

import dev.patchbay.call.Operation;
import dev.patchbay.event.EventOperations;
import dev.patchbay.invitation.InvitationOperations;
import dev.patchbay.messaging.MessagingOperations;
import dev.patchbay.post.PostOperations;
import dev.patchbay.profile.ProfileOperations;
import dev.patchbay.search.SearchOperations;
import dev.patchbay.session.SessionOperations;
import java.util.List;
import java.util.stream.Stream;

/** The port, as data: every operation that is not of one vendor alone. */
public final class Operations {
  /** All operations, area by area, in the order of the vocabulary. */
  public static final List<Operation<?, ?>> ALL =
      Stream.of(
              SearchOperations.ALL,
              ProfileOperations.ALL,
              InvitationOperations.ALL,
              MessagingOperations.ALL,
              SessionOperations.ALL,
              PostOperations.ALL,
              EventOperations.ALL)
          .<Operation<?, ?>>flatMap(List::stream)
          .toList();

  private Operations() {}
}
