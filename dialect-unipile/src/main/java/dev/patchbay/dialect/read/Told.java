package dev.patchbay.dialect.read;

import dev.patchbay.identity.CompanyRef;
import dev.patchbay.identity.ProfileName;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.identity.Unreadable;
import dev.patchbay.support.read.Reading;
import dev.patchbay.value.PartialDate;
import io.vavr.control.Option;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what the vendor tells in the same way in many places: names, lists, dates. */
public final class Told {
  private static final String PERSON_PAGE = "https://www.linkedin.com/in/";
  private static final String COMPANY_PAGE = "https://www.linkedin.com/company/";

  private Told() {}

  /**
   * Every readable name of a person; none when there is no readable one. An id that does not look
   * like one is passed over, so that it is never taken for a slug.
   *
   * @param id member id of any product
   * @param slug public identifier
   * @param others URLs and URNs
   */
  public static Option<ProfileRef> person(
      @Nullable String id, @Nullable String slug, @Nullable String... others) {
    List<ProfileName> names =
        Stream.concat(
                Stream.of(names(id, ProfileName.MemberId.class), slugs(slug)).flatMap(List::stream),
                Stream.of(others).flatMap(text -> names(text, ProfileName.class).stream()))
            .toList();
    return names.isEmpty()
        ? Option.none()
        : Option.some(
            ProfileRef.of(
                names.get(0), names.subList(1, names.size()).toArray(ProfileName[]::new)));
  }

  private static List<ProfileName> slugs(@Nullable String slug) {
    return slug == null || slug.isBlank()
        ? List.of()
        : names(PERSON_PAGE + slug.strip(), ProfileName.class);
  }

  private static List<ProfileName> names(@Nullable String text, Class<?> type) {
    return text == null || text.isBlank()
        ? List.of()
        : ProfileRef.of(text).names().stream()
            .filter(name -> type.isInstance(name) && !(name instanceof Unreadable))
            .toList();
  }

  /** Every readable name of a company; none when there is no readable one. */
  public static Option<CompanyRef> company(
      @Nullable String id, @Nullable String slug, @Nullable String... others) {
    String page = slug == null || slug.isBlank() ? null : COMPANY_PAGE + slug.strip();
    return CompanyRef.known(
            Stream.concat(
                    Stream.of(Option.of(id), Option.of(page)), Stream.of(others).map(Option::of))
                .map(Option::getOrNull)
                .toArray(String[]::new))
        .filter(ref -> ref.flaws().isEmpty());
  }

  /** A full name of its parts, where LinkedIn tells it in parts. */
  public static @Nullable String name(@Nullable String first, @Nullable String last) {
    String name =
        Stream.of(first, last)
            .filter(part -> part != null && !part.isBlank())
            .map(String::strip)
            .collect(Collectors.joining(" "));
    return name.isEmpty() ? null : name;
  }

  /** A date, or the text itself where it is not understood. */
  public static void date(
      String field,
      @Nullable String text,
      Consumer<PartialDate> date,
      Consumer<String> raw,
      Reading reading) {
    if (text == null || text.isBlank()) {
      return;
    }
    PartialDate.parse(text)
        .peek(date)
        .onEmpty(
            () -> {
              raw.accept(text);
              reading.unrecognised(field, text);
            });
  }
}
