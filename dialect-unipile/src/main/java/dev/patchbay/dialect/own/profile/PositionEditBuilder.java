package dev.patchbay.dialect.own.profile;

import dev.patchbay.dialect.own.value.Presence;
import io.vavr.control.Option;
import java.util.List;

/** Builds a {@link PositionEdit}; not safe for use by several threads. */
public final class PositionEditBuilder {
  private Option<String> id = Option.none();
  private boolean notifyNetwork;
  private Option<String> role = Option.none();
  private Option<String> employmentType = Option.none();
  private Option<String> company = Option.none();
  private Option<String> location = Option.none();
  private Option<Presence> presence = Option.none();
  private Option<PositionPeriod> seniority = Option.none();
  private Option<String> description = Option.none();
  private Option<SourceOfHire> sourceOfHire = Option.none();
  private List<String> skills = List.of();
  private Option<ProfileMediaLink> attachment = Option.none();

  PositionEditBuilder() {}

  PositionEditBuilder holding(PositionEdit it) {
    id = it.id();
    notifyNetwork = it.notifyNetwork();
    role = it.role();
    employmentType = it.employmentType();
    company = it.company();
    location = it.location();
    presence = it.presence();
    seniority = it.seniority();
    description = it.description();
    sourceOfHire = it.sourceOfHire();
    skills = it.skills();
    attachment = it.attachment();
    return this;
  }

  /** Sets {@link PositionEdit#id}. */
  public PositionEditBuilder id(String value) {
    id = Option.some(value);
    return this;
  }

  /** Sets {@link PositionEdit#notifyNetwork}. */
  public PositionEditBuilder notifyNetwork(boolean value) {
    notifyNetwork = value;
    return this;
  }

  /** Sets {@link PositionEdit#role}. */
  public PositionEditBuilder role(String value) {
    role = Option.some(value);
    return this;
  }

  /** Sets {@link PositionEdit#employmentType}. */
  public PositionEditBuilder employmentType(String value) {
    employmentType = Option.some(value);
    return this;
  }

  /** Sets {@link PositionEdit#company}. */
  public PositionEditBuilder company(String value) {
    company = Option.some(value);
    return this;
  }

  /** Sets {@link PositionEdit#location}. */
  public PositionEditBuilder location(String value) {
    location = Option.some(value);
    return this;
  }

  /** Sets {@link PositionEdit#presence}. */
  public PositionEditBuilder presence(Presence value) {
    presence = Option.some(value);
    return this;
  }

  /** Sets {@link PositionEdit#seniority}. */
  public PositionEditBuilder seniority(PositionPeriod value) {
    seniority = Option.some(value);
    return this;
  }

  /** Sets {@link PositionEdit#description}. */
  public PositionEditBuilder description(String value) {
    description = Option.some(value);
    return this;
  }

  /** Sets {@link PositionEdit#sourceOfHire}. */
  public PositionEditBuilder sourceOfHire(SourceOfHire value) {
    sourceOfHire = Option.some(value);
    return this;
  }

  /** Sets {@link PositionEdit#skills}, replacing earlier ones. */
  public PositionEditBuilder skills(String... values) {
    skills = List.of(values);
    return this;
  }

  /** Sets {@link PositionEdit#attachment}. */
  public PositionEditBuilder attachment(ProfileMediaLink value) {
    attachment = Option.some(value);
    return this;
  }

  /** What was set. */
  public PositionEdit build() {
    return new PositionEdit(
        id,
        notifyNetwork,
        role,
        employmentType,
        company,
        location,
        presence,
        seniority,
        description,
        sourceOfHire,
        skills,
        attachment);
  }
}
