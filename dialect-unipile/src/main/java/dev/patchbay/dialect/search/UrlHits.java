package dev.patchbay.dialect.search;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.Moshi;
import dev.patchbay.dialect.read.Posts;
import dev.patchbay.dialect.read.Rows;
import dev.patchbay.dialect.wire.PostsWire;
import dev.patchbay.dialect.wire.SearchWire;
import dev.patchbay.search.SearchHit;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.read.Reading;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Rows of a search by URL, each read as its {@code type} says. Safe for use by several threads. */
final class UrlHits {
  private final JsonAdapter<SearchWire.Person> people;
  private final JsonAdapter<SearchWire.Company> companies;
  private final JsonAdapter<PostsWire.Post> posts;
  private final JsonAdapter<SearchWire.Job> jobs;

  UrlHits(Moshi moshi) {
    people = moshi.adapter(SearchWire.Person.class);
    companies = moshi.adapter(SearchWire.Company.class);
    posts = moshi.adapter(PostsWire.Post.class);
    jobs = moshi.adapter(SearchWire.Job.class);
  }

  /** The rows; one of an unknown kind, or unlike its kind, is noted. */
  List<SearchHit> read(
      List<Map<String, Object>> items,
      Reading reading,
      HitLeftovers leftovers,
      CallContext context) {
    PersonHits person = new PersonHits(reading, leftovers);
    CompanyHits company = new CompanyHits(reading);
    Posts post = new Posts(context.environment().clock(), reading);
    JobHits job = new JobHits(reading, leftovers);
    return Rows.read(items, item -> hit(item, person, company, post, job, leftovers, reading));
  }

  private @Nullable SearchHit hit(
      Map<String, Object> item,
      PersonHits person,
      CompanyHits company,
      Posts post,
      JobHits job,
      HitLeftovers leftovers,
      Reading reading) {
    String type = String.valueOf(item.get("type"));
    try {
      return switch (type) {
        case "PEOPLE" ->
            found(person.read(whole(people, item)), found -> new SearchHit.PersonFound(found));
        case "COMPANY" ->
            found(company.read(whole(companies, item)), found -> new SearchHit.CompanyFound(found));
        case "POST" -> {
          PostsWire.Post whole = whole(posts, item);
          leftovers.post(whole);
          yield found(post.post(whole).getOrNull(), found -> new SearchHit.PostFound(found));
        }
        case "JOB" -> found(job.read(whole(jobs, item)), found -> new SearchHit.JobFound(found));
        default -> {
          reading.unrecognised("rows.type", type);
          yield null;
        }
      };
    } catch (JsonDataException unlikeItsKind) {
      reading.unrecognised("rows", type + ": " + unlikeItsKind.getMessage());
      return null;
    }
  }

  private static <W> W whole(JsonAdapter<W> adapter, Map<String, Object> item) {
    W row = adapter.fromJsonValue(item);
    if (row == null) {
      throw new JsonDataException("null");
    }
    return row;
  }

  private static <T> @Nullable SearchHit found(@Nullable T row, Function<T, SearchHit> wrap) {
    return row == null ? null : wrap.apply(row);
  }
}
