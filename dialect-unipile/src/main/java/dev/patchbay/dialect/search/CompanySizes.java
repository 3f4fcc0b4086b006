package dev.patchbay.dialect.search;

import dev.patchbay.support.read.Reading;
import dev.patchbay.value.CompanySize;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Company sizes as hits tell them: "51-200", "2-10", "10001+", "10,001+", or a number of employees.
 */
final class CompanySizes {
  private static final List<CompanySize> ALL =
      Arrays.stream(CompanySize.values()).filter(size -> size != CompanySize.UNKNOWN).toList();

  private static final String OPEN = "10001+";

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
      if ((c >= '0' && c <= '9') || c == '+') {
        plain.append(c);
      } else if (c == '-' || c == '\u2013') {
        plain.append('-');
      }
    }
    String bare = plain.toString();
    if (bare.equals(OPEN)) {
      return CompanySize.SIZE_OVER_10000;
    }
    int dash = bare.indexOf('-');
    return dash < 0
        ? holding(number(bare))
        : within(
            holding(number(bare.substring(0, dash))), holding(number(bare.substring(dash + 1))));
  }

  /** Vendors also write narrower ranges, such as "2-10": the bucket is that of both ends. */
  private static CompanySize within(CompanySize low, CompanySize high) {
    return low == high ? low : CompanySize.UNKNOWN;
  }

  private static double number(String digits) {
    boolean plain = !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return plain ? Double.parseDouble(digits) : Double.NaN;
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
