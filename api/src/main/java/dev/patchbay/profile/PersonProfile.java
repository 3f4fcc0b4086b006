package dev.patchbay.profile;

import dev.patchbay.identity.CompanyRef;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.post.Comment;
import dev.patchbay.post.Post;
import dev.patchbay.post.ReactionEntry;
import dev.patchbay.value.ConnectionStatus;
import dev.patchbay.value.NetworkDistance;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.MonthDay;
import java.util.List;

/**
 * A person's profile. Sections that were not asked for are empty; so are sections that failed,
 * which the answer lists as gaps. Absence is not denial: a vendor that never fills a field says so
 * in its capabilities.
 *
 * @param ref every name of the person that the vendor gave
 * @param name the full name; never composed from its parts, nor split into them, unless LinkedIn
 *     does
 * @param firstName the first name
 * @param lastName the last name
 * @param headline the line under the name
 * @param about what the person wrote about themselves
 * @param pronoun the pronouns, as written
 * @param location where, as the profile says
 * @param countryCode ISO 3166-1 alpha-2, upper case
 * @param currentTitle the title held now
 * @param currentCompany the company worked for now
 * @param currentCompanyName its name as shown
 * @param pictureUrl the picture; such URLs expire
 * @param largePictureUrl the same, larger
 * @param coverUrl the picture behind; such URLs expire
 * @param websites websites
 * @param hashtags hashtags the person talks about
 * @param contact the contact card, where it is visible
 * @param birthday the birthday, without a year
 * @param locale the language of the profile, as a BCP 47 tag; its country is no residence
 * @param networkDistance how far from the session's owner
 * @param connectionStatus how the session's owner and the person stand
 * @param self whether it is the session's owner
 * @param connectedAt when they connected
 * @param followers number of followers
 * @param connections number of connections; LinkedIn stops counting at 500
 * @param sharedConnections connections shared with the session's owner
 * @param openProfile whether anyone may write without spending a credit
 * @param premium whether the person has LinkedIn Premium
 * @param influencer whether LinkedIn calls the person an influencer
 * @param creator whether creator mode is on
 * @param hiring whether the person hires
 * @param openToWork whether the person looks for work
 * @param canSendInMail whether an InMail can be sent
 * @param savedLead whether saved as a lead in Sales Navigator
 * @param crmImported whether imported from a CRM in Sales Navigator
 * @param positions positions, newest first where the vendor orders them
 * @param education schools
 * @param skills skills
 * @param languages languages
 * @param certifications licences and certificates
 * @param projects projects
 * @param volunteering voluntary engagements
 * @param recommendations recommendations received and given
 * @param posts recent posts, if asked for as a section
 * @param comments recent comments, if asked for as a section
 * @param reactions recent reactions, if asked for as a section
 */
public record PersonProfile(
    ProfileRef ref,
    Option<String> name,
    Option<String> firstName,
    Option<String> lastName,
    Option<String> headline,
    Option<String> about,
    Option<String> pronoun,
    Option<String> location,
    Option<String> countryCode,
    Option<String> currentTitle,
    Option<CompanyRef> currentCompany,
    Option<String> currentCompanyName,
    Option<String> pictureUrl,
    Option<String> largePictureUrl,
    Option<String> coverUrl,
    List<String> websites,
    List<String> hashtags,
    Option<ContactInfo> contact,
    Option<MonthDay> birthday,
    Option<String> locale,
    Option<NetworkDistance> networkDistance,
    Option<ConnectionStatus> connectionStatus,
    Option<Boolean> self,
    Option<Instant> connectedAt,
    Option<Integer> followers,
    Option<Integer> connections,
    Option<Integer> sharedConnections,
    Option<Boolean> openProfile,
    Option<Boolean> premium,
    Option<Boolean> influencer,
    Option<Boolean> creator,
    Option<Boolean> hiring,
    Option<Boolean> openToWork,
    Option<Boolean> canSendInMail,
    Option<Boolean> savedLead,
    Option<Boolean> crmImported,
    List<Position> positions,
    List<Education> education,
    List<Skill> skills,
    List<Language> languages,
    List<Certification> certifications,
    List<Project> projects,
    List<Volunteering> volunteering,
    List<Recommendation> recommendations,
    List<Post> posts,
    List<Comment> comments,
    List<ReactionEntry> reactions) {
  /** Copies the collections. */
  public PersonProfile {
    websites = List.copyOf(websites);
    hashtags = List.copyOf(hashtags);
    positions = List.copyOf(positions);
    education = List.copyOf(education);
    skills = List.copyOf(skills);
    languages = List.copyOf(languages);
    certifications = List.copyOf(certifications);
    projects = List.copyOf(projects);
    volunteering = List.copyOf(volunteering);
    recommendations = List.copyOf(recommendations);
    posts = List.copyOf(posts);
    comments = List.copyOf(comments);
    reactions = List.copyOf(reactions);
  }

  /** A builder holding only what is required. */
  public static PersonProfileBuilder builder(ProfileRef ref) {
    return new PersonProfileBuilder(ref);
  }

  /** A builder holding what this holds. */
  public PersonProfileBuilder toBuilder() {
    return new PersonProfileBuilder(ref)
        .name(name.getOrNull())
        .firstName(firstName.getOrNull())
        .lastName(lastName.getOrNull())
        .headline(headline.getOrNull())
        .about(about.getOrNull())
        .pronoun(pronoun.getOrNull())
        .location(location.getOrNull())
        .countryCode(countryCode.getOrNull())
        .currentTitle(currentTitle.getOrNull())
        .currentCompany(currentCompany.getOrNull())
        .currentCompanyName(currentCompanyName.getOrNull())
        .pictureUrl(pictureUrl.getOrNull())
        .largePictureUrl(largePictureUrl.getOrNull())
        .coverUrl(coverUrl.getOrNull())
        .websites(websites)
        .hashtags(hashtags)
        .contact(contact.getOrNull())
        .birthday(birthday.getOrNull())
        .locale(locale.getOrNull())
        .networkDistance(networkDistance.getOrNull())
        .connectionStatus(connectionStatus.getOrNull())
        .self(self.getOrNull())
        .connectedAt(connectedAt.getOrNull())
        .followers(followers.getOrNull())
        .connections(connections.getOrNull())
        .sharedConnections(sharedConnections.getOrNull())
        .openProfile(openProfile.getOrNull())
        .premium(premium.getOrNull())
        .influencer(influencer.getOrNull())
        .creator(creator.getOrNull())
        .hiring(hiring.getOrNull())
        .openToWork(openToWork.getOrNull())
        .canSendInMail(canSendInMail.getOrNull())
        .savedLead(savedLead.getOrNull())
        .crmImported(crmImported.getOrNull())
        .positions(positions)
        .education(education)
        .skills(skills)
        .languages(languages)
        .certifications(certifications)
        .projects(projects)
        .volunteering(volunteering)
        .recommendations(recommendations)
        .posts(posts)
        .comments(comments)
        .reactions(reactions);
  }
}
