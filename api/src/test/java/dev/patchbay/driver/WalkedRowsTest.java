package dev.patchbay.driver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.Patchbay;
import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Page;
import dev.patchbay.answer.PageEnd;
import dev.patchbay.call.CallOptions;
import dev.patchbay.call.ListCall;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.profile.PersonHit;
import dev.patchbay.search.PeopleQuery;
import dev.patchbay.search.SearchOperations;
import dev.patchbay.token.PageToken;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** However a list of a hundred pages is walked, no more than two of them can be reached. */
class WalkedRowsTest {
  private static final int PAGES = 100;
  private static final int ROWS = 10;
  private static final int LOOK_EVERY = 9 * ROWS;
  private static final long TWO_PAGES = 2L * ROWS;

  private final List<WeakReference<PersonHit>> handedOut = new ArrayList<>();
  private final StubAdapter adapter = StubAdapter.thatCanDoEverything();
  private final Patchbay patchbay =
      Patchbay.over(adapter, new VirtualTime().environment(), CallOptions.DEFAULT);

  private ListCall<PersonHit> people() {
    adapter.on(
        SearchOperations.SEARCH_PEOPLE,
        (query, context) -> {
          int number = context.cursor().map(Integer::parseInt).getOrElse(0);
          List<PersonHit> rows =
              IntStream.range(number * ROWS, (number + 1) * ROWS)
                  .mapToObj(row -> PersonHit.builder(ProfileRef.of("person-" + row)).build())
                  .toList();
          rows.forEach(row -> handedOut.add(new WeakReference<>(row)));
          Option<PageToken> next =
              Option.when(
                  number + 1 < PAGES,
                  () ->
                      context.pageToken(
                          SearchOperations.SEARCH_PEOPLE, StubAdapter.VENDOR, "" + (number + 1)));
          return Either.right(Page.of(rows, next.isDefined() ? PageEnd.MORE : PageEnd.END, next));
        });
    return patchbay.search().people(PeopleQuery.builder().build());
  }

  private long reachable() {
    System.gc();
    return handedOut.stream().filter(row -> !row.refersTo(null)).count();
  }

  private void lookAfter(int walked) {
    if (walked % LOOK_EVERY == 0) {
      assertThat(reachable()).as("rows reachable after %d", walked).isLessThanOrEqualTo(TWO_PAGES);
    }
  }

  @Test
  void pages_are_let_go() {
    int walked = 0;
    for (Either<PortError, Answer<Page<PersonHit>>> page : people().pages()) {
      walked += page.get().value().rows().size();
      lookAfter(walked);
    }

    assertThat(walked).isEqualTo(PAGES * ROWS);
    assertThat(reachable()).isLessThanOrEqualTo(TWO_PAGES);
  }

  @Test
  void rows_of_a_stream_are_let_go() {
    int[] walked = new int[1];
    people().stream().forEach(row -> lookAfter(++walked[0]));

    assertThat(walked[0]).isEqualTo(PAGES * ROWS);
    assertThat(reachable()).isLessThanOrEqualTo(TWO_PAGES);
  }

  @Test
  void rows_of_a_streams_iterator_are_let_go() {
    Iterator<PersonHit> rows = people().stream().iterator();
    int walked = 0;
    while (rows.hasNext()) {
      rows.next();
      lookAfter(++walked);
    }

    assertThat(walked).isEqualTo(PAGES * ROWS);
  }

  @Test
  void rows_that_somebody_keeps_are_counted() {
    List<PersonHit> kept = people().stream().toList();

    assertThat(reachable()).isEqualTo(PAGES * ROWS);
    assertThat(kept).hasSize(PAGES * ROWS);
  }
}
