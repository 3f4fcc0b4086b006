package dev.patchbay.linkedapi.search;

import dev.patchbay.answer.Page;
import dev.patchbay.answer.PageEnd;
import dev.patchbay.error.PortError;
import dev.patchbay.linkedapi.background.Action;
import dev.patchbay.linkedapi.background.Buckets;
import dev.patchbay.linkedapi.background.Outcome;
import dev.patchbay.linkedapi.read.Companies;
import dev.patchbay.linkedapi.read.Jobs;
import dev.patchbay.linkedapi.read.People;
import dev.patchbay.linkedapi.read.Posts;
import dev.patchbay.linkedapi.wire.CompanyWire;
import dev.patchbay.linkedapi.wire.JobWire;
import dev.patchbay.linkedapi.wire.PersonWire;
import dev.patchbay.linkedapi.wire.PostWire;
import dev.patchbay.post.Post;
import dev.patchbay.profile.Company;
import dev.patchbay.profile.Job;
import dev.patchbay.profile.PersonHit;
import dev.patchbay.support.read.Reading;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One of the vendor's searches: its action, its bounds, and how its rows are read. What LinkedIn
 * finds comes at once, up to the limit; there is no further page.
 *
 * @param action as in {@code st.searchPeople}
 * @param usual rows without a limit
 * @param most rows at most
 * @param wire of a row
 * @param row reads one
 */
record Search<W, T>(String action, int usual, int most, Class<W> wire, Outcome.Row<W, T> row) {
  static final Search<PersonWire.Hit, PersonHit> PEOPLE =
      new Search<>("st.searchPeople", 10, 1000, PersonWire.Hit.class, People::hit);

  static final Search<PersonWire.Hit, PersonHit> SALES_PEOPLE =
      new Search<>("nv.searchPeople", 25, 2500, PersonWire.Hit.class, People::hit);

  static final Search<CompanyWire.Hit, Company> COMPANIES =
      new Search<>("st.searchCompanies", 10, 1000, CompanyWire.Hit.class, Companies::hit);

  static final Search<CompanyWire.Hit, Company> SALES_COMPANIES =
      new Search<>("nv.searchCompanies", 25, 1000, CompanyWire.Hit.class, Companies::hit);

  static final Search<PostWire.Post, Post> POSTS =
      new Search<>("st.searchPosts", 10, 100, PostWire.Post.class, Posts::post);

  static final Search<JobWire.Job, Job> JOBS =
      new Search<>("st.searchJobs", 10, 1000, JobWire.Job.class, Jobs::job);

  /** The action with its parameters. */
  Action action(Map<String, Object> parameters) {
    return Action.of(action, parameters);
  }

  /** The rows that were found, each opened where that was asked for. */
  Either<PortError, Page<T>> page(
      Outcome outcome, int limit, Option<Opening<T>> opening, Reading reading) {
    Either<PortError, List<@Nullable W>> wires = outcome.rows(wire);
    if (wires.isLeft()) {
      return Either.left(wires.getLeft());
    }
    List<?> raw = outcome.data() instanceof List<?> list ? list : List.of();
    List<T> rows = new ArrayList<>(wires.get().size());
    for (int index = 0; index < wires.get().size(); index++) {
      W found = wires.get().get(index);
      T read = found == null ? null : row.read(found, reading);
      if (read != null) {
        Object whole = index < raw.size() ? raw.get(index) : null;
        T hit = read;
        String path = "rows[" + rows.size() + "].opened";
        rows.add(
            opening
                .map(how -> how.opened(hit, outcome.childrenOf(whole), path, reading))
                .getOrElse(hit));
      }
    }
    int received = wires.get().size();
    opening.forEach(how -> reading.spent(how.spent(Buckets.of(action), received)));
    return Either.right(
        Page.of(rows, received < limit ? PageEnd.ONE_PAGE : PageEnd.PERHAPS_MORE, Option.none()));
  }

  /** The members of a list that flags of ours stand for: {@code {me: true}} is {@code [me]}. */
  static Map<String, Object> listing(Map<String, Object> body, String parent, String member) {
    if (body.get(parent) instanceof Map<?, ?> filter
        && filter.get(member) instanceof Map<?, ?> flags) {
      Map<String, Object> listed = new LinkedHashMap<>();
      filter.forEach((name, value) -> listed.put(String.valueOf(name), value));
      listed.put(member, List.copyOf(flags.keySet()));
      Map<String, Object> changed = new LinkedHashMap<>(body);
      changed.put(parent, listed);
      return changed;
    }
    return body;
  }
}
