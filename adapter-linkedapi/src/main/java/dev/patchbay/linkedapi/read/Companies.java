package dev.patchbay.linkedapi.read;

import dev.patchbay.call.Operation;
import dev.patchbay.error.FixCall;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.CompanyRef;
import dev.patchbay.linkedapi.client.LinkedApi;
import dev.patchbay.linkedapi.wire.CompanyWire;
import dev.patchbay.profile.Company;
import dev.patchbay.support.read.EnumTable;
import dev.patchbay.support.read.Reading;
import dev.patchbay.value.CompanySize;
import dev.patchbay.value.Place;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Companies in the vendor's words. */
public final class Companies {
  /** Sizes as the searches filter by them. */
  public static final EnumTable<CompanySize> SIZES =
      EnumTable.of(CompanySize.UNKNOWN)
          .row(CompanySize.SIZE_1_10, "1-10")
          .row(CompanySize.SIZE_11_50, "11-50")
          .row(CompanySize.SIZE_51_200, "51-200")
          .row(CompanySize.SIZE_201_500, "201-500")
          .row(CompanySize.SIZE_501_1000, "501-1000")
          .row(CompanySize.SIZE_1001_5000, "1001-5000")
          .row(CompanySize.SIZE_5001_10000, "5001-10000")
          .row(CompanySize.SIZE_OVER_10000, "10001+")
          .build();

  private Companies() {}

  /** The company behind URLs and URNs; null when there is none or it cannot be read. */
  public static @Nullable CompanyRef known(@Nullable String... names) {
    return CompanyRef.known(names).filter(ref -> ref.flaws().isEmpty()).getOrNull();
  }

  /** The URL by which actions of linkedin.com find a company: by slug or by number. */
  public static Either<PortError, String> url(
      Operation<?, ?> operation, String argument, CompanyRef company) {
    return company
        .url()
        .toEither(
            () ->
                invalid(
                    operation,
                    argument,
                    "this vendor finds companies by the URL of their page, and "
                        + company
                        + " has none; give e.g. https://www.linkedin.com/company/<name>"));
  }

  /** The URL by which actions of Sales Navigator find a company: by number. */
  public static Either<PortError, String> hashedUrl(
      Operation<?, ?> operation, String argument, CompanyRef company) {
    return company
        .companyId()
        .map(number -> "https://www.linkedin.com/company/" + number)
        .toEither(
            () ->
                invalid(
                    operation,
                    argument,
                    "Sales Navigator, which these filters need, finds companies by number, and "
                        + company
                        + " has none; profile.company tells it"));
  }

  private static PortError invalid(Operation<?, ?> operation, String argument, String reason) {
    return new FixCall.InvalidRequest(LinkedApi.origin(operation), operation.key(argument), reason);
  }

  /** A row of a search; null, noted, when it holds no name that can be used again. */
  public static @Nullable Company hit(CompanyWire.Hit hit, Reading reading) {
    Option<CompanyRef> ref = CompanyRef.known(hit.publicUrl(), hit.hashedUrl(), hit.urn());
    if (ref.isEmpty()) {
      reading.unrecognised("rows.ref", String.valueOf(hit.name()));
      return null;
    }
    return Company.builder(ref.get())
        .name(hit.name())
        .industries(one(hit.industry()))
        .location(hit.location())
        .employees(hit.employeesCount())
        .size(size(hit.employeesCount()))
        .logoUrl(hit.logoUrl())
        .build();
  }

  /**
   * An opened page.
   *
   * @param asked which was asked for; the page's own names replace it where there are any
   */
  public static Company page(CompanyRef asked, CompanyWire.Page page) {
    Integer employees =
        page.employeesCount() == null ? page.employeeCount() : page.employeesCount();
    String seat = page.headquarters();
    Place headquarters =
        seat == null || seat.isBlank()
            ? null
            : Place.builder().text(seat).headquarters(true).build();
    return Company.builder(
            CompanyRef.known(page.publicUrl(), page.hashedUrl(), page.urn()).getOrElse(asked))
        .name(page.name())
        .description(page.description())
        .location(page.location())
        .headquarters(headquarters)
        .locations(headquarters == null ? List.of() : List.of(headquarters))
        .industries(one(page.industry()))
        .specialties(listed(page.specialties()))
        .website(page.website())
        .employees(employees)
        .size(size(employees))
        .founded(page.yearFounded())
        .ventureFunded(page.ventureFinancing())
        .jobListings(page.jobsCount())
        .logoUrl(page.logoUrl())
        .build();
  }

  /** The bucket that a count falls into. */
  static @Nullable CompanySize size(@Nullable Integer employees) {
    return employees == null
        ? null
        : Arrays.stream(CompanySize.values())
            .filter(size -> size.min().exists(min -> employees >= min))
            .filter(size -> size.max().forAll(max -> employees <= max))
            .findFirst()
            .orElse(null);
  }

  private static List<String> one(@Nullable String text) {
    return text == null || text.isBlank() ? List.of() : List.of(text.strip());
  }

  private static List<String> listed(@Nullable String commas) {
    return commas == null
        ? List.of()
        : Arrays.stream(commas.split(",", -1))
            .map(String::strip)
            .filter(text -> !text.isEmpty())
            .toList();
  }
}
