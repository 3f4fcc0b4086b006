package dev.patchbay.profile;

import dev.patchbay.identity.CompanyRef;
import dev.patchbay.value.CompanySize;
import dev.patchbay.value.EmploymentType;
import dev.patchbay.value.PartialDate;
import dev.patchbay.value.WorkplaceType;
import io.vavr.control.Option;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Position}; not safe for use by several threads. */
public final class PositionBuilder {
  private Option<String> title = Option.none();
  private Option<CompanyRef> company = Option.none();
  private Option<String> companyName = Option.none();
  private Option<EmploymentType> employmentType = Option.none();
  private Option<WorkplaceType> workplaceType = Option.none();
  private Option<String> location = Option.none();
  private Option<String> description = Option.none();
  private List<String> industries = List.of();
  private List<String> skills = List.of();
  private Option<PartialDate> start = Option.none();
  private Option<String> startText = Option.none();
  private Option<PartialDate> end = Option.none();
  private Option<String> endText = Option.none();
  private boolean current = false;
  private Option<Period> inRole = Option.none();
  private Option<Period> inCompany = Option.none();
  private Option<CompanySize> companySize = Option.none();
  private Option<String> companyDescription = Option.none();
  private Option<String> companyLogoUrl = Option.none();

  PositionBuilder() {}

  /** Sets {@link Position#title}; null or blank is none. */
  public PositionBuilder title(@Nullable String value) {
    title = Given.text(value);
    return this;
  }

  /** Sets {@link Position#company}; null is none. */
  public PositionBuilder company(@Nullable CompanyRef value) {
    company = Option.of(value);
    return this;
  }

  /** Sets {@link Position#companyName}; null or blank is none. */
  public PositionBuilder companyName(@Nullable String value) {
    companyName = Given.text(value);
    return this;
  }

  /** Sets {@link Position#employmentType}; null is none. */
  public PositionBuilder employmentType(@Nullable EmploymentType value) {
    employmentType = Option.of(value);
    return this;
  }

  /** Sets {@link Position#workplaceType}; null is none. */
  public PositionBuilder workplaceType(@Nullable WorkplaceType value) {
    workplaceType = Option.of(value);
    return this;
  }

  /** Sets {@link Position#location}; null or blank is none. */
  public PositionBuilder location(@Nullable String value) {
    location = Given.text(value);
    return this;
  }

  /** Sets {@link Position#description}; null or blank is none. */
  public PositionBuilder description(@Nullable String value) {
    description = Given.text(value);
    return this;
  }

  /** Sets {@link Position#industries}; null is empty, blank texts are dropped. */
  public PositionBuilder industries(@Nullable List<String> value) {
    industries = Given.texts(value);
    return this;
  }

  /** Sets {@link Position#skills}; null is empty, blank texts are dropped. */
  public PositionBuilder skills(@Nullable List<String> value) {
    skills = Given.texts(value);
    return this;
  }

  /** Sets {@link Position#start}; null is none. */
  public PositionBuilder start(@Nullable PartialDate value) {
    start = Option.of(value);
    return this;
  }

  /**
   * Reads a date as a vendor writes it: sets {@link Position#start} when the text is understood,
   * else {@link Position#startText}; null or blank changes nothing.
   */
  public PositionBuilder startText(@Nullable String value) {
    Option<String> text = Given.text(value);
    Option<PartialDate> date = text.flatMap(PartialDate::parse);
    start = date.orElse(start);
    startText = date.isDefined() ? Option.none() : text;
    return this;
  }

  /** Sets {@link Position#end}; null is none. */
  public PositionBuilder end(@Nullable PartialDate value) {
    end = Option.of(value);
    return this;
  }

  /**
   * Reads a date as a vendor writes it: sets {@link Position#end} when the text is understood, else
   * {@link Position#endText}; null or blank changes nothing.
   */
  public PositionBuilder endText(@Nullable String value) {
    Option<String> text = Given.text(value);
    Option<PartialDate> date = text.flatMap(PartialDate::parse);
    end = date.orElse(end);
    endText = date.isDefined() ? Option.none() : text;
    return this;
  }

  /** Sets {@link Position#current}; null is false. */
  public PositionBuilder current(@Nullable Boolean value) {
    current = Boolean.TRUE.equals(value);
    return this;
  }

  /** Sets {@link Position#inRole}; null is none. */
  public PositionBuilder inRole(@Nullable Period value) {
    inRole = Option.of(value);
    return this;
  }

  /** Sets {@link Position#inCompany}; null is none. */
  public PositionBuilder inCompany(@Nullable Period value) {
    inCompany = Option.of(value);
    return this;
  }

  /** Sets {@link Position#companySize}; null is none. */
  public PositionBuilder companySize(@Nullable CompanySize value) {
    companySize = Option.of(value);
    return this;
  }

  /** Sets {@link Position#companyDescription}; null or blank is none. */
  public PositionBuilder companyDescription(@Nullable String value) {
    companyDescription = Given.text(value);
    return this;
  }

  /** Sets {@link Position#companyLogoUrl}; null or blank is none. */
  public PositionBuilder companyLogoUrl(@Nullable String value) {
    companyLogoUrl = Given.text(value);
    return this;
  }

  /** What was set. */
  public Position build() {
    return new Position(
        title,
        company,
        companyName,
        employmentType,
        workplaceType,
        location,
        description,
        industries,
        skills,
        start,
        startText,
        end,
        endText,
        current,
        inRole,
        inCompany,
        companySize,
        companyDescription,
        companyLogoUrl);
  }
}
