package dev.patchbay.linkedapi.search;

import dev.patchbay.answer.ArgumentNote;
import dev.patchbay.capability.ArgumentCapability.TermForm;
import dev.patchbay.error.PortError;
import dev.patchbay.linkedapi.read.People;
import dev.patchbay.support.argument.ArgumentScope;
import dev.patchbay.support.argument.Encoding;
import dev.patchbay.support.argument.Encodings;
import dev.patchbay.value.MoneyRange;
import dev.patchbay.value.Term;
import dev.patchbay.value.TermFilter;
import dev.patchbay.value.Within;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How arguments of searches are written that other arguments are not like. */
final class SearchEncodings {
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final String OVER_1000 = "1000+";

  /** What the vendor takes as the lower end; as the upper one all but zero. */
  private static final List<String> MILLIONS =
      List.of("0", "0.5", "1", "2.5", "5", "10", "20", "50", "100", "500", "1000");

  private static final Map<Within, String> AGES =
      Map.of(
          Within.PAST_24_HOURS, "past24Hours",
          Within.PAST_WEEK, "pastWeek",
          Within.PAST_MONTH, "pastMonth");

  private SearchEncodings() {}

  /** A term's name as one text. */
  static Encoding termName() {
    return Encodings.described(
        (value, scope) -> Encodings.name((Term) value, scope),
        plain -> plain.taking(TermForm.NAME));
  }

  /** The name of the only term of a filter as one text; several cannot be expressed. */
  static Encoding onlyTermName() {
    return Encodings.described(
        (value, scope) -> {
          Set<Term> terms = ((TermFilter) value).include();
          return terms.size() > 1
              ? scope.unsupported(
                  scope.key(), "the vendor takes one title, not " + terms.size() + "; search twice")
              : terms.stream()
                  .findFirst()
                  .map(term -> Encodings.name(term, scope))
                  .orElseGet(() -> scope.invalid("names no title to look for"));
        },
        plain -> plain.taking(TermForm.NAME).between(0, 1));
  }

  /** How long ago at most; only what LinkedIn itself offers. */
  static Encoding age() {
    return (value, scope) ->
        Option.of(AGES.get((Within) value))
            .<Either<PortError, Object>>map(Either::right)
            .getOrElse(
                () ->
                    scope.unsupported(
                        scope.key() + "=" + value,
                        "the vendor takes PAST_24_HOURS, PAST_WEEK and PAST_MONTH alone"));
  }

  /** Years under a name on which the vendor's clients disagree; the note says which was sent. */
  static Encoding years(String member) {
    Encoding constants = Encodings.constants(People.YEARS_OF_EXPERIENCE);
    return Encodings.described(
        (value, scope) ->
            constants
                .encode(value, scope)
                .peek(
                    years ->
                        scope
                            .notes()
                            .add(new ArgumentNote.SentAs(scope.key(), member + " " + years))),
        constants::describe);
  }

  /** A range of yearly revenue as both ends, in millions of dollars. */
  static Encoding revenue() {
    return (value, scope) -> {
      MoneyRange range = (MoneyRange) value;
      if (!range.currency().equals("USD")) {
        return scope.unsupported(
            scope.key() + "=" + range.currency(), "the vendor counts in dollars; give USD");
      }
      return step(range.min(), "0", MILLIONS, scope)
          .flatMap(
              min ->
                  step(range.max(), OVER_1000, MILLIONS.subList(1, MILLIONS.size()), scope)
                      .map(
                          max -> {
                            Map<String, Object> ends = new LinkedHashMap<>();
                            ends.put("min", min);
                            ends.put("max", max);
                            return ends;
                          }));
    };
  }

  private static Either<PortError, String> step(
      Option<BigDecimal> amount, String open, List<String> steps, ArgumentScope scope) {
    if (amount.isEmpty()) {
      return Either.right(open);
    }
    BigDecimal counted = amount.get().divide(MILLION);
    return steps.stream()
        .filter(step -> new BigDecimal(step).compareTo(counted) == 0)
        .findFirst()
        .map(Either::<PortError, String>right)
        .orElseGet(
            () ->
                scope.unsupported(
                    scope.key() + "=USD " + amount.get().toPlainString(),
                    "the vendor takes "
                        + steps.stream()
                            .map(SearchEncodings::dollars)
                            .collect(Collectors.joining(", "))
                        + " alone; the nearest is "
                        + dollars(nearest(counted, steps))));
  }

  private static String nearest(BigDecimal counted, List<String> steps) {
    return steps.stream()
        .min(Comparator.comparing(step -> new BigDecimal(step).subtract(counted).abs()))
        .orElse("0");
  }

  private static String dollars(String step) {
    return new BigDecimal(step).multiply(MILLION).stripTrailingZeros().toPlainString();
  }
}
