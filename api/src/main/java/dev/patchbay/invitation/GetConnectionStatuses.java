package dev.patchbay.invitation;

import dev.patchbay.call.Request;
import dev.patchbay.identity.ProfileRef;
import java.util.List;

/**
 * Asks how the session's member is connected with each of several people.
 *
 * @param people the people, at least one; the results stand in this order
 */
public record GetConnectionStatuses(List<ProfileRef> people) implements Request {
  /** Copies the list. */
  public GetConnectionStatuses {
    people = List.copyOf(people);
  }

  /** Asks about these people. */
  public static GetConnectionStatuses of(ProfileRef... people) {
    return new GetConnectionStatuses(List.of(people));
  }
}
