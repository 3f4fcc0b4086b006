package dev.patchbay.profile;

import dev.patchbay.identity.ProfileRef;
import io.vavr.control.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds a {@link PersonHit}; not safe for use by several threads. */
public final class PersonHitBuilder extends PersonBuilder<PersonHitBuilder> {
  private ProfileRef ref;
  private Option<String> industry = Option.none();
  private Option<Integer> recentPosts = Option.none();
  private Option<Boolean> invitationPending = Option.none();
  private Option<Boolean> verified = Option.none();
  private Option<Boolean> recentlyHired = Option.none();
  private Option<Boolean> mentionedInNews = Option.none();
  private Option<String> keywordsMatch = Option.none();
  private Option<String> interests = Option.none();
  private Option<Outreach> lastOutreach = Option.none();
  private Option<Candidate> candidate = Option.none();
  private Option<PrivacySettings> privacy = Option.none();
  private List<Tag> tags = List.of();
  private List<Note> notes = List.of();
  private Option<PersonProfile> opened = Option.none();

  PersonHitBuilder(ProfileRef ref) {
    this.ref = ref;
  }

  @Override
  PersonHitBuilder self() {
    return this;
  }

  /** Sets {@link PersonHit#ref}. */
  public PersonHitBuilder ref(ProfileRef value) {
    ref = value;
    return this;
  }

  /** Sets {@link PersonHit#industry}; null or blank is none. */
  public PersonHitBuilder industry(@Nullable String value) {
    industry = Given.text(value);
    return this;
  }

  /** Sets {@link PersonHit#recentPosts}; null is none. */
  public PersonHitBuilder recentPosts(@Nullable Integer value) {
    recentPosts = Option.of(value);
    return this;
  }

  /** Sets {@link PersonHit#invitationPending}; null is none. */
  public PersonHitBuilder invitationPending(@Nullable Boolean value) {
    invitationPending = Option.of(value);
    return this;
  }

  /** Sets {@link PersonHit#verified}; null is none. */
  public PersonHitBuilder verified(@Nullable Boolean value) {
    verified = Option.of(value);
    return this;
  }

  /** Sets {@link PersonHit#recentlyHired}; null is none. */
  public PersonHitBuilder recentlyHired(@Nullable Boolean value) {
    recentlyHired = Option.of(value);
    return this;
  }

  /** Sets {@link PersonHit#mentionedInNews}; null is none. */
  public PersonHitBuilder mentionedInNews(@Nullable Boolean value) {
    mentionedInNews = Option.of(value);
    return this;
  }

  /** Sets {@link PersonHit#keywordsMatch}; null or blank is none. */
  public PersonHitBuilder keywordsMatch(@Nullable String value) {
    keywordsMatch = Given.text(value);
    return this;
  }

  /** Sets {@link PersonHit#interests}; null or blank is none. */
  public PersonHitBuilder interests(@Nullable String value) {
    interests = Given.text(value);
    return this;
  }

  /** Sets {@link PersonHit#lastOutreach}; null is none. */
  public PersonHitBuilder lastOutreach(@Nullable Outreach value) {
    lastOutreach = Option.of(value);
    return this;
  }

  /** Sets {@link PersonHit#candidate}; null is none. */
  public PersonHitBuilder candidate(@Nullable Candidate value) {
    candidate = Option.of(value);
    return this;
  }

  /** Sets {@link PersonHit#privacy}; null is none. */
  public PersonHitBuilder privacy(@Nullable PrivacySettings value) {
    privacy = Option.of(value);
    return this;
  }

  /** Sets {@link PersonHit#tags}; null is empty. */
  public PersonHitBuilder tags(@Nullable List<Tag> value) {
    tags = Given.list(value);
    return this;
  }

  /** Sets {@link PersonHit#notes}; null is empty. */
  public PersonHitBuilder notes(@Nullable List<Note> value) {
    notes = Given.list(value);
    return this;
  }

  /** Sets {@link PersonHit#opened}; null is none. */
  public PersonHitBuilder opened(@Nullable PersonProfile value) {
    opened = Option.of(value);
    return this;
  }

  /** What was set. */
  public PersonHit build() {
    return new PersonHit(
        ref,
        name,
        firstName,
        lastName,
        headline,
        currentTitle,
        location,
        countryCode,
        industry,
        networkDistance,
        pictureUrl,
        largePictureUrl,
        followers,
        connections,
        sharedConnections,
        recentPosts,
        invitationPending,
        canSendInMail,
        openProfile,
        premium,
        verified,
        recentlyHired,
        mentionedInNews,
        positions,
        education,
        skills,
        certifications,
        projects,
        keywordsMatch,
        interests,
        lastOutreach,
        candidate,
        privacy,
        tags,
        notes,
        opened);
  }
}
