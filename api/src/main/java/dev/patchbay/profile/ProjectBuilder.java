package dev.patchbay.profile;

import dev.patchbay.value.PartialDate;
import io.vavr.control.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Project}; not safe for use by several threads. */
public final class ProjectBuilder {
  private Option<String> name = Option.none();
  private Option<String> description = Option.none();
  private List<String> skills = List.of();
  private Option<PartialDate> start = Option.none();
  private Option<String> startText = Option.none();
  private Option<PartialDate> end = Option.none();
  private Option<String> endText = Option.none();

  ProjectBuilder() {}

  /** Sets {@link Project#name}; null or blank is none. */
  public ProjectBuilder name(@Nullable String value) {
    name = Given.text(value);
    return this;
  }

  /** Sets {@link Project#description}; null or blank is none. */
  public ProjectBuilder description(@Nullable String value) {
    description = Given.text(value);
    return this;
  }

  /** Sets {@link Project#skills}; null is empty, blank texts are dropped. */
  public ProjectBuilder skills(@Nullable List<String> value) {
    skills = Given.texts(value);
    return this;
  }

  /** Sets {@link Project#start}; null is none. */
  public ProjectBuilder start(@Nullable PartialDate value) {
    start = Option.of(value);
    return this;
  }

  /**
   * Reads a date as a vendor writes it: sets {@link Project#start} when the text is understood,
   * else {@link Project#startText}; null or blank changes nothing.
   */
  public ProjectBuilder startText(@Nullable String value) {
    Option<String> text = Given.text(value);
    Option<PartialDate> date = text.flatMap(PartialDate::parse);
    start = date.orElse(start);
    startText = date.isDefined() ? Option.none() : text;
    return this;
  }

  /** Sets {@link Project#end}; null is none. */
  public ProjectBuilder end(@Nullable PartialDate value) {
    end = Option.of(value);
    return this;
  }

  /**
   * Reads a date as a vendor writes it: sets {@link Project#end} when the text is understood, else
   * {@link Project#endText}; null or blank changes nothing.
   */
  public ProjectBuilder endText(@Nullable String value) {
    Option<String> text = Given.text(value);
    Option<PartialDate> date = text.flatMap(PartialDate::parse);
    end = date.orElse(end);
    endText = date.isDefined() ? Option.none() : text;
    return this;
  }

  /** What was set. */
  public Project build() {
    return new Project(name, description, skills, start, startText, end, endText);
  }
}
