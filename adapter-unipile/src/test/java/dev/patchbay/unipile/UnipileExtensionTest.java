package dev.patchbay.unipile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.Patchbay;
import dev.patchbay.call.PortCall;
import dev.patchbay.dialect.own.applicant.GetApplicant;
import dev.patchbay.dialect.own.job.CreateJobPosting;
import dev.patchbay.dialect.own.job.GetJobPosting;
import dev.patchbay.dialect.own.job.IdOrText;
import dev.patchbay.dialect.own.job.JobService;
import dev.patchbay.dialect.own.messaging.Attendee;
import dev.patchbay.dialect.own.messaging.GetAttendee;
import dev.patchbay.dialect.own.messaging.ListAttendees;
import dev.patchbay.dialect.own.messaging.StartChat;
import dev.patchbay.dialect.own.profile.EditOwnProfile;
import dev.patchbay.dialect.own.profile.EndorseSkill;
import dev.patchbay.dialect.own.profile.ProfileLocation;
import dev.patchbay.dialect.own.raw.CallLinkedIn;
import dev.patchbay.dialect.own.value.Presence;
import dev.patchbay.error.FixCall;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.PostRef;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.post.Post;
import dev.patchbay.post.PostPort;
import dev.patchbay.value.Reaction;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The extension as an application obtains it, through the whole driver. */
class UnipileExtensionTest {
  private final Bench bench = new Bench();
  private final Patchbay patchbay = bench.patchbay();
  private final UnipileOperations own = patchbay.extension(UnipileOperations.class).get();

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void the_vendor_offers_this_extension_alone() {
    assertThat(patchbay.extension(PostPort.class)).isEqualTo(Option.none());
  }

  @Test
  void arguments_are_validated_as_those_of_the_port() {
    assertThat(own.getAttendee(new GetAttendee(" ")).execute().getLeft())
        .isInstanceOfSatisfying(
            FixCall.InvalidRequest.class,
            refused -> assertThat(refused.argument()).isEqualTo("unipile.getAttendee.attendeeId"));
    assertThat(own.listAttendees(new ListAttendees(Option.some(251))).execute().getLeft().message())
        .contains("unipile.listAttendees.pageSize", "250");
    assertThat(
            own.createJobPosting(
                    CreateJobPosting.builder(
                            new IdOrText(Option.none(), Option.none()),
                            IdOrText.byId("1"),
                            Presence.REMOTE,
                            "1",
                            "Bake bread.")
                        .build())
                .execute()
                .getLeft()
                .message())
        .contains("unipile.createJobPosting.jobTitle", "either an id or a text");
    assertThat(
            own.endorseSkill(new EndorseSkill(ProfileRef.of("https://example.org/x"), 1))
                .execute()
                .getLeft())
        .isInstanceOf(FixCall.InvalidRequest.class);
  }

  @Test
  void what_the_specification_does_not_allow_is_refused_under_the_key_of_its_argument() {
    assertThat(refused(own.startChat(StartChat.builder(List.of()).text("Hi").build())))
        .contains("unipile.startChat.attendeesIds", "name somebody");
    assertThat(refused(own.callLinkedIn(CallLinkedIn.builder("https://example.org/").build())))
        .contains("unipile.callLinkedIn.requestUrl", "https://www.linkedin.com/");
    assertThat(refused(own.getApplicant(new GetApplicant("../accounts"))))
        .contains("unipile.getApplicant.applicantId", "no id but a path");
    assertThat(
            refused(
                own.editOwnProfile(
                    EditOwnProfile.builder()
                        .location(new ProfileLocation("1", Option.some("1")))
                        .build())))
        .contains("unipile.editOwnProfile.location", "five characters");
  }

  private static String refused(PortCall<?> call) {
    PortError error = call.execute().getLeft();
    assertThat(error).isInstanceOf(FixCall.InvalidRequest.class);
    return error.message();
  }

  @Test
  void an_unknown_constant_is_refused() {
    assertThat(own.getJobPosting(new GetJobPosting("1", JobService.UNKNOWN)).execute().getLeft())
        .isInstanceOf(FixCall.class);
  }

  @Test
  void an_independent_simulator_understands_what_is_sent() {
    assertThat(own.inMailBalance().execute().map(answer -> answer.value().premium().isDefined()))
        .isEqualTo(Either.right(true));
    List<Attendee> attendees =
        own.listAttendees(new ListAttendees(Option.some(2))).stream().toList();
    assertThat(attendees).hasSizeGreaterThan(2).allMatch(attendee -> attendee.name().isDefined());
    Attendee first = attendees.get(0);
    assertThat(own.getAttendee(new GetAttendee(first.id().get())).orThrow()).isEqualTo(first);
  }

  @Test
  void posts_comments_and_reactions_go_round_at_the_simulator() {
    PostRef written = patchbay.posts().create("Bread is data.").orThrow().post().get();
    Post read = patchbay.posts().get(written).orThrow();
    assertThat(read.text()).contains("Bread is data.");

    patchbay.posts().comment(read.ref(), "Indeed it is.").orThrow();
    patchbay.posts().react(read.ref(), Reaction.INSIGHTFUL).orThrow();

    assertThat(patchbay.posts().listComments(read.ref()).stream())
        .anyMatch(comment -> comment.text().contains("Indeed it is."));
    assertThat(patchbay.posts().listReactions(read.ref()).stream())
        .anyMatch(entry -> entry.reaction() == Reaction.INSIGHTFUL);
    assertThat(patchbay.posts().get(written).orThrow().myReaction()).contains(Reaction.INSIGHTFUL);
  }
}
