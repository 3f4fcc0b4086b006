package dev.patchbay.profile;

import dev.patchbay.value.NetworkDistance;
import io.vavr.control.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The setters that builders of people share. */
abstract sealed class PersonBuilder<B extends PersonBuilder<B>>
    permits PersonHitBuilder, PersonProfileBuilder {
  Option<String> name = Option.none();
  Option<String> firstName = Option.none();
  Option<String> lastName = Option.none();
  Option<String> headline = Option.none();
  Option<String> currentTitle = Option.none();
  Option<String> location = Option.none();
  Option<String> countryCode = Option.none();
  Option<NetworkDistance> networkDistance = Option.none();
  Option<String> pictureUrl = Option.none();
  Option<String> largePictureUrl = Option.none();
  Option<Integer> followers = Option.none();
  Option<Integer> connections = Option.none();
  Option<Integer> sharedConnections = Option.none();
  Option<Boolean> canSendInMail = Option.none();
  Option<Boolean> openProfile = Option.none();
  Option<Boolean> premium = Option.none();
  List<Position> positions = List.of();
  List<Education> education = List.of();
  List<Skill> skills = List.of();
  List<Certification> certifications = List.of();
  List<Project> projects = List.of();

  PersonBuilder() {}

  abstract B self();

  /** Sets {@link PersonProfile#name}; null or blank is none. */
  public B name(@Nullable String value) {
    name = Given.text(value);
    return self();
  }

  /** Sets {@link PersonProfile#firstName}; null or blank is none. */
  public B firstName(@Nullable String value) {
    firstName = Given.text(value);
    return self();
  }

  /** Sets {@link PersonProfile#lastName}; null or blank is none. */
  public B lastName(@Nullable String value) {
    lastName = Given.text(value);
    return self();
  }

  /** Sets {@link PersonProfile#headline}; null or blank is none. */
  public B headline(@Nullable String value) {
    headline = Given.text(value);
    return self();
  }

  /** Sets {@link PersonProfile#currentTitle}; null or blank is none. */
  public B currentTitle(@Nullable String value) {
    currentTitle = Given.text(value);
    return self();
  }

  /** Sets {@link PersonProfile#location}; null or blank is none. */
  public B location(@Nullable String value) {
    location = Given.text(value);
    return self();
  }

  /** Sets {@link PersonProfile#countryCode}; null or blank is none. */
  public B countryCode(@Nullable String value) {
    countryCode = Given.text(value);
    return self();
  }

  /** Sets {@link PersonProfile#networkDistance}; null is none. */
  public B networkDistance(@Nullable NetworkDistance value) {
    networkDistance = Option.of(value);
    return self();
  }

  /** Sets {@link PersonProfile#pictureUrl}; null or blank is none. */
  public B pictureUrl(@Nullable String value) {
    pictureUrl = Given.text(value);
    return self();
  }

  /** Sets {@link PersonProfile#largePictureUrl}; null or blank is none. */
  public B largePictureUrl(@Nullable String value) {
    largePictureUrl = Given.text(value);
    return self();
  }

  /** Sets {@link PersonProfile#followers}; null is none. */
  public B followers(@Nullable Integer value) {
    followers = Option.of(value);
    return self();
  }

  /** Sets {@link PersonProfile#connections}; null is none. */
  public B connections(@Nullable Integer value) {
    connections = Option.of(value);
    return self();
  }

  /** Sets {@link PersonProfile#sharedConnections}; null is none. */
  public B sharedConnections(@Nullable Integer value) {
    sharedConnections = Option.of(value);
    return self();
  }

  /** Sets {@link PersonProfile#canSendInMail}; null is none. */
  public B canSendInMail(@Nullable Boolean value) {
    canSendInMail = Option.of(value);
    return self();
  }

  /** Sets {@link PersonProfile#openProfile}; null is none. */
  public B openProfile(@Nullable Boolean value) {
    openProfile = Option.of(value);
    return self();
  }

  /** Sets {@link PersonProfile#premium}; null is none. */
  public B premium(@Nullable Boolean value) {
    premium = Option.of(value);
    return self();
  }

  /** Sets {@link PersonProfile#positions}; null is empty. */
  public B positions(@Nullable List<Position> value) {
    positions = Given.list(value);
    return self();
  }

  /** Sets {@link PersonProfile#education}; null is empty. */
  public B education(@Nullable List<Education> value) {
    education = Given.list(value);
    return self();
  }

  /** Sets {@link PersonProfile#skills}; null is empty. */
  public B skills(@Nullable List<Skill> value) {
    skills = Given.list(value);
    return self();
  }

  /** Sets {@link PersonProfile#certifications}; null is empty. */
  public B certifications(@Nullable List<Certification> value) {
    certifications = Given.list(value);
    return self();
  }

  /** Sets {@link PersonProfile#projects}; null is empty. */
  public B projects(@Nullable List<Project> value) {
    projects = Given.list(value);
    return self();
  }
}
