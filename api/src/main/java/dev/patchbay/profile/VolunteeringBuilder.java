package dev.patchbay.profile;

import dev.patchbay.value.PartialDate;
import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Volunteering}; not safe for use by several threads. */
public final class VolunteeringBuilder {
  private Option<String> company = Option.none();
  private Option<String> role = Option.none();
  private Option<String> cause = Option.none();
  private Option<String> description = Option.none();
  private Option<PartialDate> start = Option.none();
  private Option<String> startText = Option.none();
  private Option<PartialDate> end = Option.none();
  private Option<String> endText = Option.none();

  VolunteeringBuilder() {}

  /** Sets {@link Volunteering#company}; null or blank is none. */
  public VolunteeringBuilder company(@Nullable String value) {
    company = Given.text(value);
    return this;
  }

  /** Sets {@link Volunteering#role}; null or blank is none. */
  public VolunteeringBuilder role(@Nullable String value) {
    role = Given.text(value);
    return this;
  }

  /** Sets {@link Volunteering#cause}; null or blank is none. */
  public VolunteeringBuilder cause(@Nullable String value) {
    cause = Given.text(value);
    return this;
  }

  /** Sets {@link Volunteering#description}; null or blank is none. */
  public VolunteeringBuilder description(@Nullable String value) {
    description = Given.text(value);
    return this;
  }

  /** Sets {@link Volunteering#start}; null is none. */
  public VolunteeringBuilder start(@Nullable PartialDate value) {
    start = Option.of(value);
    return this;
  }

  /**
   * Reads a date as a vendor writes it: sets {@link Volunteering#start} when the text is
   * understood, else {@link Volunteering#startText}; null or blank changes nothing.
   */
  public VolunteeringBuilder startText(@Nullable String value) {
    Option<String> text = Given.text(value);
    Option<PartialDate> date = text.flatMap(PartialDate::parse);
    start = date.orElse(start);
    startText = date.isDefined() ? Option.none() : text;
    return this;
  }

  /** Sets {@link Volunteering#end}; null is none. */
  public VolunteeringBuilder end(@Nullable PartialDate value) {
    end = Option.of(value);
    return this;
  }

  /**
   * Reads a date as a vendor writes it: sets {@link Volunteering#end} when the text is understood,
   * else {@link Volunteering#endText}; null or blank changes nothing.
   */
  public VolunteeringBuilder endText(@Nullable String value) {
    Option<String> text = Given.text(value);
    Option<PartialDate> date = text.flatMap(PartialDate::parse);
    end = date.orElse(end);
    endText = date.isDefined() ? Option.none() : text;
    return this;
  }

  /** What was set. */
  public Volunteering build() {
    return new Volunteering(company, role, cause, description, start, startText, end, endText);
  }
}
