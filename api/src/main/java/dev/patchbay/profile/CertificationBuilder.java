package dev.patchbay.profile;

import dev.patchbay.identity.CompanyRef;
import dev.patchbay.value.PartialDate;
import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Certification}; not safe for use by several threads. */
public final class CertificationBuilder {
  private Option<String> name = Option.none();
  private Option<String> issuer = Option.none();
  private Option<CompanyRef> company = Option.none();
  private Option<String> url = Option.none();
  private Option<PartialDate> start = Option.none();
  private Option<String> startText = Option.none();
  private Option<PartialDate> end = Option.none();
  private Option<String> endText = Option.none();

  CertificationBuilder() {}

  /** Sets {@link Certification#name}; null or blank is none. */
  public CertificationBuilder name(@Nullable String value) {
    name = Given.text(value);
    return this;
  }

  /** Sets {@link Certification#issuer}; null or blank is none. */
  public CertificationBuilder issuer(@Nullable String value) {
    issuer = Given.text(value);
    return this;
  }

  /** Sets {@link Certification#company}; null is none. */
  public CertificationBuilder company(@Nullable CompanyRef value) {
    company = Option.of(value);
    return this;
  }

  /** Sets {@link Certification#url}; null or blank is none. */
  public CertificationBuilder url(@Nullable String value) {
    url = Given.text(value);
    return this;
  }

  /** Sets {@link Certification#start}; null is none. */
  public CertificationBuilder start(@Nullable PartialDate value) {
    start = Option.of(value);
    return this;
  }

  /**
   * Reads a date as a vendor writes it: sets {@link Certification#start} when the text is
   * understood, else {@link Certification#startText}; null or blank changes nothing.
   */
  public CertificationBuilder startText(@Nullable String value) {
    Option<String> text = Given.text(value);
    Option<PartialDate> date = text.flatMap(PartialDate::parse);
    start = date.orElse(start);
    startText = date.isDefined() ? Option.none() : text;
    return this;
  }

  /** Sets {@link Certification#end}; null is none. */
  public CertificationBuilder end(@Nullable PartialDate value) {
    end = Option.of(value);
    return this;
  }

  /**
   * Reads a date as a vendor writes it: sets {@link Certification#end} when the text is understood,
   * else {@link Certification#endText}; null or blank changes nothing.
   */
  public CertificationBuilder endText(@Nullable String value) {
    Option<String> text = Given.text(value);
    Option<PartialDate> date = text.flatMap(PartialDate::parse);
    end = date.orElse(end);
    endText = date.isDefined() ? Option.none() : text;
    return this;
  }

  /** What was set. */
  public Certification build() {
    return new Certification(name, issuer, company, url, start, startText, end, endText);
  }
}
