package dev.patchbay.identity;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The short way must never answer anything else than the careful one. */
class PlainNamesTest {
  private static void agrees(String text) {
    ProfileName plain = PlainNames.profile(text);
    if (plain != null) {
      assertThat(plain).isEqualTo(ProfileReader.carefully(text));
    }
  }

  private static void agreesAboutCompany(String text) {
    CompanyName plain = PlainNames.company(text);
    if (plain != null) {
      assertThat(plain).isEqualTo(CompanyReader.carefully(text));
    }
  }

  @Property(seed = "1")
  void it_agrees_about_plain_texts(
      @ForAll
          @StringLength(max = 70)
          @CharRange(from = '0', to = '9')
          @CharRange(from = 'A', to = 'F')
          @CharRange(from = 'm', to = 'x')
          @Chars({'-', '_', 'A', 'C', 'o', 'w', '/', '?', '.', 'é'})
          String text) {
    agrees(text);
    agrees("https://www.linkedin.com/in/" + text);
    agrees("urn:li:member:" + text);
    agrees("https://www.linkedin.com/sales/lead/ACwA" + text);
    agrees("https://www.linkedin.com/sales/lead/ACwAbcdef," + text);
    agrees("ACoA" + text);
    agrees("ACwA" + text);
    agreesAboutCompany(text);
    agreesAboutCompany("7712345" + text);
    agreesAboutCompany("https://www.linkedin.com/company/" + text);
    agreesAboutCompany("https://www.linkedin.com/company/7712345" + text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lina-orvik-3b1",
        "Lina-Orvik",
        "ACoAADexample1aBcDeFg",
        "https://www.linkedin.com/in/ACoAADexample1aBcDeFg?miniProfileUrn=urn",
        "https://www.linkedin.com/in/lina-orvik-3b1/",
        "https://www.linkedin.com/in/lina-orvik-3b1#about",
        "urn:li:member:91827364"
      })
  void what_vendors_write_goes_the_short_way(String text) {
    assertThat(PlainNames.profile(text)).isNotNull().isEqualTo(ProfileReader.carefully(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "7712345",
        "fjordkraft-labs",
        "https://www.linkedin.com/company/fjordkraft-labs",
        "https://www.linkedin.com/company/fjordkraft-labs/",
        "https://www.linkedin.com/company/7712345?trk=search"
      })
  void companies_too_go_the_short_way(String text) {
    assertThat(PlainNames.company(text)).isNotNull().isEqualTo(CompanyReader.carefully(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Fjordkraft-Labs",
        "fjordkraft.example",
        "https://www.linkedin.com/company/fjordkraft-labs/about/",
        "https://www.linkedin.com/school/fjordkraft-labs",
        "1234567890123",
        "0123"
      })
  void other_companies_take_more_care(String text) {
    assertThat(PlainNames.company(text)).isNull();
  }
}
