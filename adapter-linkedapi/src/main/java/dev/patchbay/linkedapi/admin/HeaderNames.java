package dev.patchbay.linkedapi.admin;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What is wrong with names of headers. */
final class HeaderNames {
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9!#$%&'*+.^_`|~-]{1,200}");

  private HeaderNames() {}

  static List<String> flaws(String argument, Set<String> names) {
    return names.stream()
        .filter(name -> !TOKEN.matcher(name).matches())
        .map(
            name ->
                argument
                    + ": has \""
                    + name
                    + "\", which is no name of a header; use letters, digits and -")
        .toList();
  }
}
