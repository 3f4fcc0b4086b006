package dev.patchbay.sandbox.myagentmail;

import dev.patchbay.sandbox.Person;
import dev.patchbay.sandbox.World;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The tenant's sessions and the router that chooses among them (dossier 14). Guarded by the
 * simulator.
 */
final class Pool {
  /** As the vendor's page shows it. */
  static final String FIRST = "b7d1f0aa-52c3-4c0e-9a51-0d6c1f6f2e11";

  private static final int MOST = 10;

  private final World world;
  private final Clock clock;
  private final Map<String, Session> sessions = new LinkedHashMap<>();
  private final Consumer<Session> onConnect;

  /**
   * A pool.
   *
   * @param onConnect what is done with each session when it is connected
   */
  Pool(World world, Clock clock, Consumer<Session> onConnect) {
    this.world = world;
    this.clock = clock;
    this.onConnect = onConnect;
  }

  Session add(String id, Person owner, @Nullable String label, Instant since) {
    if (sessions.size() >= MOST) {
      throw Errors.refusal(
          403, "TOO_MANY_SESSIONS", "A tenant may connect " + MOST + " LinkedIn sessions");
    }
    Session session = new Session(id, owner, label, since, clock);
    sessions.put(id, session);
    onConnect.accept(session);
    return session;
  }

  /** The first person of the world who has no session. */
  Person nobodyYet() {
    return world.people().stream()
        .filter(person -> sessions.values().stream().noneMatch(s -> s.owner.equals(person)))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Everybody is connected"));
  }

  List<Session> all() {
    return List.copyOf(sessions.values());
  }

  Session first() {
    return sessions.values().stream()
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No session is left in the sandbox"));
  }

  @Nullable Session find(@Nullable String id) {
    return sessions.get(id);
  }

  Session known(String id) {
    Session session = sessions.get(id);
    if (session == null) {
      throw Errors.refusal(404, "SESSION_NOT_FOUND", "Session not found");
    }
    return session;
  }

  void remove(String id) {
    known(id);
    sessions.remove(id);
  }

  /** The session of a call that must name one, charged for the action. */
  Session pinned(String id, String action) {
    Session session = known(id);
    if (session.isPaused() || !session.reaches()) {
      throw Errors.paused(session);
    }
    if (!session.budget.allows(action)) {
      throw Errors.plain(429, "The daily quota of this session is exhausted");
    }
    session.budget.spend(action);
    return session;
  }

  /**
   * The session of a call that may name one: that, or the least used one that is healthy and has
   * budget left.
   */
  Session chosen(@Nullable String id, String action) {
    if (id != null) {
      Session session = known(id);
      if (!session.isPaused() && !session.budget.allows(action)) {
        throw Errors.nobodyFree();
      }
      return pinned(id, action);
    }
    for (Session session : byUse()) {
      if (!session.isPaused() && session.budget.allows(action) && session.reaches()) {
        session.budget.spend(action);
        return session;
      }
    }
    throw Errors.nobodyFree();
  }

  private List<Session> byUse() {
    return sessions.values().stream()
        .sorted(Comparator.comparingInt(session -> session.budget.total()))
        .toList();
  }
}
