package dev.patchbay.profile;

import dev.patchbay.identity.CompanyRef;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.post.Comment;
import dev.patchbay.post.Post;
import dev.patchbay.post.ReactionEntry;
import dev.patchbay.value.ConnectionStatus;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.MonthDay;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds a {@link PersonProfile}; not safe for use by several threads. */
public final class PersonProfileBuilder extends PersonBuilder<PersonProfileBuilder> {
  private final ProfileRef ref;
  private Option<String> about = Option.none();
  private Option<String> pronoun = Option.none();
  private Option<CompanyRef> currentCompany = Option.none();
  private Option<String> currentCompanyName = Option.none();
  private Option<String> coverUrl = Option.none();
  private List<String> websites = List.of();
  private List<String> hashtags = List.of();
  private Option<ContactInfo> contact = Option.none();
  private Option<MonthDay> birthday = Option.none();
  private Option<String> locale = Option.none();
  private Option<ConnectionStatus> connectionStatus = Option.none();
  private Option<Boolean> self = Option.none();
  private Option<Instant> connectedAt = Option.none();
  private Option<Boolean> influencer = Option.none();
  private Option<Boolean> creator = Option.none();
  private Option<Boolean> hiring = Option.none();
  private Option<Boolean> openToWork = Option.none();
  private Option<Boolean> savedLead = Option.none();
  private Option<Boolean> crmImported = Option.none();
  private List<Language> languages = List.of();
  private List<Volunteering> volunteering = List.of();
  private List<Recommendation> recommendations = List.of();
  private List<Post> posts = List.of();
  private List<Comment> comments = List.of();
  private List<ReactionEntry> reactions = List.of();

  PersonProfileBuilder(ProfileRef ref) {
    this.ref = ref;
  }

  @Override
  PersonProfileBuilder self() {
    return this;
  }

  /** Sets {@link PersonProfile#about}; null or blank is none. */
  public PersonProfileBuilder about(@Nullable String value) {
    about = Given.text(value);
    return this;
  }

  /** Sets {@link PersonProfile#pronoun}; null or blank is none. */
  public PersonProfileBuilder pronoun(@Nullable String value) {
    pronoun = Given.text(value);
    return this;
  }

  /** Sets {@link PersonProfile#currentCompany}; null is none. */
  public PersonProfileBuilder currentCompany(@Nullable CompanyRef value) {
    currentCompany = Option.of(value);
    return this;
  }

  /** Sets {@link PersonProfile#currentCompanyName}; null or blank is none. */
  public PersonProfileBuilder currentCompanyName(@Nullable String value) {
    currentCompanyName = Given.text(value);
    return this;
  }

  /** Sets {@link PersonProfile#coverUrl}; null or blank is none. */
  public PersonProfileBuilder coverUrl(@Nullable String value) {
    coverUrl = Given.text(value);
    return this;
  }

  /** Sets {@link PersonProfile#websites}; null is empty, blank texts are dropped. */
  public PersonProfileBuilder websites(@Nullable List<String> value) {
    websites = Given.texts(value);
    return this;
  }

  /** Sets {@link PersonProfile#hashtags}; null is empty, blank texts are dropped. */
  public PersonProfileBuilder hashtags(@Nullable List<String> value) {
    hashtags = Given.texts(value);
    return this;
  }

  /** Sets {@link PersonProfile#contact}; null is none. */
  public PersonProfileBuilder contact(@Nullable ContactInfo value) {
    contact = Option.of(value);
    return this;
  }

  /** Sets {@link PersonProfile#birthday}; null is none. */
  public PersonProfileBuilder birthday(@Nullable MonthDay value) {
    birthday = Option.of(value);
    return this;
  }

  /** Sets {@link PersonProfile#locale}; null or blank is none. */
  public PersonProfileBuilder locale(@Nullable String value) {
    locale = Given.text(value);
    return this;
  }

  /** Sets {@link PersonProfile#connectionStatus}; null is none. */
  public PersonProfileBuilder connectionStatus(@Nullable ConnectionStatus value) {
    connectionStatus = Option.of(value);
    return this;
  }

  /** Sets {@link PersonProfile#self}; null is none. */
  public PersonProfileBuilder self(@Nullable Boolean value) {
    self = Option.of(value);
    return this;
  }

  /** Sets {@link PersonProfile#connectedAt}; null is none. */
  public PersonProfileBuilder connectedAt(@Nullable Instant value) {
    connectedAt = Option.of(value);
    return this;
  }

  /** Sets {@link PersonProfile#influencer}; null is none. */
  public PersonProfileBuilder influencer(@Nullable Boolean value) {
    influencer = Option.of(value);
    return this;
  }

  /** Sets {@link PersonProfile#creator}; null is none. */
  public PersonProfileBuilder creator(@Nullable Boolean value) {
    creator = Option.of(value);
    return this;
  }

  /** Sets {@link PersonProfile#hiring}; null is none. */
  public PersonProfileBuilder hiring(@Nullable Boolean value) {
    hiring = Option.of(value);
    return this;
  }

  /** Sets {@link PersonProfile#openToWork}; null is none. */
  public PersonProfileBuilder openToWork(@Nullable Boolean value) {
    openToWork = Option.of(value);
    return this;
  }

  /** Sets {@link PersonProfile#savedLead}; null is none. */
  public PersonProfileBuilder savedLead(@Nullable Boolean value) {
    savedLead = Option.of(value);
    return this;
  }

  /** Sets {@link PersonProfile#crmImported}; null is none. */
  public PersonProfileBuilder crmImported(@Nullable Boolean value) {
    crmImported = Option.of(value);
    return this;
  }

  /** Sets {@link PersonProfile#languages}; null is empty. */
  public PersonProfileBuilder languages(@Nullable List<Language> value) {
    languages = Given.list(value);
    return this;
  }

  /** Sets {@link PersonProfile#volunteering}; null is empty. */
  public PersonProfileBuilder volunteering(@Nullable List<Volunteering> value) {
    volunteering = Given.list(value);
    return this;
  }

  /** Sets {@link PersonProfile#recommendations}; null is empty. */
  public PersonProfileBuilder recommendations(@Nullable List<Recommendation> value) {
    recommendations = Given.list(value);
    return this;
  }

  /** Sets {@link PersonProfile#posts}; null is empty. */
  public PersonProfileBuilder posts(@Nullable List<Post> value) {
    posts = Given.list(value);
    return this;
  }

  /** Sets {@link PersonProfile#comments}; null is empty. */
  public PersonProfileBuilder comments(@Nullable List<Comment> value) {
    comments = Given.list(value);
    return this;
  }

  /** Sets {@link PersonProfile#reactions}; null is empty. */
  public PersonProfileBuilder reactions(@Nullable List<ReactionEntry> value) {
    reactions = Given.list(value);
    return this;
  }

  /** What was set. */
  public PersonProfile build() {
    return new PersonProfile(
        ref,
        name,
        firstName,
        lastName,
        headline,
        about,
        pronoun,
        location,
        countryCode,
        currentTitle,
        currentCompany,
        currentCompanyName,
        pictureUrl,
        largePictureUrl,
        coverUrl,
        websites,
        hashtags,
        contact,
        birthday,
        locale,
        networkDistance,
        connectionStatus,
        self,
        connectedAt,
        followers,
        connections,
        sharedConnections,
        openProfile,
        premium,
        influencer,
        creator,
        hiring,
        openToWork,
        canSendInMail,
        savedLead,
        crmImported,
        positions,
        education,
        skills,
        languages,
        certifications,
        projects,
        volunteering,
        recommendations,
        posts,
        comments,
        reactions);
  }
}
