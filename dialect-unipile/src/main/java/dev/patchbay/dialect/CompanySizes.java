package dev.patchbay.dialect;

import dev.patchbay.support.read.Reading;
import dev.patchbay.value.CompanySize;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Company sizes as hits tell them: "51-200", "10001+", "10,001+", or a number of employees. */
final class CompanySizes {
  private static final List<CompanySize> ALL =
      Arrays.stream(CompanySize.values()).filter(size -> size != CompanySize.UNKNOWN).toList();

  private CompanySizes() {}

  /** The bucket; none when nothing is told, unknown and noted when it is none of LinkedIn's. */
  static @Nullable CompanySize read(String field, @Nullable Object told, Reading reading) {
    if (told == null || String.valueOf(told).isBlank()) {
      return null;
    }
    CompanySize size =
        told instanceof Number number
            ? holding(number.doubleValue())
            : spelled(String.valueOf(told));
    if (size == CompanySize.UNKNOWN) {
      reading.unrecognised(field, told);
    }
    return size;
  }

  /** The bucket with these ends. */
  static @Nullable CompanySize read(
      String field, @Nullable Integer min, @Nullable Integer max, Reading reading) {
    return min == null && max == null
        ? null
        : read(field, (min == null ? 1 : min) + (max == null ? "+" : "-" + max), reading);
  }

  private static CompanySize spelled(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9' || c == '+') {
        plain.append(c);
      } else if (c == '-' || c == '\u2013') {
        plain.append('-');
      }
    }
    String bare = plain.toString();
    for (CompanySize size : ALL) {
      if (bare.equals(label(size))) {
        return size;
      }
    }
    boolean number = !bare.isEmpty() && bare.length() < 10 && !bare.contains("-");
    return number && !bare.contains("+") ? holding(Integer.parseInt(bare)) : CompanySize.UNKNOWN;
  }

  private static String label(CompanySize size) {
    return size.min().get() + size.max().map(max -> "-" + max).getOrElse("+");
  }

  private static CompanySize holding(double employees) {
    for (CompanySize size : ALL) {
      if (size.min().forAll(min -> employees >= min)
          && size.max().forAll(max -> employees <= max)) {
        return size;
      }
    }
    return CompanySize.UNKNOWN;
  }
}
