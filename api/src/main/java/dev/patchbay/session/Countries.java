package dev.patchbay.session;

import io.vavr.control.Option;
import java.util.List;
import java.util.regex.Pattern;

/** Countries as logins name them. */
final class Countries {
  private static final Pattern CODE = Pattern.compile("[A-Za-z]{2}");

  private Countries() {}

  static List<String> flaws(Option<String> country) {
    return country.exists(code -> !CODE.matcher(code.strip()).matches())
        ? List.of("country: is no ISO 3166-1 code of two letters, such as \"NO\"")
        : List.of();
  }
}
