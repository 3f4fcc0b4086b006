package dev.patchbay.dialect.search;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a search told besides its rows; from {@code answer.leftovers(SearchLeftovers.class)}.
 *
 * @param resolvedQuery the filters as the vendor understood them, in its own spelling; for a search
 *     by URL this is what the URL meant. Empty when not told
 * @param vendorMetadata LinkedIn's ids of the search, where the vendor tells them (postpress)
 * @param schools details of the schools of the people found, each school once
 * @param jobReferences LinkedIn's second id of each job found ({@code reference_id}), by its first
 * @param repostedPosts ids of what the posts found repost ({@code repost_id}), by their own id
 */
public record SearchLeftovers(
    Map<String, Object> resolvedQuery,
    Map<String, Object> vendorMetadata,
    List<SchoolDetails> schools,
    Map<String, String> jobReferences,
    Map<String, String> repostedPosts) {
  /** Copies the collections. */
  public SearchLeftovers {
    resolvedQuery = copy(resolvedQuery);
    vendorMetadata = copy(vendorMetadata);
    schools = List.copyOf(schools);
    jobReferences = copy(jobReferences);
    repostedPosts = copy(repostedPosts);
  }

  /** Of a search whose rows left nothing over. */
  public SearchLeftovers(Map<String, Object> resolvedQuery, Map<String, Object> vendorMetadata) {
    this(resolvedQuery, vendorMetadata, List.of(), Map.of(), Map.of());
  }

  /** From whatever JSON was sent; what is no object is passed over. */
  static SearchLeftovers of(
      @Nullable Object query,
      @Nullable Object metadata,
      Set<SchoolDetails> schools,
      Map<String, String> jobReferences,
      Map<String, String> repostedPosts) {
    return new SearchLeftovers(
        members(query), members(metadata), List.copyOf(schools), jobReferences, repostedPosts);
  }

  boolean isEmpty() {
    return resolvedQuery.isEmpty()
        && vendorMetadata.isEmpty()
        && schools.isEmpty()
        && jobReferences.isEmpty()
        && repostedPosts.isEmpty();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> members(@Nullable Object json) {
    return json instanceof Map<?, ?> object ? (Map<String, Object>) object : Map.of();
  }

  /** In the same order and without what is null. */
  private static <V> Map<String, V> copy(Map<String, V> members) {
    if (members.isEmpty()) {
      return Map.of();
    }
    Map<String, V> copy = new LinkedHashMap<>(members);
    copy.values().removeIf(Objects::isNull);
    return Collections.unmodifiableMap(copy);
  }
}
