package dev.patchbay.profile;

import dev.patchbay.identity.CompanyRef;
import dev.patchbay.value.PartialDate;
import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Education}; not safe for use by several threads. */
public final class EducationBuilder {
  private Option<CompanyRef> school = Option.none();
  private Option<String> schoolName = Option.none();
  private Option<String> degree = Option.none();
  private Option<String> field = Option.none();
  private Option<String> details = Option.none();
  private Option<PartialDate> start = Option.none();
  private Option<String> startText = Option.none();
  private Option<PartialDate> end = Option.none();
  private Option<String> endText = Option.none();

  EducationBuilder() {}

  /** Sets {@link Education#school}; null is none. */
  public EducationBuilder school(@Nullable CompanyRef value) {
    school = Option.of(value);
    return this;
  }

  /** Sets {@link Education#schoolName}; null or blank is none. */
  public EducationBuilder schoolName(@Nullable String value) {
    schoolName = Given.text(value);
    return this;
  }

  /** Sets {@link Education#degree}; null or blank is none. */
  public EducationBuilder degree(@Nullable String value) {
    degree = Given.text(value);
    return this;
  }

  /** Sets {@link Education#field}; null or blank is none. */
  public EducationBuilder field(@Nullable String value) {
    field = Given.text(value);
    return this;
  }

  /** Sets {@link Education#details}; null or blank is none. */
  public EducationBuilder details(@Nullable String value) {
    details = Given.text(value);
    return this;
  }

  /** Sets {@link Education#start}; null is none. */
  public EducationBuilder start(@Nullable PartialDate value) {
    start = Option.of(value);
    return this;
  }

  /**
   * Reads a date as a vendor writes it: sets {@link Education#start} when the text is understood,
   * else {@link Education#startText}; null or blank changes nothing.
   */
  public EducationBuilder startText(@Nullable String value) {
    Option<String> text = Given.text(value);
    Option<PartialDate> date = text.flatMap(PartialDate::parse);
    start = date.orElse(start);
    startText = date.isDefined() ? Option.none() : text;
    return this;
  }

  /** Sets {@link Education#end}; null is none. */
  public EducationBuilder end(@Nullable PartialDate value) {
    end = Option.of(value);
    return this;
  }

  /**
   * Reads a date as a vendor writes it: sets {@link Education#end} when the text is understood,
   * else {@link Education#endText}; null or blank changes nothing.
   */
  public EducationBuilder endText(@Nullable String value) {
    Option<String> text = Given.text(value);
    Option<PartialDate> date = text.flatMap(PartialDate::parse);
    end = date.orElse(end);
    endText = date.isDefined() ? Option.none() : text;
    return this;
  }

  /** What was set. */
  public Education build() {
    return new Education(
        school, schoolName, degree, field, details, start, startText, end, endText);
  }
}
