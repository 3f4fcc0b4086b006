package dev.patchbay.value;

import io.vavr.control.Option;
import java.util.List;

/**
 * An address of a company, as far as its page tells.
 *
 * @param text the place as one line, where the vendor gives only that
 * @param street the lines of the street address; empty when absent
 * @param city the city
 * @param area the state, county or region
 * @param postalCode the postal code
 * @param country name or code, as the vendor writes it
 * @param description what the place is, in the company's words
 * @param headquarters whether the company calls it its headquarters
 */
public record Place(
    Option<String> text,
    List<String> street,
    Option<String> city,
    Option<String> area,
    Option<String> postalCode,
    Option<String> country,
    Option<String> description,
    boolean headquarters) {
  /** Copies the street's lines. */
  public Place {
    street = List.copyOf(street);
  }

  /** A place known as one line of text. */
  public static Place of(String text) {
    return builder().text(text).build();
  }

  /** A place with nothing known yet. */
  public static PlaceBuilder builder() {
    return new PlaceBuilder();
  }

  /** A builder holding what this place holds. */
  public PlaceBuilder toBuilder() {
    return new PlaceBuilder()
        .text(text.getOrNull())
        .street(street)
        .city(city.getOrNull())
        .area(area.getOrNull())
        .postalCode(postalCode.getOrNull())
        .country(country.getOrNull())
        .description(description.getOrNull())
        .headquarters(headquarters);
  }
}
