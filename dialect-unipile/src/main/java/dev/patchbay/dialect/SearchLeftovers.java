package dev.patchbay.dialect;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
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
    resolvedQuery = Collections.unmodifiableMap(new LinkedHashMap<>(resolvedQuery));
    vendorMetadata = Collections.unmodifiableMap(new LinkedHashMap<>(vendorMetadata));
  }

  /** From whatever JSON was sent; what is no object is passed over. */
  static SearchLeftovers of(@Nullable Object query, @Nullable Object metadata) {
    return new SearchLeftovers(members(query), members(metadata));
  }

  boolean isEmpty() {
    return resolvedQuery.isEmpty() && vendorMetadata.isEmpty();
  }

  private static Map<String, Object> members(@Nullable Object json) {
    Map<String, Object> members = new LinkedHashMap<>();
    if (json instanceof Map<?, ?> object) {
      object.forEach(
          (name, value) -> {
            if (value != null) {
              members.put(String.valueOf(name), value);
            }
          });
    }
    return members;
  }
}
