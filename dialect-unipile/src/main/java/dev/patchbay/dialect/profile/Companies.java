package dev.patchbay.dialect.profile;

import dev.patchbay.dialect.read.Numbers;
import dev.patchbay.dialect.read.Rows;
import dev.patchbay.dialect.read.Told;
import dev.patchbay.dialect.wire.CompaniesWire;
import dev.patchbay.identity.CompanyName;
import dev.patchbay.identity.CompanyRef;
import dev.patchbay.identity.Vendor;
import dev.patchbay.identity.VendorRef;
import dev.patchbay.profile.Company;
import dev.patchbay.profile.Growth;
import dev.patchbay.support.read.EnumTable;
import dev.patchbay.support.read.Reading;
import dev.patchbay.support.read.Scalars;
import dev.patchbay.value.CompanySize;
import dev.patchbay.value.CompanyType;
import dev.patchbay.value.Place;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Company pages, from the wire to neutral values. */
final class Companies {
  /** What handles of a company's inbox are called. */
  static final String MAILBOX = "mailbox";

  /** Pages write the constants in upper case, searches in lower case and one of them longer. */
  static final EnumTable<CompanyType> TYPE =
      EnumTable.of(CompanyType.UNKNOWN)
          .readOnly(CompanyType.EDUCATIONAL, "EDUCATIONAL", "educational_institution")
          .readOnly(CompanyType.PUBLIC_COMPANY, "PUBLIC_COMPANY")
          .readOnly(CompanyType.PRIVATELY_HELD, "PRIVATELY_HELD")
          .readOnly(CompanyType.NON_PROFIT, "NON_PROFIT")
          .readOnly(CompanyType.PARTNERSHIP, "PARTNERSHIP")
          .readOnly(CompanyType.SELF_EMPLOYED, "SELF_EMPLOYED")
          .readOnly(CompanyType.SELF_OWNED, "SELF_OWNED")
          .readOnly(CompanyType.GOVERNMENT_AGENCY, "GOVERNMENT_AGENCY")
          .build();

  private static final Pattern YEAR = Pattern.compile("^([0-9]{4})(?:[^0-9].*)?$");

  private Companies() {}

  /** A company page; asked for is which it is when the answer names none. */
  static Company company(
      CompaniesWire.CompanyProfile wire, CompanyRef asked, Vendor vendor, Reading reading) {
    List<Place> places = Rows.read(wire.locations(), Companies::place);
    Option<Place> headquarters =
        Option.ofOptional(places.stream().filter(Place::headquarters).findFirst());
    VendorRef mailbox = mailbox(wire.messaging(), vendor);
    CompanyRef named =
        Told.company(wire.id(), wire.public_identifier(), wire.entity_urn(), wire.profile_url())
            .getOrElse(asked);
    return Company.builder(mailbox == null ? named : named.with(new CompanyName.Mailbox(mailbox)))
        .name(wire.name())
        .tagline(wire.tagline())
        .description(wire.description())
        .industries(Scalars.texts(wire.industry()))
        .specialties(Scalars.texts(wire.activities()))
        .location(headquarters.map(Companies::line).getOrNull())
        .headquarters(headquarters.getOrNull())
        .locations(places)
        .size(size(wire.employee_count_range(), reading))
        .employees(wire.employee_count())
        .followers(wire.followers_count())
        .type(reading.constant("type", TYPE, wire.organization_type()))
        .founded(founded(wire.foundation_date(), reading))
        .website(wire.website())
        .phone(wire.phone())
        .logoUrl(wire.logo())
        .ventureFunded(wire.crunchbase_funding() == null ? null : Boolean.TRUE)
        .messagingId(mailbox)
        .following(wire.is_following())
        .employee(wire.is_employee())
        .claimed(wire.claimed())
        .growth(growth(wire.insights(), reading))
        .build();
  }

  private static Place place(CompaniesWire.Location wire) {
    return Place.builder()
        .street(wire.street() instanceof String line ? List.of(line) : Scalars.texts(wire.street()))
        .city(wire.city())
        .area(wire.area())
        .postalCode(wire.postalCode())
        .country(wire.country())
        .description(wire.description())
        .headquarters(wire.is_headquarter())
        .build();
  }

  private static String line(Place place) {
    return Stream.of(place.city(), place.area(), place.country())
        .flatMap(Option::toJavaStream)
        .collect(Collectors.joining(", "));
  }

  private static @Nullable VendorRef mailbox(
      CompaniesWire.@Nullable Messaging wire, Vendor vendor) {
    return wire == null
            || wire.id() == null
            || wire.id().isBlank()
            || Boolean.FALSE.equals(wire.is_enabled())
        ? null
        : VendorRef.of(vendor, MAILBOX, wire.id());
  }

  /** LinkedIn's buckets are told apart by their upper end; the lowest begins at 1 or 2. */
  static @Nullable CompanySize size(CompaniesWire.@Nullable EmployeeRange wire, Reading reading) {
    if (wire == null || (wire.from() == null && wire.to() == null)) {
      return null;
    }
    for (CompanySize size : CompanySize.values()) {
      boolean found =
          wire.to() == null
              ? size.max().isEmpty() && size.min().equals(Option.of(wire.from()))
              : size.max().contains(wire.to());
      if (found) {
        return size;
      }
    }
    reading.unrecognised("size", wire.from() + "-" + wire.to());
    return CompanySize.UNKNOWN;
  }

  private static @Nullable Integer founded(@Nullable String date, Reading reading) {
    if (date == null || date.isBlank()) {
      return null;
    }
    Matcher year = YEAR.matcher(date.strip());
    if (!year.matches()) {
      reading.unrecognised("founded", date);
      return null;
    }
    return Integer.valueOf(year.group(1));
  }

  private static List<Growth> growth(CompaniesWire.@Nullable Insights wire, Reading reading) {
    CompaniesWire.EmployeesCount count = wire == null ? null : wire.employeesCount();
    return count == null
        ? List.of()
        : Rows.read(count.growthGraph(), point -> growth(point, reading));
  }

  private static @Nullable Growth growth(CompaniesWire.GrowthPoint point, Reading reading) {
    if (point.monthRange() == null || point.growthPercentage() == null) {
      return null;
    }
    BigDecimal percent = Numbers.decimal(point.growthPercentage());
    if (percent == null) {
      reading.unrecognised("growth.percent", point.growthPercentage());
      return null;
    }
    return Growth.of(point.monthRange(), percent);
  }
}
