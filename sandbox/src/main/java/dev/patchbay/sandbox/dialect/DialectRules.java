package dev.patchbay.sandbox.dialect;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What makes one vendor of the dialect differ from another.
 *
 * @param vendor the canonical name; the pack of that name holds the contracts of requests
 * @param path the path before every route, as in {@code /api/v1}
 * @param otherPaths more paths that do the same
 * @param apiKey the key that opens the sandbox
 * @param accountIds ids of the world's sessions that the vendor would not give, and what it gives
 * @param traits what it has
 * @param without routes it lacks, as {@code POST /messages/{id}/forward}
 * @param sentInvitations the most on a page of sent invitations, and how many unasked
 * @param followers the most on a page of followers
 * @param lists how many posts, comments and reactions come unasked
 */
public record DialectRules(
    String vendor,
    String path,
    List<String> otherPaths,
    String apiKey,
    Map<String, String> accountIds,
    Set<DialectTrait> traits,
    Set<String> without,
    PageBounds sentInvitations,
    int followers,
    int lists) {

  /** Copies the collections. */
  public DialectRules {
    otherPaths = List.copyOf(otherPaths);
    accountIds = Map.copyOf(accountIds);
    traits = Set.copyOf(traits);
    without = Set.copyOf(without);
  }

  /**
   * How long a page may be.
   *
   * @param most the most that can be asked for
   * @param unasked how many come when nothing is asked for
   */
  public record PageBounds(int most, int unasked) {}

  boolean has(DialectTrait trait) {
    return traits.contains(trait);
  }

  String accountId(String id) {
    return accountIds.getOrDefault(id, id);
  }
}
