package dev.patchbay.profile;

import dev.patchbay.value.PartialDate;
import io.vavr.control.Option;
import java.util.List;

/**
 * One project.
 *
 * @param name the project
 * @param description what it is about
 * @param skills skills attached to it
 * @param start when it began
 * @param startText what the vendor wrote for the start, only where it is not understood
 * @param end when it ended; none when it has not
 * @param endText what the vendor wrote for the end, only where it is not understood
 */
public record Project(
    Option<String> name,
    Option<String> description,
    List<String> skills,
    Option<PartialDate> start,
    Option<String> startText,
    Option<PartialDate> end,
    Option<String> endText) {
  /** Copies the collections. */
  public Project {
    skills = List.copyOf(skills);
  }

  /** A builder holding nothing yet. */
  public static ProjectBuilder builder() {
    return new ProjectBuilder();
  }

  /** A builder holding what this holds. */
  public ProjectBuilder toBuilder() {
    return new ProjectBuilder()
        .name(name.getOrNull())
        .description(description.getOrNull())
        .skills(skills)
        .start(start.getOrNull())
        .startText(startText.getOrNull())
        .end(end.getOrNull())
        .endText(endText.getOrNull());
  }
}
