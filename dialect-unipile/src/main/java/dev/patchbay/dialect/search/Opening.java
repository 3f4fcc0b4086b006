package dev.patchbay.dialect.search;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Gap;
import dev.patchbay.call.Operation;
import dev.patchbay.capability.Support;
import dev.patchbay.error.FixAccount;
import dev.patchbay.error.PortError;
import dev.patchbay.error.Wait;
import dev.patchbay.post.GetPost;
import dev.patchbay.post.Post;
import dev.patchbay.post.PostOperations;
import dev.patchbay.profile.Company;
import dev.patchbay.profile.GetCompany;
import dev.patchbay.profile.GetProfile;
import dev.patchbay.profile.PersonHit;
import dev.patchbay.profile.ProfileOperations;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.read.Reading;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Opens the first rows of a page, one call each. A row that cannot be opened stays as it was found
 * and leaves a gap; after a refusal of the account itself nothing more is tried.
 */
final class Opening<T> {
  private final String operation;
  private final @Nullable Opener<T> opener;

  private Opening(Operation<?, ?> operation, Opener<T> opener) {
    this.operation = operation.id();
    this.opener = opener;
  }

  private Opening() {
    this.operation = "";
    this.opener = null;
  }

  /** Rows that have no page of their own to open. */
  static <T> Opening<T> none() {
    return new Opening<>();
  }

  /** The person's profile, beside what the search told. */
  static Opening<PersonHit> people() {
    return new Opening<>(
        ProfileOperations.PROFILE_GET,
        (hit, context) ->
            context
                .call(ProfileOperations.PROFILE_GET, GetProfile.of(hit.ref()))
                .map(answer -> answer.map(found -> hit.toBuilder().opened(found).build())));
  }

  /** The post itself, in place of what the search told. */
  static Opening<Post> posts() {
    return new Opening<>(
        PostOperations.POST_GET,
        (hit, context) -> context.call(PostOperations.POST_GET, new GetPost(hit.ref())));
  }

  /** The company's page, with what only the search tells: open jobs and revenue. */
  static Opening<Company> companies() {
    return new Opening<>(
        ProfileOperations.PROFILE_COMPANY,
        (hit, context) ->
            context
                .call(ProfileOperations.PROFILE_COMPANY, new GetCompany(hit.ref()))
                .map(answer -> answer.map(page -> beside(hit, page))));
  }

  private static Company beside(Company hit, Company page) {
    return page.toBuilder()
        .jobListings(page.jobListings().orElse(hit.jobListings()).getOrNull())
        .revenue(page.revenue().orElse(hit.revenue()).getOrNull())
        .build();
  }

  /** What it costs. */
  Support support() {
    return Support.emulated(how(), operation);
  }

  private String how() {
    return "one " + operation + " for each row";
  }

  /** The rows, the first so many of them opened. */
  List<T> open(
      Operation<?, ?> search, int most, List<T> rows, Reading reading, CallContext context) {
    if (opener == null || most < 1) {
      return rows;
    }
    reading.emulated(search, "open", how());
    List<T> opened = new ArrayList<>(rows);
    PortError stopped = null;
    for (int i = 0; i < Math.min(most, rows.size()); i++) {
      Either<PortError, Answer<T>> row =
          stopped == null ? opener.open(rows.get(i), context) : Either.left(stopped);
      if (row.isLeft()) {
        reading.gap(new Gap(field(i), row.getLeft()));
        stopped = hopeless(row.getLeft()) ? row.getLeft() : null;
      } else {
        opened.set(i, row.get().value());
        reading.within(field(i) + ".", row.get().notes());
      }
    }
    return opened;
  }

  private static String field(int row) {
    return "rows[" + row + "].opened";
  }

  private static boolean hopeless(PortError error) {
    return error instanceof Wait || error instanceof FixAccount;
  }

  /** Opens one row. */
  private interface Opener<T> {
    Either<PortError, Answer<T>> open(T row, CallContext context);
  }
}
