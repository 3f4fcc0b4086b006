package dev.patchbay.dialect.search;

import dev.patchbay.dialect.read.Numbers;
import dev.patchbay.dialect.wire.SearchWire;
import dev.patchbay.identity.CompanyRef;
import dev.patchbay.profile.Company;
import dev.patchbay.support.read.Reading;
import dev.patchbay.value.MoneyRange;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Companies of a search, from the wire to neutral; one for each answer. */
final class CompanyHits {
  private static final String TYPE = "COMPANY";
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  /** What LinkedIn's list of steps calls "over 1000". */
  private static final BigDecimal OPEN = BigDecimal.valueOf(1001);

  private final Reading reading;

  CompanyHits(Reading reading) {
    this.reading = reading;
  }

  /** The company; null, and noted, when the row is none or has no name to refer to. */
  @Nullable Company read(SearchWire.Company from) {
    if (HitTypes.other(from.type(), TYPE, reading)) {
      return null;
    }
    Option<CompanyRef> ref = CompanyRef.known(from.id(), from.profile_url());
    if (ref.isEmpty()) {
      reading.unrecognised("rows.ref", "a company without id and profile_url");
      return null;
    }
    return Company.builder(ref.get())
        .name(from.name())
        .description(from.summary())
        .industries(industries(from.industry()))
        .location(from.location())
        .size(CompanySizes.read("rows.size", from.headcount(), reading))
        .followers(from.followers_count())
        .jobListings(from.job_offers_count())
        .revenue(revenue(from.revenue_range()))
        .build();
  }

  private static List<String> industries(@Nullable String industry) {
    return industry == null || industry.isBlank() ? List.of() : List.of(industry.strip());
  }

  private @Nullable MoneyRange revenue(SearchWire.@Nullable Revenue from) {
    if (from == null || from.currency() == null) {
      return null;
    }
    Option<BigDecimal> min = Option.of(Numbers.decimal(from.min()));
    Option<BigDecimal> max =
        Option.of(Numbers.decimal(from.max())).filter(most -> most.compareTo(OPEN) < 0);
    if (min.isEmpty() && max.isEmpty()) {
      return null;
    }
    MoneyRange range =
        new MoneyRange(from.currency(), min.map(MILLION::multiply), max.map(MILLION::multiply));
    if (!range.flaws().isEmpty()) {
      reading.unrecognised("rows.revenue", from);
      return null;
    }
    return range;
  }
}
