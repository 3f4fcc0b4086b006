package dev.patchbay.dialect.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.dialect.DocumentedAnswers;
import dev.patchbay.dialect.wire.PostsWire;
import dev.patchbay.identity.CompanyRef;
import dev.patchbay.identity.PostName;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.post.AuthorRef;
import dev.patchbay.post.Post;
import dev.patchbay.post.PostGroup;
import dev.patchbay.post.PostPermissions;
import dev.patchbay.support.read.Reading;
import dev.patchbay.support.read.WireJson;
import dev.patchbay.value.ActorKind;
import dev.patchbay.value.ApproximateTime;
import dev.patchbay.value.Attachment;
import dev.patchbay.value.AttachmentKind;
import dev.patchbay.value.PostKind;
import dev.patchbay.value.Precision;
import dev.patchbay.value.Reaction;
import io.vavr.control.Option;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PostsTest {
  private static final Instant NOW = Instant.parse("2026-11-21T06:00:00Z");
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

  private final Reading reading = new Reading();

  @Test
  void the_documented_post_is_read_whole() throws IOException {
    Post post = read(DocumentedAnswers.POST);

    assertThat(post.ref().postNumber()).contains("7390000000000000123");
    assertThat(post.ref().activityUrn()).contains("urn:li:activity:7390000000000000123");
    assertThat(post.ref().names()).hasAtLeastOneElementOfType(PostName.PostUrl.class);
    assertThat(post.text()).contains("We are hiring!");
    assertThat(post.postedAt())
        .contains(ApproximateTime.of(Instant.parse("2026-11-19T06:00:00Z"), Precision.DAY, "2d"));
    assertThat(post.reactions()).contains(41);
    assertThat(post.comments()).contains(5);
    assertThat(post.reposts()).contains(1);
    assertThat(post.impressions()).contains(0);
    assertThat(post.author().get().ref())
        .contains(AuthorRef.of(ProfileRef.known("ACoAADexample1aBcDeFg", "lina-orvik-3b1").get()));
    assertThat(post.author().get().name()).contains("Lina Orvik");
    assertThat(post.author().get().headline()).contains("Head of Data");
    assertThat(post.author().get().kind()).contains(ActorKind.PERSON);
    assertThat(post.permissions()).contains(PostPermissions.of(true, true, true));
    assertThat(post.kind()).contains(PostKind.ORIGINAL);
    assertThat(post.repost()).isEmpty();
    assertThat(post.myReaction()).isEmpty();
    assertThat(post.poll()).isEmpty();
    assertThat(reading.notes().unrecognised()).isEmpty();
  }

  @Test
  void every_optional_part_is_read_where_it_is_told() throws IOException {
    Post post =
        read(
            """
            { "id": "7390000000000000200", "title": "Our year", "user_reacted": "EMPATHY",
              "author": { "id": "7712345", "name": "Fjordkraft Labs", "is_company": true },
              "written_by": { "id": "ACoAADexample2", "public_identifier": "odd-vik", "name": "Odd Vik" },
              "is_repost": true, "reposted_by": { "name": "Fjordkraft Labs", "is_company": true },
              "repost_content": { "id": "7390000000000000100", "date": "3w", "text": "Original",
                "author": { "name": "Lina Orvik", "is_company": false } },
              "poll": { "id": "p1", "question": "Tea?", "is_open": false, "total_votes_count": 3,
                "options": [ { "id": "o1", "text": "Yes", "win": true, "votes_count": 3 } ] },
              "group": { "id": "g1", "name": "Data people", "private": true },
              "analytics": { "impressions": 200, "engagements": 9, "engagement_rate": 0.045,
                "clicks": 4, "clickthrough_rate": 0.02, "members_reached": 150 },
              "attachments": [
                { "id": "a1", "type": "img", "unavailable": false, "file_size": 5000000000,
                  "size": { "width": 600, "height": 400 }, "sticker": false, "mimetype": "image/png",
                  "url": "https://media.example/a1", "url_expires_at": 1794000000000 },
                { "id": "a2", "type": "audio", "duration": 2.5, "voice_note": true, "unavailable": true },
                { "id": "a3", "type": "hologram" } ] }
            """);

    assertThat(post.title()).contains("Our year");
    assertThat(post.myReaction()).contains(Reaction.LOVE);
    assertThat(post.author().get().ref()).contains(AuthorRef.of(CompanyRef.of("7712345")));
    assertThat(post.author().get().kind()).contains(ActorKind.COMPANY);
    assertThat(post.writtenBy().get().name()).contains("Odd Vik");
    assertThat(post.writtenBy().get().kind()).contains(ActorKind.PERSON);
    assertThat(post.kind()).contains(PostKind.REPOST);
    assertThat(post.repost().get().by().get().name()).contains("Fjordkraft Labs");
    Post original = post.repost().get().original().get();
    assertThat(original.text()).contains("Original");
    assertThat(original.author().get().name()).contains("Lina Orvik");
    assertThat(original.postedAt().get().precision()).isEqualTo(Precision.WEEK);
    assertThat(post.hasPoll()).contains(true);
    assertThat(post.poll().get().votes()).contains(3);
    assertThat(post.poll().get().open()).contains(false);
    assertThat(post.poll().get().options().get(0).winner()).contains(true);
    assertThat(post.group()).contains(PostGroup.of("g1", "Data people", true));
    assertThat(post.analytics().get().engagementRate()).contains(new BigDecimal("0.045"));
    assertThat(post.analytics().get().membersReached()).contains(150);
    assertThat(post.analytics().get().pageViewers()).isEmpty();

    Attachment image = post.attachments().get(0);
    assertThat(image.kind()).isEqualTo(AttachmentKind.IMAGE);
    assertThat(image.available()).contains(true);
    assertThat(image.sizeBytes()).contains(5_000_000_000L);
    assertThat(image.width()).contains(600);
    assertThat(image.height()).contains(400);
    assertThat(image.urlExpiresAt()).contains(Instant.ofEpochMilli(1794000000000L));
    Attachment voice = post.attachments().get(1);
    assertThat(voice.duration()).contains(Duration.ofMillis(2500));
    assertThat(voice.voiceNote()).contains(true);
    assertThat(voice.available()).contains(false);
    assertThat(post.attachments().get(2).kind()).isEqualTo(AttachmentKind.UNKNOWN);
    assertThat(reading.notes().unrecognised())
        .singleElement()
        .satisfies(
            odd -> {
              assertThat(odd.field()).isEqualTo("attachments.type");
              assertThat(odd.raw()).isEqualTo("hologram");
            });
  }

  @Test
  void a_time_counts_from_the_clock_of_the_call_where_the_vendor_gives_words_only()
      throws IOException {
    assertThat(read("{\"id\":\"7390000000000000200\",\"date\":\"5h\"}").postedAt())
        .contains(ApproximateTime.of(NOW.minus(Duration.ofHours(5)), Precision.HOUR, "5h"));
  }

  @Test
  void a_derived_time_without_words_is_not_called_exact() throws IOException {
    assertThat(
            read("{\"id\":\"7390000000000000200\",\"parsed_datetime\":\"2026-11-19T06:00:00.000Z\"}")
                .postedAt()
                .get()
                .precision())
        .isEqualTo(Precision.UNKNOWN);
  }

  @Test
  void a_post_without_any_name_is_left_out_and_noted() throws IOException {
    assertThat(new Posts(CLOCK, reading).post(wire("{\"text\":\"?\"}"))).isEqualTo(Option.none());
    assertThat(reading.notes().unrecognised()).hasSize(1);
  }

  private Post read(String json) throws IOException {
    return new Posts(CLOCK, reading).post(wire(json)).get();
  }

  private static PostsWire.Post wire(String json) throws IOException {
    return Objects.requireNonNull(WireJson.moshi().adapter(PostsWire.Post.class).fromJson(json));
  }
}
