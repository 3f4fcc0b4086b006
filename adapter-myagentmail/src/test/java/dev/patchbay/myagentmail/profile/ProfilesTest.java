package dev.patchbay.myagentmail.profile;

import static dev.patchbay.myagentmail.Lab.json;
import static dev.patchbay.myagentmail.Lab.left;
import static dev.patchbay.myagentmail.Lab.right;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.WireMock;
import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Freshness;
import dev.patchbay.error.Fact;
import dev.patchbay.error.FixCall;
import dev.patchbay.error.PortError;
import dev.patchbay.error.Report;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.myagentmail.Lab;
import dev.patchbay.profile.GetProfile;
import dev.patchbay.profile.GetProfiles;
import dev.patchbay.profile.PersonProfile;
import dev.patchbay.value.ProfileSection;
import io.vavr.control.Either;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProfilesTest {
  private static final String RUBEN =
      """
      { "name": "Ruben Sato", "headline": "COO at Halyard", "company": "Halyard",
        "publicId": "ruben-sato-demo" }""";

  private final Lab lab = new Lab();

  @AfterEach
  void close() {
    lab.close();
  }

  @Test
  void a_person_is_looked_up_without_a_session_and_may_be_a_week_old() {
    lab.post("profiles/lookup", json(RUBEN));

    Answer<PersonProfile> answer =
        right(lab.port().profiles().get(GetProfile.of(ProfileRef.of("ACoAAEXAMPLE02"))).execute());

    PersonProfile ruben = answer.value();
    assertThat(ruben.ref()).isEqualTo(ProfileRef.of("ruben-sato-demo"));
    assertThat(ruben.name()).contains("Ruben Sato");
    assertThat(ruben.headline()).contains("COO at Halyard");
    assertThat(ruben.currentCompanyName()).contains("Halyard");
    assertThat(answer.freshness().source()).isEqualTo(Freshness.Source.CACHED);
    lab.posted(
        "profiles/lookup", "{ \"profileUrl\": \"https://www.linkedin.com/in/ACoAAEXAMPLE02\" }");
  }

  @Test
  void a_person_without_an_identifier_stays_who_was_asked_for() {
    lab.post("profiles/lookup", json("{ \"name\": \"Ruben Sato\" }"));

    assertThat(
            right(
                    lab.nadia()
                        .profiles()
                        .get(GetProfile.of(ProfileRef.of("ruben-sato-demo")))
                        .execute())
                .value()
                .ref())
        .isEqualTo(ProfileRef.of("ruben-sato-demo"));
  }

  @Test
  void a_look_up_that_tells_nothing_is_unexpected() {
    lab.post("profiles/lookup", json("{ \"profile\": { \"name\": \"wrapped after all\" } }"));

    assertThat(left(get("ruben-sato-demo"))).isInstanceOf(Report.UnexpectedResponse.class);
  }

  @Test
  void somebody_who_is_not_there_is_a_fact() {
    lab.post("profiles/lookup", json(404, "{ \"error\": \"no such profile\" }"));

    assertThat(left(get("nobody-demo"))).isInstanceOf(Fact.NotFound.class);
  }

  @Test
  void sections_are_refused_by_name() {
    assertThat(
            left(
                lab.port()
                    .profiles()
                    .get(
                        GetProfile.builder(ProfileRef.of("ruben-sato-demo"))
                            .sections(ProfileSection.EXPERIENCE)
                            .build())
                    .execute()))
        .isInstanceOf(FixCall.UnsupportedArgument.class);
    lab.saw(0);
  }

  @Test
  void several_people_are_looked_up_one_by_one_and_each_may_fail_alone() {
    lab.post("profiles/lookup", json(RUBEN));
    lab.vendor.stubFor(
        WireMock.post("/v1/linkedin/profiles/lookup")
            .withRequestBody(WireMock.containing("nobody"))
            .willReturn(json(404, "{ \"error\": \"no such profile\" }")));

    List<Either<PortError, PersonProfile>> all =
        right(
                lab.port()
                    .profiles()
                    .getMany(
                        GetProfiles.of(
                            List.of(
                                ProfileRef.of("ruben-sato-demo"), ProfileRef.of("nobody-demo"))))
                    .execute())
            .value();

    assertThat(all.get(0).get().name()).contains("Ruben Sato");
    assertThat(all.get(1).getLeft()).isInstanceOf(Fact.NotFound.class);
  }

  private Either<PortError, Answer<PersonProfile>> get(String person) {
    return lab.port().profiles().get(GetProfile.of(ProfileRef.of(person))).execute();
  }
}
