package dev.patchbay.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.identity.CompanyName.CompanyDomain;
import dev.patchbay.identity.CompanyName.CompanyId;
import dev.patchbay.identity.CompanyName.CompanySlug;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CompanyRefTest {
  private static final CompanyName SLUG = new CompanySlug("fjordkraft-labs");
  private static final CompanyName ID = new CompanyId("7712345");

  static Stream<Arguments> recognised() {
    return Stream.of(
        Arguments.of("7712345", ID),
        Arguments.of("urn:li:organization:7712345", ID),
        Arguments.of("urn:li:company:7712345", ID),
        Arguments.of("urn:li:fsd_company:7712345", ID),
        Arguments.of("urn:li:fs_normalized_company:7712345", ID),
        Arguments.of("urn:li:fs_salesCompany:7712345", ID),
        Arguments.of("https://www.linkedin.com/company/7712345/", ID),
        Arguments.of("https://www.linkedin.com/sales/company/7712345/people", ID),
        Arguments.of("Fjordkraft-Labs", SLUG),
        Arguments.of("https://no.linkedin.com/company/Fjordkraft-Labs/about/?x=1", SLUG),
        Arguments.of("https://www.linkedin.com/school/fjordkraft-labs", SLUG),
        Arguments.of("https://www.linkedin.com/showcase/fjordkraft-labs/", SLUG),
        Arguments.of(
            "https://www.linkedin.com/company/fjord.example", new CompanySlug("fjord.example")),
        Arguments.of("https://www.linkedin.com/company/br%C3%B8d", new CompanySlug("brød")),
        Arguments.of("https://www.linkedin.com/company/x", new CompanySlug("x")),
        Arguments.of("Fjordkraft.Example", new CompanyDomain("fjordkraft.example")),
        Arguments.of("www.fjordkraft.example", new CompanyDomain("fjordkraft.example")),
        Arguments.of("brød.example", new CompanyDomain("brød.example")));
  }

  @ParameterizedTest
  @MethodSource("recognised")
  void text_becomes_the_name_it_is(String text, CompanyName expected) {
    assertThat(CompanyRef.of(text).names()).containsExactly(expected);
    assertThat(CompanyRef.parse(text).isRight()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "https://fjordkraft.example/about, A company's own site is named by its bare domain.",
    "https://www.linkedin.com/in/lina, no URL of a company",
    "https://www.linkedin.com/company/0, no URL of a company",
    "urn:li:fsd_profile:ACoAAB1lina, no URN of a company",
    "../accounts, looks like a path",
    "Fjordkraft Labs, names no company",
    "1234567890123, names no company",
    "linkedin.com/company/x, 'write \"https://linkedin.com/company/x\"'"
  })
  void text_that_names_no_company_is_reported_with_its_repair(String text, String reason) {
    assertThat(CompanyRef.of(text).flaws()).singleElement().asString().contains(reason);
    assertThat(CompanyRef.parse(text).getLeft()).contains(reason);
  }

  @Test
  void a_reference_hands_out_each_name_it_has() {
    VendorRef mailbox = VendorRef.of(Vendor.of("unipile-v1"), "mailbox", "mb-1");
    CompanyRef all =
        CompanyRef.of(ID, SLUG, new CompanyDomain("fjordkraft.example"))
            .with(new CompanyName.Mailbox(mailbox));

    assertThat(all.companyId()).contains("7712345");
    assertThat(all.urn()).contains("urn:li:organization:7712345");
    assertThat(all.slug()).contains("fjordkraft-labs");
    assertThat(all.domain()).contains("fjordkraft.example");
    assertThat(all.mailbox()).contains(mailbox);
    assertThat(all.url()).contains("https://www.linkedin.com/company/fjordkraft-labs");
    assertThat(all.salesNavigatorUrl()).contains("https://www.linkedin.com/sales/company/7712345");
    assertThat(CompanyRef.of("7712345").url()).contains("https://www.linkedin.com/company/7712345");
    assertThat(CompanyRef.of("fjordkraft.example").url()).isEmpty();
  }

  @Test
  void the_number_decides_before_slug_and_domain() {
    CompanyRef other = CompanyRef.of(new CompanyId("1035"), SLUG);

    assertThat(CompanyRef.of(ID, SLUG).sameAs(other)).isFalse();
    assertThat(CompanyRef.of(ID).sameAs(CompanyRef.of("urn:li:fsd_company:7712345"))).isTrue();
    assertThat(CompanyRef.of(SLUG).sameAs(CompanyRef.of("FJORDKRAFT-LABS"))).isTrue();
    assertThat(CompanyRef.of(ID).sameAs(CompanyRef.of(SLUG))).isFalse();
  }

  @Test
  void companies_that_share_a_domain_but_no_slug_are_not_the_same() {
    CompanyName domain = new CompanyDomain("fjordkraft.example");

    assertThat(
            CompanyRef.of(SLUG, domain)
                .sameAs(CompanyRef.of(new CompanySlug("fjordkraft-solar"), domain)))
        .isFalse();
    assertThat(CompanyRef.of(domain).sameAs(CompanyRef.of(SLUG, domain))).isTrue();
  }

  @Test
  void a_vendors_fields_become_one_reference() {
    assertThat(CompanyRef.known(null, "7712345", "fjordkraft-labs"))
        .contains(CompanyRef.of(ID, SLUG));
  }

  @Test
  void a_shown_name_is_held_and_tells_no_two_apart() {
    CompanyRef shown = CompanyRef.of(ID).shownAs("Fjordkraft Labs");

    assertThat(shown.shownName()).contains("Fjordkraft Labs");
    assertThat(shown.sameAs(CompanyRef.of(ID))).isTrue();
    assertThat(CompanyRef.of(SLUG).shownAs("Fjordkraft Labs").sameAs(shown)).isFalse();
    assertThat(CompanyRef.of(ID).shownName().isEmpty()).isTrue();
  }
}
