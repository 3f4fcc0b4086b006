package dev.patchbay.dialect.own.profile;

import dev.patchbay.dialect.own.value.Presence;
import dev.patchbay.value.Checked;
import io.vavr.control.Option;
import java.util.List;

/**
 * A position of the own profile, added or changed.
 *
 * @param id the position to change; none adds one, which then needs role and company
 * @param notifyNetwork whether the network is told
 * @param role the title
 * @param employmentType the type of employment, as the vendor lists it
 * @param company the company
 * @param location the place
 * @param presence where the work is done
 * @param seniority from when to when; the vendor calls it seniority
 * @param description the description
 * @param sourceOfHire how it was found
 * @param skills skills
 * @param attachment a link or file
 */
public record PositionEdit(
    Option<String> id,
    boolean notifyNetwork,
    Option<String> role,
    Option<String> employmentType,
    Option<String> company,
    Option<String> location,
    Option<Presence> presence,
    Option<PositionPeriod> seniority,
    Option<String> description,
    Option<SourceOfHire> sourceOfHire,
    List<String> skills,
    Option<ProfileMediaLink> attachment)
    implements Checked {
  /** Copies the collections. */
  public PositionEdit {
    skills = List.copyOf(skills);
  }

  @Override
  public List<String> flaws() {
    return id.isEmpty() && (role.isEmpty() || company.isEmpty())
        ? List.of("A new position needs role and company; give both, or the id of one to change.")
        : List.of();
  }

  /** A builder of it. */
  public static PositionEditBuilder builder() {
    return new PositionEditBuilder();
  }

  /** A builder holding what this holds. */
  public PositionEditBuilder toBuilder() {
    return new PositionEditBuilder().holding(this);
  }
}
