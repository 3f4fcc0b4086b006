package dev.patchbay.dialect.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.support.read.Reading;
import dev.patchbay.value.CompanySize;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CompanySizesTest {
  private final Reading reading = new Reading();

  @ParameterizedTest
  @CsvSource({
    "1-10,SIZE_1_10",
    "2-10,SIZE_1_10",
    "11-50 employees,SIZE_11_50",
    "'501-1,000',SIZE_501_1000",
    "1001\u20135000,SIZE_1001_5000",
    "2001-5000,SIZE_1001_5000",
    "10001+,SIZE_OVER_10000",
    "'10,001+ employees',SIZE_OVER_10000",
    "137,SIZE_51_200",
    "2001-500,UNKNOWN",
    "51-500,UNKNOWN",
    "200+,UNKNOWN",
    "many,UNKNOWN",
    "51-,UNKNOWN",
    "99999999999999999999,SIZE_OVER_10000"
  })
  void sizes_are_read_as_vendors_write_them(String told, CompanySize expected) {
    assertThat(CompanySizes.read("rows.size", told, reading)).isEqualTo(expected);
    assertThat(reading.notes().unrecognised().isEmpty()).isEqualTo(expected != CompanySize.UNKNOWN);
  }

  @Property(seed = "1")
  void every_number_of_employees_is_in_the_bucket_that_holds_it(
      @ForAll @IntRange(min = 1, max = 30_000) int employees) {
    CompanySize size = Objects.requireNonNull(CompanySizes.read("rows.size", employees, reading));

    assertThat(size.min().get()).isLessThanOrEqualTo(employees);
    assertThat(size.max().getOrElse(Integer.MAX_VALUE)).isGreaterThanOrEqualTo(employees);
    assertThat(CompanySizes.read("rows.size", String.valueOf(employees), reading)).isEqualTo(size);
  }

  @Property(seed = "1")
  void a_range_is_in_a_bucket_when_both_ends_are(
      @ForAll @IntRange(min = 1, max = 12_000) int low,
      @ForAll @IntRange(min = 1, max = 12_000) int high) {
    CompanySize of = CompanySizes.read("rows.size", low, reading);

    assertThat(CompanySizes.read("rows.size", low + "-" + high, reading))
        .isEqualTo(of == CompanySizes.read("rows.size", high, reading) ? of : CompanySize.UNKNOWN);
  }
}
