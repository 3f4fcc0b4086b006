package dev.patchbay.dialect;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a search told besides its rows; from {@code answer.leftovers(SearchLeftovers.class)}.
 *
 * @param resolvedQuery the filters as the vendor understood them, in its own spelling; for a search
 *     by URL this is what the URL meant. Empty when not told
 * @param vendorMetadata LinkedIn's ids of the search, where the vendor tells them (postpress)
 */
public record SearchLeftovers(
    Map<String, Object> resolvedQuery, Map<String, Object> vendorMetadata) {
  /** Copies the maps. */
  public SearchLeftovers {
    resolvedQuery = copy(resolvedQuery);
    vendorMetadata = copy(vendorMetadata);
  }

  /** From whatever JSON was sent; what is no object is passed over. */
  static SearchLeftovers of(@Nullable Object query, @Nullable Object metadata) {
    return new SearchLeftovers(members(query), members(metadata));
  }

  boolean isEmpty() {
    return resolvedQuery.isEmpty() && vendorMetadata.isEmpty();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> members(@Nullable Object json) {
    return json instanceof Map<?, ?> object ? (Map<String, Object>) object : Map.of();
  }

  /** In the same order and without what is null. */
  private static Map<String, Object> copy(Map<String, Object> members) {
    if (members.isEmpty()) {
      return Map.of();
    }
    Map<String, Object> copy = new LinkedHashMap<>(members);
    copy.values().removeIf(Objects::isNull);
    return Collections.unmodifiableMap(copy);
  }
}
