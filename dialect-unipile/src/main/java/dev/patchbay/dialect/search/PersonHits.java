package dev.patchbay.dialect.search;

import dev.patchbay.dialect.read.NetworkDistances;
import dev.patchbay.dialect.read.Rows;
import dev.patchbay.dialect.wire.SearchWire;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.profile.Candidate;
import dev.patchbay.profile.Outreach;
import dev.patchbay.profile.PersonHit;
import dev.patchbay.profile.PersonHitBuilder;
import dev.patchbay.profile.Position;
import dev.patchbay.profile.PrivacySettings;
import dev.patchbay.support.read.Reading;
import dev.patchbay.support.read.Scalars;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** People of a search, from the wire to neutral; one for each answer. */
final class PersonHits {
  private static final String TYPE = "PEOPLE";

  private final Reading reading;
  private final PersonHitParts parts;
  private @Nullable PersonHitBuilder shared;

  PersonHits(Reading reading) {
    this(reading, new HitLeftovers());
  }

  PersonHits(Reading reading, HitLeftovers leftovers) {
    this.reading = reading;
    this.parts = new PersonHitParts(reading, leftovers);
  }

  /** The person; null, and noted, when the row is none or has no name to refer to. */
  @Nullable PersonHit read(SearchWire.Person from) {
    if (HitTypes.other(from.type(), TYPE, reading)) {
      return null;
    }
    Option<ProfileRef> ref =
        ProfileRef.known(
            from.id(),
            from.public_identifier(),
            from.public_profile_url(),
            from.profile_url(),
            from.member_urn());
    if (ref.isEmpty()) {
      reading.unrecognised("rows.ref", "a person without id, public_identifier and URL");
      return null;
    }
    return filled(ref.get(), from);
  }

  private PersonHit filled(ProfileRef ref, SearchWire.Person from) {
    List<Position> positions = positions(from);
    return builder(ref)
        .name(from.name())
        .firstName(from.first_name())
        .lastName(from.last_name())
        .headline(from.headline())
        .currentTitle(currentTitle(from))
        .location(from.location())
        .industry(from.industry())
        .networkDistance(
            reading.constant(
                "rows.networkDistance", NetworkDistances.TOLD, from.network_distance()))
        .pictureUrl(from.profile_picture_url())
        .largePictureUrl(from.profile_picture_url_large())
        .followers(from.followers_count())
        .connections(from.connections_count())
        .sharedConnections(from.shared_connections_count())
        .recentPosts(from.recent_posts_count())
        .invitationPending(from.pending_invitation())
        .canSendInMail(from.can_send_inmail())
        .openProfile(from.open_profile())
        .premium(from.premium())
        .verified(from.verified())
        .recentlyHired(from.recently_hired())
        .mentionedInNews(from.mentioned_in_the_news())
        .positions(positions)
        .education(Rows.read(from.education(), parts::education))
        .skills(Rows.read(from.skills(), parts::skill))
        .certifications(Rows.read(from.certifications(), parts::certification))
        .projects(Rows.read(from.projects(), parts::project))
        .keywordsMatch(from.keywords_match())
        .interests(from.interests())
        .lastOutreach(outreach(from.last_outreach_activity()))
        .candidate(candidate(from))
        .privacy(privacy(from.privacySettings()))
        .tags(Rows.read(from.tags(), parts::tag))
        .notes(Rows.read(from.notes(), parts::note))
        .build();
  }

  /** One for all rows of an answer: each row sets the very same fields. */
  private PersonHitBuilder builder(ProfileRef ref) {
    PersonHitBuilder builder = shared == null ? PersonHit.builder(ref) : shared.ref(ref);
    shared = builder;
    return builder;
  }

  private static @Nullable String currentTitle(SearchWire.Person from) {
    List<SearchWire.Position> current = from.current_positions();
    return current == null || current.isEmpty() || current.get(0) == null
        ? null
        : current.get(0).role();
  }

  private List<Position> positions(SearchWire.Person from) {
    if (from.current_positions() == null && from.work_experience() == null) {
      return List.of();
    }
    List<Position> all =
        new ArrayList<>(Rows.read(from.current_positions(), at -> parts.position(at, true)));
    all.addAll(Rows.read(from.work_experience(), at -> parts.position(at, at.end() == null)));
    return all;
  }

  private @Nullable Outreach outreach(SearchWire.@Nullable Outreach from) {
    return from == null
        ? null
        : Outreach.of(
            reading.constant(
                "rows.lastOutreach.kind", SearchVocabulary.OUTREACH_OF_HIT, from.type()),
            Scalars.time(from.performed_at()));
  }

  private static @Nullable Candidate candidate(SearchWire.Person from) {
    boolean none =
        from.recruiter_candidate_id() == null
            && from.recruiter_pipeline_category() == null
            && from.hiddenCandidate() == null
            && from.interestLikelihood() == null;
    return none
        ? null
        : Candidate.builder()
            .id(from.recruiter_candidate_id())
            .pipelineCategory(from.recruiter_pipeline_category())
            .hidden(from.hiddenCandidate())
            .interestLikelihood(from.interestLikelihood())
            .build();
  }

  private static @Nullable PrivacySettings privacy(SearchWire.@Nullable Privacy from) {
    return from == null
        ? null
        : PrivacySettings.of(from.allowConnectionsBrowse(), from.showPremiumSubscriberIcon());
  }
}
