package dev.patchbay.dialect.search;

import dev.patchbay.dialect.wire.PostsWire;
import dev.patchbay.dialect.wire.SearchWire;
import dev.patchbay.identity.CompanyRef;
import io.vavr.control.Option;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects what the rows of an answer tell and no neutral row has a place for. */
final class HitLeftovers {
  private final Set<SchoolDetails> schools = new LinkedHashSet<>();
  private final Map<String, String> jobReferences = new LinkedHashMap<>();
  private final Map<String, String> reposted = new LinkedHashMap<>();

  /** A school that somebody went to; the same school is kept once. */
  void school(@Nullable CompanyRef ref, SearchWire.School page) {
    SchoolDetails details =
        new SchoolDetails(
            Option.of(ref),
            text(page.name()),
            Option.of(page.employeeCount()),
            text(page.location()),
            text(page.description()),
            text(page.url()),
            text(page.logo()));
    schools.add(details);
  }

  /** The second id of a job. */
  void job(SearchWire.Job job) {
    pair(jobReferences, job.id(), job.reference_id());
  }

  /** The id of what a post reposts. */
  void post(PostsWire.Post post) {
    pair(reposted, post.id(), post.repost_id());
  }

  private static void pair(Map<String, String> pairs, @Nullable String id, @Nullable String other) {
    if (id != null && other != null && !other.isBlank()) {
      pairs.put(id, other);
    }
  }

  private static Option<String> text(@Nullable String told) {
    return Option.of(told).map(String::strip).filter(text -> !text.isEmpty());
  }

  /** All of it, with what the answer tells of the search itself. */
  SearchLeftovers with(@Nullable Object query, @Nullable Object metadata) {
    return SearchLeftovers.of(query, metadata, schools, jobReferences, reposted);
  }
}
