package dev.patchbay.myagentmail.own;

import static dev.patchbay.myagentmail.Lab.right;
import static dev.patchbay.myagentmail.event.Deliverer.SECRET;
import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.event.Event;
import dev.patchbay.identity.CompanyRef;
import dev.patchbay.identity.PostRef;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.identity.VendorRef;
import dev.patchbay.myagentmail.Lab;
import dev.patchbay.myagentmail.MyAgentMailOperations;
import dev.patchbay.myagentmail.client.MyAgentMail;
import dev.patchbay.myagentmail.event.Deliverer;
import dev.patchbay.myagentmail.intent.Intent;
import dev.patchbay.myagentmail.read.SignalHandles;
import dev.patchbay.myagentmail.signal.EngagementAction;
import dev.patchbay.myagentmail.signal.SignalEvent;
import dev.patchbay.post.AuthorRef;
import io.vavr.control.Option;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignalEventsTest {
  /** As on the vendor's page. */
  private static final String ENGAGEMENT =
      """
      { "type": "signal.engagement",
        "signal": { "id": "44aa", "name": "Halyard page", "kind": "engagement" },
        "match": { "id": "m_7733", "foundAt": "2026-05-02T15:00:00.000Z" },
        "target": { "kind": "company", "url": "https://www.linkedin.com/company/halyard-demo/",
          "label": "Halyard" },
        "post": { "url": "https://www.linkedin.com/feed/update/urn:li:activity:7190000000000000002/",
          "excerpt": "We opened a Lyon office", "postedAt": null },
        "engager": { "name": "Mei Duarte",
          "profileUrl": "https://www.linkedin.com/in/mei-duarte-demo/",
          "headline": "RevOps lead at Corvid", "role": "RevOps lead", "company": "Corvid",
          "action": "commented", "commentText": "We have the same issue" },
        "classification": { "engage": true, "intent": "medium", "reason": "RevOps lead." } }""";

  private static final String JOB_CHANGE =
      """
      { "type": "signal.job_change",
        "signal": { "id": "7e12", "name": "Champions", "kind": "job_change_watchlist" },
        "match": { "id": "m_7734", "foundAt": "2026-05-02T15:00:00.000Z" },
        "person": { "name": "Tomas Belko",
          "profileUrl": "https://www.linkedin.com/in/tomas-belko-demo/", "headline": "VP" },
        "change": { "oldRole": "Director", "oldCompany": "OldCo", "newRole": "VP",
          "newCompany": "Acme" },
        "classification": null }""";

  private final Lab lab = new Lab();

  @AfterEach
  void close() {
    lab.close();
  }

  @Test
  void a_post_that_matched_tells_who_wrote_what() {
    SignalEvent.PostMatched matched = (SignalEvent.PostMatched) read(Deliverer.MATCH).get();

    assertThat(matched.signal()).isEqualTo(SignalHandles.ref("44aa"));
    assertThat(matched.query()).contains("outbound is broken");
    assertThat(matched.match()).contains(VendorRef.of(MyAgentMail.VENDOR, "match", "m_7730"));
    assertThat(matched.foundAt()).contains(Instant.parse("2026-05-02T14:00:00Z"));
    assertThat(matched.post()).contains(PostRef.of("urn:li:activity:7190000000000000001"));
    assertThat(matched.postExcerpt()).contains("Our reply rate fell");
    assertThat(matched.lead().get().ref()).contains(ProfileRef.of("ilse-varga-demo"));
    assertThat(matched.lead().get().role()).contains("Co-founder");
    assertThat(matched.classification().get().intent()).contains(Intent.HIGH);
  }

  @Test
  void an_engagement_tells_the_comment_and_whose_post() {
    SignalEvent.Engaged engaged = (SignalEvent.Engaged) read(ENGAGEMENT).get();

    assertThat(engaged.target()).contains(AuthorRef.of(CompanyRef.of("halyard-demo")));
    assertThat(engaged.targetLabel()).contains("Halyard");
    assertThat(engaged.engagement().get().action()).contains(EngagementAction.COMMENTED);
    assertThat(engaged.engagement().get().commentText()).contains("We have the same issue");
    assertThat(engaged.lead().get().company()).contains("Corvid");
  }

  @Test
  void a_change_of_job_tells_from_where_to_where() {
    SignalEvent.JobChanged changed = (SignalEvent.JobChanged) read(JOB_CHANGE).get();

    assertThat(changed.jobChange().get().oldCompany()).contains("OldCo");
    assertThat(changed.jobChange().get().newRole()).contains("VP");
    assertThat(changed.lead().get().name()).contains("Tomas Belko");
    assertThat(changed.classification()).isEmpty();
  }

  @Test
  void other_events_tell_nothing_of_the_kind() {
    assertThat(read(Deliverer.MESSAGE)).isEmpty();
    assertThat(read(Deliverer.MATCH.replace("signal.match", "cadence.step.fired"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ \"type\": \"signal.match\" }",
        "{ \"type\": \"signal.engagement\", \"post\": [] }"
      })
  void what_cannot_be_read_stays_raw(String body) {
    assertThat(read(body)).isEmpty();
    assertThat(event(body).payload().toString()).contains("signal.");
  }

  private Option<SignalEvent> read(String body) {
    return MyAgentMailOperations.signalEvent(event(body));
  }

  private Event event(String body) {
    return right(lab.port().events().parse(Deliverer.signed(body, SECRET).secret(SECRET)).execute())
        .value()
        .events()
        .get(0);
  }
}
