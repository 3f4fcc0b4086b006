package dev.patchbay.driver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.Patchbay;
import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Page;
import dev.patchbay.answer.PageEnd;
import dev.patchbay.call.CallOptions;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.profile.PersonHit;
import dev.patchbay.search.PeopleQuery;
import dev.patchbay.search.SearchOperations;
import dev.patchbay.token.PageToken;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A walk keeps one short key for each row, one cursor for each page, a token, and no row. */
class WalkMemoryTest {
  private static final int PAGES = 100;
  private static final int ROWS = 10;

  private final StubAdapter adapter = StubAdapter.thatCanDoEverything();
  private final Patchbay patchbay =
      Patchbay.over(adapter, new VirtualTime().environment(), CallOptions.DEFAULT);

  private Iterator<Either<PortError, Answer<Page<PersonHit>>>> walk() {
    adapter.on(
        SearchOperations.SEARCH_PEOPLE,
        (query, context) -> {
          int number = context.cursor().map(Integer::parseInt).getOrElse(0);
          Option<PageToken> next =
              Option.when(
                  number + 1 < PAGES,
                  () ->
                      context.pageToken(
                          SearchOperations.SEARCH_PEOPLE, StubAdapter.VENDOR, "" + (number + 1)));
          return Either.right(
              Page.of(
                  IntStream.range(number * ROWS, (number + 1) * ROWS)
                      .mapToObj(row -> PersonHit.builder(ProfileRef.of("person-" + row)).build())
                      .toList(),
                  next.isDefined() ? PageEnd.MORE : PageEnd.END,
                  next));
        });
    return patchbay.search().people(PeopleQuery.builder().build()).pages().iterator();
  }

  /** What an object holds in its fields, by the fields' names. */
  private static Map<String, Object> held(Object owner) throws IllegalAccessException {
    Map<String, Object> held = new TreeMap<>();
    for (Field field : owner.getClass().getDeclaredFields()) {
      if (!Modifier.isStatic(field.getModifiers()) && !field.isSynthetic()) {
        field.setAccessible(true);
        held.put(field.getName(), Option.of(field.get(owner)).getOrElse("nothing"));
      }
    }
    return held;
  }

  @Test
  void a_hundred_pages_leave_keys_and_a_token_and_nothing_else() throws IllegalAccessException {
    Iterator<Either<PortError, Answer<Page<PersonHit>>>> walk = walk();

    for (int page = 1; page <= PAGES; page++) {
      assertThat(walk.next().get().value().rows()).hasSize(ROWS);
      Map<String, Object> held = held(walk);

      assertThat(held)
          .containsOnlyKeys(
              "begun",
              "ended",
              "list",
              "next",
              "operation",
              "seenCursors",
              "seenRows",
              "vendor",
              "withoutANewRow");
      assertThat((Collection<?>) held.get("seenRows"))
          .hasSize(page * ROWS)
          .allSatisfy(key -> assertThat(key).isInstanceOf(String.class))
          .allSatisfy(key -> assertThat((String) key).hasSizeLessThan(40));
      assertThat((Collection<?>) held.get("seenCursors"))
          .hasSize(Math.min(page, PAGES - 1))
          .allSatisfy(cursor -> assertThat(cursor).isInstanceOf(String.class));
      assertThat(held.get("next")).isInstanceOf(page < PAGES ? PageToken.class : String.class);
    }
    assertThat(walk.hasNext()).isFalse();
    assertThat(adapter.asked).hasSize(PAGES);
  }

  @Test
  void the_call_behind_a_walk_knows_the_driver_and_the_request_alone()
      throws IllegalAccessException {
    Iterator<Either<PortError, Answer<Page<PersonHit>>>> walk = walk();
    walk.next();
    Object call = held(walk).getOrDefault("list", walk);
    Map<String, Object> before = held(call);
    walk.next();

    assertThat(before).containsOnlyKeys("driver", "invocation");
    assertThat(held(call).get("invocation")).isSameAs(before.get("invocation"));
  }
}
