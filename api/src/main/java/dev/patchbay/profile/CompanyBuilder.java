package dev.patchbay.profile;

import dev.patchbay.identity.CompanyRef;
import dev.patchbay.identity.VendorRef;
import dev.patchbay.value.CompanySize;
import dev.patchbay.value.CompanyType;
import dev.patchbay.value.MoneyRange;
import dev.patchbay.value.Place;
import io.vavr.control.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Company}; not safe for use by several threads. */
public final class CompanyBuilder {
  private final CompanyRef ref;
  private Option<String> name = Option.none();
  private Option<String> tagline = Option.none();
  private Option<String> description = Option.none();
  private List<String> industries = List.of();
  private List<String> specialties = List.of();
  private Option<String> location = Option.none();
  private Option<Place> headquarters = Option.none();
  private List<Place> locations = List.of();
  private Option<CompanySize> size = Option.none();
  private Option<Integer> employees = Option.none();
  private Option<Integer> followers = Option.none();
  private Option<Integer> jobListings = Option.none();
  private Option<MoneyRange> revenue = Option.none();
  private Option<CompanyType> type = Option.none();
  private Option<Integer> founded = Option.none();
  private Option<String> website = Option.none();
  private Option<String> phone = Option.none();
  private Option<String> logoUrl = Option.none();
  private Option<Boolean> ventureFunded = Option.none();
  private Option<VendorRef> messagingId = Option.none();
  private Option<Boolean> following = Option.none();
  private Option<Boolean> employee = Option.none();
  private Option<Boolean> claimed = Option.none();
  private List<Growth> growth = List.of();

  CompanyBuilder(CompanyRef ref) {
    this.ref = ref;
  }

  /** Sets {@link Company#name}; null or blank is none. */
  public CompanyBuilder name(@Nullable String value) {
    name = Given.text(value);
    return this;
  }

  /** Sets {@link Company#tagline}; null or blank is none. */
  public CompanyBuilder tagline(@Nullable String value) {
    tagline = Given.text(value);
    return this;
  }

  /** Sets {@link Company#description}; null or blank is none. */
  public CompanyBuilder description(@Nullable String value) {
    description = Given.text(value);
    return this;
  }

  /** Sets {@link Company#industries}; null is empty, blank texts are dropped. */
  public CompanyBuilder industries(@Nullable List<String> value) {
    industries = Given.texts(value);
    return this;
  }

  /** Sets {@link Company#specialties}; null is empty, blank texts are dropped. */
  public CompanyBuilder specialties(@Nullable List<String> value) {
    specialties = Given.texts(value);
    return this;
  }

  /** Sets {@link Company#location}; null or blank is none. */
  public CompanyBuilder location(@Nullable String value) {
    location = Given.text(value);
    return this;
  }

  /** Sets {@link Company#headquarters}; null is none. */
  public CompanyBuilder headquarters(@Nullable Place value) {
    headquarters = Option.of(value);
    return this;
  }

  /** Sets {@link Company#locations}; null is empty. */
  public CompanyBuilder locations(@Nullable List<Place> value) {
    locations = Given.list(value);
    return this;
  }

  /** Sets {@link Company#size}; null is none. */
  public CompanyBuilder size(@Nullable CompanySize value) {
    size = Option.of(value);
    return this;
  }

  /** Sets {@link Company#employees}; null is none. */
  public CompanyBuilder employees(@Nullable Integer value) {
    employees = Option.of(value);
    return this;
  }

  /** Sets {@link Company#followers}; null is none. */
  public CompanyBuilder followers(@Nullable Integer value) {
    followers = Option.of(value);
    return this;
  }

  /** Sets {@link Company#jobListings}; null is none. */
  public CompanyBuilder jobListings(@Nullable Integer value) {
    jobListings = Option.of(value);
    return this;
  }

  /** Sets {@link Company#revenue}; null is none. */
  public CompanyBuilder revenue(@Nullable MoneyRange value) {
    revenue = Option.of(value);
    return this;
  }

  /** Sets {@link Company#type}; null is none. */
  public CompanyBuilder type(@Nullable CompanyType value) {
    type = Option.of(value);
    return this;
  }

  /** Sets {@link Company#founded}; null is none. */
  public CompanyBuilder founded(@Nullable Integer value) {
    founded = Option.of(value);
    return this;
  }

  /** Sets {@link Company#website}; null or blank is none. */
  public CompanyBuilder website(@Nullable String value) {
    website = Given.text(value);
    return this;
  }

  /** Sets {@link Company#phone}; null or blank is none. */
  public CompanyBuilder phone(@Nullable String value) {
    phone = Given.text(value);
    return this;
  }

  /** Sets {@link Company#logoUrl}; null or blank is none. */
  public CompanyBuilder logoUrl(@Nullable String value) {
    logoUrl = Given.text(value);
    return this;
  }

  /** Sets {@link Company#ventureFunded}; null is none. */
  public CompanyBuilder ventureFunded(@Nullable Boolean value) {
    ventureFunded = Option.of(value);
    return this;
  }

  /** Sets {@link Company#messagingId}; null is none. */
  public CompanyBuilder messagingId(@Nullable VendorRef value) {
    messagingId = Option.of(value);
    return this;
  }

  /** Sets {@link Company#following}; null is none. */
  public CompanyBuilder following(@Nullable Boolean value) {
    following = Option.of(value);
    return this;
  }

  /** Sets {@link Company#employee}; null is none. */
  public CompanyBuilder employee(@Nullable Boolean value) {
    employee = Option.of(value);
    return this;
  }

  /** Sets {@link Company#claimed}; null is none. */
  public CompanyBuilder claimed(@Nullable Boolean value) {
    claimed = Option.of(value);
    return this;
  }

  /** Sets {@link Company#growth}; null is empty. */
  public CompanyBuilder growth(@Nullable List<Growth> value) {
    growth = Given.list(value);
    return this;
  }

  /** What was set. */
  public Company build() {
    return new Company(
        ref,
        name,
        tagline,
        description,
        industries,
        specialties,
        location,
        headquarters,
        locations,
        size,
        employees,
        followers,
        jobListings,
        revenue,
        type,
        founded,
        website,
        phone,
        logoUrl,
        ventureFunded,
        messagingId,
        following,
        employee,
        claimed,
        growth);
  }
}
