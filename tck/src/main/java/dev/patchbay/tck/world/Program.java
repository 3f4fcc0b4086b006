package dev.patchbay.tck.world;

import dev.patchbay.call.Operation;
import dev.patchbay.capability.ArgumentCapability;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.invitation.Connection;
import dev.patchbay.invitation.Invitation;
import dev.patchbay.invitation.InvitationOperations;
import dev.patchbay.invitation.ListConnections;
import dev.patchbay.invitation.ListConnectionsBuilder;
import dev.patchbay.invitation.ListReceivedInvitations;
import dev.patchbay.invitation.ListSentInvitations;
import dev.patchbay.messaging.Conversation;
import dev.patchbay.messaging.ListConversations;
import dev.patchbay.messaging.ListMessages;
import dev.patchbay.messaging.ListParticipants;
import dev.patchbay.messaging.MessagingOperations;
import dev.patchbay.messaging.Participant;
import dev.patchbay.profile.GetOwnProfile;
import dev.patchbay.profile.GetProfile;
import dev.patchbay.profile.GetProfileBuilder;
import dev.patchbay.profile.PersonHit;
import dev.patchbay.profile.ProfileOperations;
import dev.patchbay.sandbox.Person;
import dev.patchbay.sandbox.World;
import dev.patchbay.search.PeopleQuery;
import dev.patchbay.search.RecruiterPeopleQuery;
import dev.patchbay.search.SalesNavigatorPeopleQuery;
import dev.patchbay.search.SearchOperations;
import dev.patchbay.session.ListSessions;
import dev.patchbay.session.Session;
import dev.patchbay.session.SessionOperations;
import dev.patchbay.tck.world.Thing.Who;
import dev.patchbay.value.NetworkDistance;
import dev.patchbay.value.ProfileSection;
import io.vavr.control.Option;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The first part of the program: people and what passes between them. Everything of the world is
 * asked for, in the words of the port.
 */
final class Program extends Asking {
  Program(World world, WorldFacts facts, Tally tally, Visit visit) {
    super(world, facts, tally, visit);
  }

  void run() {
    sessions();
    people();
    peopleFound();
    invitations();
    conversations();
    new ContentProgram(world, facts, tally, visit).run();
  }

  private void sessions() {
    asks("session", SessionOperations.SESSION_LIST);
    for (Session told : visit.all(SessionOperations.SESSION_LIST, ListSessions.all())) {
      Option<String> owner =
          told.owner()
              .flatMap(names::person)
              .map(Who::key)
              .orElse(told.displayName().flatMap(name -> world.meant(name)).map(Person::key));
      owner
          .flatMap(key -> thing("session", key))
          .peek(thing -> comparison.compare(SessionOperations.SESSION_LIST, thing, told));
    }
  }

  private void people() {
    asks(PERSON, ProfileOperations.PROFILE_GET, ProfileOperations.PROFILE_OWN);
    visit
        .one(ProfileOperations.PROFILE_OWN, new GetOwnProfile())
        .peek(
            own ->
                person(
                    ProfileOperations.PROFILE_OWN,
                    Option.some(own.profile().ref()),
                    own.profile()));
    for (Person person : world.people()) {
      if (person.equals(world.owner())) {
        continue; // some vendors refuse to look at their own account so
      }
      ProfileRef ref = ProfileRef.of(person.slug().getOrElse(person.memberId()));
      visit
          .one(ProfileOperations.PROFILE_GET, whole(ref))
          .peek(told -> asked(person, told.ref(), told));
    }
  }

  private void asked(Person person, ProfileRef ref, Object told) {
    if (names.person(ref).contains(new Who(person.key()))) {
      person(ProfileOperations.PROFILE_GET, Option.some(ref), told);
    } else {
      tally.wrong(
          ProfileOperations.PROFILE_GET
              + " was asked for "
              + person.key()
              + " and names somebody else: "
              + ref);
    }
  }

  private GetProfile whole(ProfileRef ref) {
    GetProfileBuilder request = GetProfile.builder(ref);
    ArgumentCapability sections =
        visit.capability(ProfileOperations.PROFILE_GET).arguments().get("profile.get.sections");
    if (sections != null && sections.support().works()) {
      request.sections(
          Stream.of(ProfileSection.values())
              .filter(one -> one.compareTo(ProfileSection.RECOMMENDATIONS) <= 0)
              .filter(
                  one -> sections.allowed().isEmpty() || sections.allowed().contains(one.name()))
              .toArray(ProfileSection[]::new));
    }
    return request.build();
  }

  private void peopleFound() {
    asks(
        PERSON,
        SearchOperations.SEARCH_PEOPLE,
        SearchOperations.SEARCH_SALES_NAVIGATOR_PEOPLE,
        SearchOperations.SEARCH_RECRUITER_PEOPLE,
        InvitationOperations.INVITATION_LIST_CONNECTIONS);
    NetworkDistance[] everybody = {
      NetworkDistance.FIRST, NetworkDistance.SECOND, NetworkDistance.THIRD_PLUS
    };
    hits(
        SearchOperations.SEARCH_PEOPLE,
        visit.all(
            SearchOperations.SEARCH_PEOPLE,
            PeopleQuery.builder().networkDistances(everybody).build()));
    hits(
        SearchOperations.SEARCH_SALES_NAVIGATOR_PEOPLE,
        visit.all(
            SearchOperations.SEARCH_SALES_NAVIGATOR_PEOPLE,
            SalesNavigatorPeopleQuery.builder().networkDistances(everybody).build()));
    hits(
        SearchOperations.SEARCH_RECRUITER_PEOPLE,
        visit.all(
            SearchOperations.SEARCH_RECRUITER_PEOPLE,
            RecruiterPeopleQuery.builder().networkDistances(everybody).build()));
    for (Connection told :
        visit.all(InvitationOperations.INVITATION_LIST_CONNECTIONS, connections())) {
      person(InvitationOperations.INVITATION_LIST_CONNECTIONS, Option.some(told.person()), told);
    }
  }

  private ListConnections connections() {
    ListConnectionsBuilder request = ListConnections.builder();
    visit.largest(InvitationOperations.INVITATION_LIST_CONNECTIONS).forEach(request::pageSize);
    return request.build();
  }

  private void hits(Operation<?, ?> operation, List<PersonHit> hits) {
    hits.forEach(hit -> person(operation, Option.some(hit.ref()), hit));
  }

  private void invitations() {
    asks("sentInvitation", InvitationOperations.INVITATION_LIST_SENT);
    asks("receivedInvitation", InvitationOperations.INVITATION_LIST_RECEIVED);
    visit
        .all(InvitationOperations.INVITATION_LIST_SENT, ListSentInvitations.all())
        .forEach(
            told -> invitation(InvitationOperations.INVITATION_LIST_SENT, "sentInvitation", told));
    visit
        .all(InvitationOperations.INVITATION_LIST_RECEIVED, ListReceivedInvitations.all())
        .forEach(
            told ->
                invitation(
                    InvitationOperations.INVITATION_LIST_RECEIVED, "receivedInvitation", told));
  }

  private void invitation(Operation<?, ?> operation, String kind, Invitation told) {
    told.person()
        .flatMap(names::person)
        .flatMap(who -> thing(kind, who.key()))
        .onEmpty(() -> lacks(operation, kind, told))
        .peek(thing -> comparison.compare(operation, thing, told));
  }

  private void conversations() {
    asks(
        "conversation",
        MessagingOperations.MESSAGING_LIST_CONVERSATIONS,
        MessagingOperations.MESSAGING_PARTICIPANTS,
        MessagingOperations.MESSAGING_LIST_MESSAGES);
    visit
        .all(MessagingOperations.MESSAGING_LIST_CONVERSATIONS, ListConversations.builder().build())
        .forEach(this::conversation);
  }

  private void conversation(Conversation told) {
    Operation<?, ?> listing = MessagingOperations.MESSAGING_LIST_CONVERSATIONS;
    List<Participant> listed = others(listing, told.participants());
    List<Participant> others =
        listed.isEmpty()
            ? others(
                MessagingOperations.MESSAGING_PARTICIPANTS,
                visit.all(
                    MessagingOperations.MESSAGING_PARTICIPANTS,
                    new ListParticipants(told.ref(), Option.none())))
            : listed;
    thing("conversation", with(others))
        .onEmpty(() -> lacks(listing, "conversation", told))
        .peek(
            thing -> {
              comparison.compare(listing, thing, told.toBuilder().participants(listed).build());
              if (listed.isEmpty()) {
                comparison.part(
                    MessagingOperations.MESSAGING_PARTICIPANTS, thing, "participants", others);
              }
              comparison.part(
                  MessagingOperations.MESSAGING_LIST_MESSAGES,
                  thing,
                  "messages",
                  visit.all(
                      MessagingOperations.MESSAGING_LIST_MESSAGES,
                      ListMessages.builder(told.ref()).build()));
            });
  }

  /** Whether a vendor counts the owner among the participants is its own affair. */
  private List<Participant> others(Operation<?, ?> operation, List<Participant> all) {
    all.forEach(one -> person(operation, one.ref(), one));
    return all.stream()
        .filter(one -> !one.self().contains(true))
        .filter(one -> !one.ref().flatMap(names::person).contains(new Who(world.owner().key())))
        .toList();
  }

  private String with(List<Participant> others) {
    return String.join(
        "+",
        new TreeSet<>(
            others.stream()
                .map(Participant::ref)
                .flatMap(ref -> ref.flatMap(names::person).map(Who::key).toJavaStream())
                .toList()));
  }
}
