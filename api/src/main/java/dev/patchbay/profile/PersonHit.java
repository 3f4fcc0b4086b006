package dev.patchbay.profile;

import dev.patchbay.identity.ProfileRef;
import dev.patchbay.value.NetworkDistance;
import io.vavr.control.Option;
import java.util.List;

/**
 * A person as a row of a list: a search, employees, decision makers, followers. Absence is not
 * denial: a vendor that never fills a field says so in its capabilities.
 *
 * @param ref every name of the person that the vendor gave
 * @param name the full name; never composed from its parts, nor split into them, unless LinkedIn
 *     does
 * @param firstName the first name
 * @param lastName the last name
 * @param headline the line under the name
 * @param currentTitle the title held now
 * @param location where, as the profile says
 * @param countryCode ISO 3166-1 alpha-2, upper case
 * @param industry the industry, as shown
 * @param networkDistance how far from the session's owner
 * @param pictureUrl the picture; such URLs expire
 * @param largePictureUrl the same, larger
 * @param followers number of followers
 * @param connections number of connections; LinkedIn stops counting at 500
 * @param sharedConnections connections shared with the session's owner
 * @param recentPosts number of recent posts
 * @param invitationPending whether an invitation of the session's owner waits
 * @param canSendInMail whether an InMail can be sent
 * @param openProfile whether anyone may write without spending a credit
 * @param premium whether the person has LinkedIn Premium
 * @param verified whether LinkedIn verified the identity
 * @param recentlyHired whether the person changed jobs lately
 * @param mentionedInNews whether the person was in the news
 * @param positions positions, newest first where the vendor orders them
 * @param education schools
 * @param skills skills
 * @param certifications licences and certificates
 * @param projects projects
 * @param keywordsMatch where the keywords were found
 * @param interests what the person is interested in
 * @param lastOutreach the last contact
 * @param candidate what Recruiter adds
 * @param privacy what the person lets others see
 * @param tags tags of a Recruiter team
 * @param notes notes of a Recruiter team
 * @param opened the profile, for hits that the search was asked to open
 */
public record PersonHit(
    ProfileRef ref,
    Option<String> name,
    Option<String> firstName,
    Option<String> lastName,
    Option<String> headline,
    Option<String> currentTitle,
    Option<String> location,
    Option<String> countryCode,
    Option<String> industry,
    Option<NetworkDistance> networkDistance,
    Option<String> pictureUrl,
    Option<String> largePictureUrl,
    Option<Integer> followers,
    Option<Integer> connections,
    Option<Integer> sharedConnections,
    Option<Integer> recentPosts,
    Option<Boolean> invitationPending,
    Option<Boolean> canSendInMail,
    Option<Boolean> openProfile,
    Option<Boolean> premium,
    Option<Boolean> verified,
    Option<Boolean> recentlyHired,
    Option<Boolean> mentionedInNews,
    List<Position> positions,
    List<Education> education,
    List<Skill> skills,
    List<Certification> certifications,
    List<Project> projects,
    Option<String> keywordsMatch,
    Option<String> interests,
    Option<Outreach> lastOutreach,
    Option<Candidate> candidate,
    Option<PrivacySettings> privacy,
    List<Tag> tags,
    List<Note> notes,
    Option<PersonProfile> opened) {
  /** Copies the collections. */
  public PersonHit {
    positions = List.copyOf(positions);
    education = List.copyOf(education);
    skills = List.copyOf(skills);
    certifications = List.copyOf(certifications);
    projects = List.copyOf(projects);
    tags = List.copyOf(tags);
    notes = List.copyOf(notes);
  }

  /** A builder holding only what is required. */
  public static PersonHitBuilder builder(ProfileRef ref) {
    return new PersonHitBuilder(ref);
  }

  /** A builder holding what this holds. */
  public PersonHitBuilder toBuilder() {
    return new PersonHitBuilder(ref)
        .name(name.getOrNull())
        .firstName(firstName.getOrNull())
        .lastName(lastName.getOrNull())
        .headline(headline.getOrNull())
        .currentTitle(currentTitle.getOrNull())
        .location(location.getOrNull())
        .countryCode(countryCode.getOrNull())
        .industry(industry.getOrNull())
        .networkDistance(networkDistance.getOrNull())
        .pictureUrl(pictureUrl.getOrNull())
        .largePictureUrl(largePictureUrl.getOrNull())
        .followers(followers.getOrNull())
        .connections(connections.getOrNull())
        .sharedConnections(sharedConnections.getOrNull())
        .recentPosts(recentPosts.getOrNull())
        .invitationPending(invitationPending.getOrNull())
        .canSendInMail(canSendInMail.getOrNull())
        .openProfile(openProfile.getOrNull())
        .premium(premium.getOrNull())
        .verified(verified.getOrNull())
        .recentlyHired(recentlyHired.getOrNull())
        .mentionedInNews(mentionedInNews.getOrNull())
        .positions(positions)
        .education(education)
        .skills(skills)
        .certifications(certifications)
        .projects(projects)
        .keywordsMatch(keywordsMatch.getOrNull())
        .interests(interests.getOrNull())
        .lastOutreach(lastOutreach.getOrNull())
        .candidate(candidate.getOrNull())
        .privacy(privacy.getOrNull())
        .tags(tags)
        .notes(notes)
        .opened(opened.getOrNull());
  }
}
