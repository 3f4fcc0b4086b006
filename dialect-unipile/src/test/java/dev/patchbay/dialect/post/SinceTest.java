package dev.patchbay.dialect.post;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.answer.ArgumentNote;
import dev.patchbay.answer.Page;
import dev.patchbay.answer.PageEnd;
import dev.patchbay.codec.Fingerprint;
import dev.patchbay.identity.Vendor;
import dev.patchbay.post.PostOperations;
import dev.patchbay.support.read.Reading;
import dev.patchbay.token.PageToken;
import dev.patchbay.value.ApproximateTime;
import dev.patchbay.value.Precision;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

final class SinceTest {
  private static final Instant MARK = Instant.parse("2026-11-01T00:00:00Z");
  private static final PageToken NEXT =
      new PageToken(
          Vendor.of("unipile-v1"),
          "post.listByAuthor",
          Option.none(),
          Fingerprint.ofValue("query"),
          "cursor");

  private static Page<Option<ApproximateTime>> kept(List<Option<ApproximateTime>> rows) {
    return Since.on(
        Option.some(MARK),
        Page.of(rows, PageEnd.MORE, Option.some(NEXT)),
        time -> time,
        PostOperations.POST_LIST_BY_AUTHOR,
        new Reading());
  }

  private static Option<ApproximateTime> exact(long hours) {
    return Option.some(ApproximateTime.exact(MARK.plus(Duration.ofHours(hours))));
  }

  @Property(seed = "1")
  void no_row_of_the_time_is_lost_whatever_the_order(
      @ForAll @Size(max = 8) List<@IntRange(min = -50, max = 50) Integer> hours) {
    Page<Option<ApproximateTime>> page = kept(hours.stream().map(h -> exact(h)).toList());

    assertThat(page.rows())
        .isEqualTo(hours.stream().filter(h -> h >= 0).map(h -> exact(h)).toList());
    boolean over = !hours.isEmpty() && page.rows().isEmpty();
    assertThat(page.end()).isEqualTo(over ? PageEnd.END : PageEnd.MORE);
    assertThat(page.next().isEmpty()).isEqualTo(over);
  }

  @Property(seed = "1")
  void an_estimate_is_older_only_by_more_than_its_precision(
      @ForAll @IntRange(min = -40, max = 10) int days) {
    Option<ApproximateTime> row =
        Option.some(
            ApproximateTime.of(MARK.plus(Duration.ofDays(days)), Precision.WEEK, "some weeks ago"));

    assertThat(kept(List.of(row)).rows().isEmpty()).isEqualTo(days < -7);
  }

  @Test
  void a_row_without_a_time_stays_and_so_does_an_empty_page() {
    assertThat(kept(List.of(Option.none(), exact(-9))).rows()).containsExactly(Option.none());
    assertThat(kept(List.of()).end()).isEqualTo(PageEnd.MORE);
  }

  @Test
  void the_answer_says_that_rows_were_left_out() {
    Reading reading = new Reading();

    Since.on(
        Option.some(MARK),
        Page.whole(List.of(exact(1))),
        time -> time,
        PostOperations.POST_LIST_BY_AUTHOR,
        reading);

    assertThat(reading.notes().fidelity().toString()).contains("post.listByAuthor.since");
    assertThat(reading.notes().fidelity().toString())
        .contains(ArgumentNote.EmulatedBy.class.getSimpleName());
  }

  @Test
  void without_the_argument_the_page_is_as_it_was() {
    Page<Option<ApproximateTime>> page =
        Page.of(List.of(exact(-99)), PageEnd.MORE, Option.some(NEXT));

    assertThat(
            Since.on(
                Option.none(),
                page,
                time -> time,
                PostOperations.POST_LIST_BY_AUTHOR,
                new Reading()))
        .isEqualTo(page);
  }
}
