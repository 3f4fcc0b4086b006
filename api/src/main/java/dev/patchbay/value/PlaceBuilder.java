package dev.patchbay.value;

import io.vavr.control.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Place}; not safe for use by several threads. */
public final class PlaceBuilder {
  private @Nullable String text;
  private List<String> street = List.of();
  private @Nullable String city;
  private @Nullable String area;
  private @Nullable String postalCode;
  private @Nullable String country;
  private @Nullable String description;
  private boolean headquarters;

  PlaceBuilder() {}

  /** Sets {@link Place#text}; null or blank is absent. */
  public PlaceBuilder text(@Nullable String value) {
    text = value;
    return this;
  }

  /** Sets {@link Place#city}; null or blank is absent. */
  public PlaceBuilder city(@Nullable String value) {
    city = value;
    return this;
  }

  /** Sets {@link Place#area}; null or blank is absent. */
  public PlaceBuilder area(@Nullable String value) {
    area = value;
    return this;
  }

  /** Sets {@link Place#postalCode}; null or blank is absent. */
  public PlaceBuilder postalCode(@Nullable String value) {
    postalCode = value;
    return this;
  }

  /** Sets {@link Place#country}; null or blank is absent. */
  public PlaceBuilder country(@Nullable String value) {
    country = value;
    return this;
  }

  /** Sets {@link Place#description}; null or blank is absent. */
  public PlaceBuilder description(@Nullable String value) {
    description = value;
    return this;
  }

  /** Sets {@link Place#street}; null is empty, blank lines are dropped. */
  public PlaceBuilder street(@Nullable List<String> lines) {
    street = lines == null ? List.of() : lines.stream().filter(line -> !line.isBlank()).toList();
    return this;
  }

  /** Sets {@link Place#headquarters}; null is false. */
  public PlaceBuilder headquarters(@Nullable Boolean value) {
    headquarters = Boolean.TRUE.equals(value);
    return this;
  }

  /** The place. */
  public Place build() {
    return new Place(
        present(text),
        street,
        present(city),
        present(area),
        present(postalCode),
        present(country),
        present(description),
        headquarters);
  }

  private static Option<String> present(@Nullable String value) {
    return Option.of(value).filter(given -> !given.isBlank());
  }
}
