package dev.patchbay.unipile;

import static com.github.tomakehurst.wiremock.client.WireMock.aMultipart;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.patchRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.matching.RequestPatternBuilder;
import dev.patchbay.Operations;
import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Done;
import dev.patchbay.answer.Page;
import dev.patchbay.call.CallOptions;
import dev.patchbay.call.Operation;
import dev.patchbay.call.Request;
import dev.patchbay.capability.ArgumentCapability;
import dev.patchbay.capability.Support;
import dev.patchbay.codec.Codec;
import dev.patchbay.dialect.Dialect;
import dev.patchbay.dialect.DialectErrors;
import dev.patchbay.dialect.DialectOptions;
import dev.patchbay.dialect.own.account.AccountResync;
import dev.patchbay.dialect.own.account.GetInMailBalance;
import dev.patchbay.dialect.own.account.InMailBalance;
import dev.patchbay.dialect.own.account.RestartAccount;
import dev.patchbay.dialect.own.account.ResyncAccount;
import dev.patchbay.dialect.own.account.ResyncStatus;
import dev.patchbay.dialect.own.applicant.ApplicantRating;
import dev.patchbay.dialect.own.applicant.DownloadResume;
import dev.patchbay.dialect.own.applicant.GetApplicant;
import dev.patchbay.dialect.own.applicant.JobApplicant;
import dev.patchbay.dialect.own.applicant.ListApplicants;
import dev.patchbay.dialect.own.hiring.AddCandidateToPipeline;
import dev.patchbay.dialect.own.hiring.GetHiringProject;
import dev.patchbay.dialect.own.hiring.HiringProject;
import dev.patchbay.dialect.own.hiring.ListHiringProjects;
import dev.patchbay.dialect.own.hiring.PipelineStage;
import dev.patchbay.dialect.own.job.AnswerType;
import dev.patchbay.dialect.own.job.ApplyMethod;
import dev.patchbay.dialect.own.job.BudgetAmount;
import dev.patchbay.dialect.own.job.CloseJobPosting;
import dev.patchbay.dialect.own.job.CreateJobPosting;
import dev.patchbay.dialect.own.job.EditJobPosting;
import dev.patchbay.dialect.own.job.GetJobPosting;
import dev.patchbay.dialect.own.job.IdOrText;
import dev.patchbay.dialect.own.job.JobDraft;
import dev.patchbay.dialect.own.job.JobPosting;
import dev.patchbay.dialect.own.job.JobPostingState;
import dev.patchbay.dialect.own.job.JobPublication;
import dev.patchbay.dialect.own.job.JobService;
import dev.patchbay.dialect.own.job.ListJobPostings;
import dev.patchbay.dialect.own.job.PostingEmployment;
import dev.patchbay.dialect.own.job.PostingSeniority;
import dev.patchbay.dialect.own.job.ProjectChoice;
import dev.patchbay.dialect.own.job.PublishBudget;
import dev.patchbay.dialect.own.job.PublishCheckpoint;
import dev.patchbay.dialect.own.job.PublishJobPosting;
import dev.patchbay.dialect.own.job.PublishMode;
import dev.patchbay.dialect.own.job.RecruiterPosting;
import dev.patchbay.dialect.own.job.ScreeningQuestion;
import dev.patchbay.dialect.own.job.SolvePublishCheckpoint;
import dev.patchbay.dialect.own.messaging.Attendee;
import dev.patchbay.dialect.own.messaging.AttendeeDistance;
import dev.patchbay.dialect.own.messaging.AttendeeSpecifics;
import dev.patchbay.dialect.own.messaging.ChatTopic;
import dev.patchbay.dialect.own.messaging.ChatVisibility;
import dev.patchbay.dialect.own.messaging.DeleteConversation;
import dev.patchbay.dialect.own.messaging.DeleteMessage;
import dev.patchbay.dialect.own.messaging.FollowUp;
import dev.patchbay.dialect.own.messaging.FollowUpTime;
import dev.patchbay.dialect.own.messaging.GetAttendee;
import dev.patchbay.dialect.own.messaging.GetAttendeePicture;
import dev.patchbay.dialect.own.messaging.ListAttendees;
import dev.patchbay.dialect.own.messaging.StartChat;
import dev.patchbay.dialect.own.profile.EditOwnProfile;
import dev.patchbay.dialect.own.profile.EndorseSkill;
import dev.patchbay.dialect.own.profile.PictureFilter;
import dev.patchbay.dialect.own.profile.PictureSettings;
import dev.patchbay.dialect.own.profile.PositionEdit;
import dev.patchbay.dialect.own.profile.PositionPeriod;
import dev.patchbay.dialect.own.profile.ProfileLocation;
import dev.patchbay.dialect.own.profile.SaveLead;
import dev.patchbay.dialect.own.raw.CallLinkedIn;
import dev.patchbay.dialect.own.raw.RawAnswer;
import dev.patchbay.dialect.own.raw.RawMethod;
import dev.patchbay.dialect.own.room.OwnRooms;
import dev.patchbay.dialect.own.value.Presence;
import dev.patchbay.dialect.own.value.YearAndMonth;
import dev.patchbay.error.Check;
import dev.patchbay.error.FixAccount;
import dev.patchbay.error.FixCall;
import dev.patchbay.error.PortError;
import dev.patchbay.error.Report;
import dev.patchbay.error.Resume;
import dev.patchbay.identity.ConversationRef;
import dev.patchbay.identity.MessageRef;
import dev.patchbay.identity.Product;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.identity.Vendor;
import dev.patchbay.identity.VendorRef;
import dev.patchbay.messaging.DownloadedAttachment;
import dev.patchbay.messaging.MessageReceipt;
import dev.patchbay.profile.ResolveProfile;
import dev.patchbay.secret.Secret;
import dev.patchbay.spi.CallContext;
import dev.patchbay.spi.Cancelling;
import dev.patchbay.spi.Environment;
import dev.patchbay.spi.Resources;
import dev.patchbay.support.argument.TermResolver;
import dev.patchbay.support.http.WireSettings;
import dev.patchbay.support.read.WireJson;
import dev.patchbay.support.table.AdapterTable;
import dev.patchbay.support.table.TableAdapter;
import dev.patchbay.value.Upload;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class UnipileOwnRoomTest {
  private static final Vendor VENDOR = Vendor.of("unipile-v1");
  private static final SessionRef SESSION = new SessionRef(VENDOR, "b7Qx2ExampleAcc");
  private static final ProfileRef LINA = ProfileRef.of("ACoAADexample1aBcDeFg");
  private static final String ACCOUNT = "?account_id=b7Qx2ExampleAcc";

  @RegisterExtension
  static final WireMockExtension VENDOR_STUB = WireMockExtension.newInstance().build();

  private final Resources resources = new Resources();
  private final List<Request> calledBack = new ArrayList<>();

  @AfterEach
  void close() {
    resources.close();
  }

  @Test
  void credits_are_absent_where_the_account_has_no_subscription() {
    answers("{\"object\":\"LinkedinInmailBalance\",\"premium\":5,\"recruiter\":null}");

    assertThat(answer(UnipileOperations.INMAIL_BALANCE, new GetInMailBalance()).value())
        .isEqualTo(new InMailBalance(Option.some(5), Option.none(), Option.none()));
    sent(getRequestedFor(urlEqualTo("/api/v1/linkedin/inmail_balance" + ACCOUNT)));
  }

  @Test
  void a_restart_that_failed_with_200_is_told_as_failed() {
    answers("{\"object\":\"AccountFailedToRestart\"}");
    assertThat(answer(UnipileOperations.RESTART_ACCOUNT, new RestartAccount()).value().restarted())
        .isFalse();
    answers("{\"object\":\"AccountRestarted\"}");
    assertThat(answer(UnipileOperations.RESTART_ACCOUNT, new RestartAccount()).value().restarted())
        .isTrue();
    VENDOR_STUB.verify(2, postRequestedFor(urlEqualTo("/api/v1/accounts/b7Qx2ExampleAcc/restart")));
  }

  @Test
  void a_resync_counts_time_in_milliseconds_and_products_in_lower_case() {
    answers("{\"object\":\"AccountResync\",\"status\":\"CHUNK_DONE\"}");

    AccountResync resync =
        answer(
                UnipileOperations.RESYNC,
                ResyncAccount.builder()
                    .chunkSize(20)
                    .partial(true)
                    .linkedinProduct(Product.SALES_NAVIGATOR)
                    .after(Instant.ofEpochMilli(1790000000000L))
                    .build())
            .value();

    assertThat(resync.status()).contains(ResyncStatus.CHUNK_DONE);
    sent(
        getRequestedFor(
            urlEqualTo(
                "/api/v1/accounts/b7Qx2ExampleAcc/sync?chunk_size=20&partial=true"
                    + "&linkedin_product=sales_navigator&after=1790000000000")));
    assertThat(
            execute(
                    UnipileOperations.RESYNC,
                    ResyncAccount.builder().linkedinProduct(Product.ORGANIZATION).build())
                .getLeft())
        .isInstanceOf(FixCall.UnsupportedArgument.class);
  }

  @Test
  void a_status_that_is_new_is_unknown_and_noted() {
    answers("{\"object\":\"AccountResync\",\"status\":\"SYNC_PAUSED\"}");

    Answer<AccountResync> resync =
        answer(UnipileOperations.RESYNC, ResyncAccount.builder().build());

    assertThat(resync.value().status()).contains(ResyncStatus.UNKNOWN);
    assertThat(resync.notes().unrecognised())
        .singleElement()
        .satisfies(odd -> assertThat(odd.raw()).isEqualTo("SYNC_PAUSED"));
  }

  @Test
  void the_own_profile_is_edited_by_parts_in_brackets() {
    answers("{\"object\":\"ProfileEdited\"}");

    assertThat(
            answer(
                    UnipileOperations.EDIT_OWN_PROFILE,
                    EditOwnProfile.builder()
                        .headline("Head of Data")
                        .location(new ProfileLocation("105719521", Option.none()))
                        .picture(upload("me.png"))
                        .pictureSettings(
                            PictureSettings.builder()
                                .filter(PictureFilter.STUDIO)
                                .contrast(new BigDecimal("0.5"))
                                .build())
                        .experience(
                            PositionEdit.builder()
                                .role("Baker")
                                .company("Fjordkraft Labs")
                                .presence(Presence.HYBRID)
                                .seniority(
                                    new PositionPeriod(YearAndMonth.of(2024, 3), Option.none()))
                                .skills("SQL", "Bread")
                                .build())
                        .skillsFollow(false)
                        .build())
                .value())
        .isEqualTo(Done.INSTANCE);

    RequestPatternBuilder request = patchRequestedFor(urlEqualTo("/api/v1/users/me/edit"));
    Map.of(
            "type", "LINKEDIN",
            "account_id", "b7Qx2ExampleAcc",
            "headline", "Head of Data",
            "location[id]", "105719521",
            "picture_settings[filter]", "STUDIO",
            "picture_settings[contrast]", "0.5",
            "experience[presence]", "HYBRID",
            "experience[seniority][start_date][year]", "2024",
            "skills_follow", "false")
        .forEach((name, value) -> part(request, name, value));
    part(request, "experience[skills]", "SQL");
    part(request, "experience[skills]", "Bread");
    sent(request.withRequestBodyPart(aMultipart().withName("picture").build()));
  }

  @Test
  void attendees_page_by_cursor_and_keep_what_linkedin_says_of_them() {
    answers(
        """
        { "object": "ChatAttendeeList", "cursor": "more", "items": [
          { "object": "ChatAttendee", "id": "at7Example", "account_id": "b7Qx2ExampleAcc",
            "provider_id": "ACoAADexample1aBcDeFg", "name": "Lina Orvik", "is_self": 0, "hidden": 1,
            "specifics": { "provider": "LINKEDIN", "member_urn": "urn:li:member:91827364",
              "network_distance": "DISTANCE_1", "pending_invitation": false,
              "contact_info": { "emails": ["lina@fjordkraft.example"],
                "social_handles": [ { "type": "twitter", "name": "lina" } ] } } } ] }
        """);

    Page<Attendee> page =
        answer(UnipileOperations.LIST_ATTENDEES, new ListAttendees(Option.some(100))).value();

    assertThat(page.next().get().cursor()).isEqualTo("more");
    Attendee lina = page.rows().get(0);
    assertThat(lina.id()).contains("at7Example");
    assertThat(lina.isSelf()).isFalse();
    assertThat(lina.hidden()).isTrue();
    AttendeeSpecifics specifics = lina.specifics().get();
    assertThat(specifics.networkDistance()).contains(AttendeeDistance.DISTANCE_1);
    assertThat(specifics.pendingInvitation()).contains(false);
    assertThat(specifics.contactInfo().get().emails()).containsExactly("lina@fjordkraft.example");
    assertThat(specifics.contactInfo().get().socialHandles().get(0).name()).contains("lina");
    sent(getRequestedFor(urlEqualTo("/api/v1/chat_attendees" + ACCOUNT + "&limit=100")));
    assertThat(Codec.fromPlain(Codec.toPlain(lina), Attendee.class)).isEqualTo(lina);
  }

  @Test
  void an_attendee_and_a_picture_are_asked_for_by_id() {
    answers("{\"object\":\"ChatAttendee\",\"id\":\"at7Example\",\"name\":\"Lina Orvik\"}");
    assertThat(answer(UnipileOperations.GET_ATTENDEE, new GetAttendee("at7Example")).value().name())
        .contains("Lina Orvik");
    sent(getRequestedFor(urlEqualTo("/api/v1/chat_attendees/at7Example")));

    VENDOR_STUB.stubFor(
        any(anyUrl()).willReturn(ok("bytes").withHeader("Content-Type", "image/jpeg")));
    DownloadedAttachment picture =
        answer(UnipileOperations.ATTENDEE_PICTURE, new GetAttendeePicture("at7Example")).value();
    assertThat(picture.content()).isEqualTo("bytes".getBytes(StandardCharsets.UTF_8));
    assertThat(picture.mediaType()).contains("image/jpeg");
    sent(getRequestedFor(urlEqualTo("/api/v1/chat_attendees/at7Example/picture")));
  }

  @Test
  void a_chat_is_started_with_the_arguments_of_a_product_in_brackets() {
    answers("{\"object\":\"ChatStarted\",\"chat_id\":\"cH4tExample01\",\"message_id\":null}");

    MessageReceipt receipt =
        answer(
                UnipileOperations.START_CHAT,
                StartChat.builder(List.of("AEMAAExample1", "AEMAAExample2"))
                    .text("Hello")
                    .subject("A role")
                    .attachments(upload("a.pdf"))
                    .api(Product.RECRUITER)
                    .hiringProjectId("p1")
                    .visibility(ChatVisibility.PROJECT)
                    .followUp(
                        new FollowUp(
                            "Again",
                            "Still there?",
                            FollowUpTime.afterDays(5, "Europe/Oslo"),
                            List.of(upload("b.pdf"))))
                    .build())
            .value();

    assertThat(receipt.conversation())
        .contains(ConversationRef.of(VendorRef.of(SESSION, "chat", "cH4tExample01")));
    assertThat(receipt.message()).isEmpty();
    RequestPatternBuilder request = postRequestedFor(urlEqualTo("/api/v1/chats"));
    Map.of(
            "account_id", "b7Qx2ExampleAcc",
            "text", "Hello",
            "subject", "A role",
            "linkedin[api]", "recruiter",
            "linkedin[hiring_project_id]", "p1",
            "linkedin[visibility]", "PROJECT",
            "linkedin[follow_up][subject]", "Again",
            "linkedin[follow_up][scheduled_time][days]", "5",
            "linkedin[follow_up][scheduled_time][timezone]", "Europe/Oslo")
        .forEach((name, value) -> part(request, name, value));
    part(request, "attendees_ids", "AEMAAExample1");
    part(request, "attendees_ids", "AEMAAExample2");
    request.withRequestBodyPart(aMultipart().withName("attachments").build());
    sent(
        request.withRequestBodyPart(
            aMultipart().withName("linkedin[follow_up][attachments]").build()));
  }

  @Test
  void a_classic_in_mail_and_a_topic_are_spelled_as_the_vendor_spells_them() {
    answers("{\"object\":\"ChatStarted\"}");

    answer(
        UnipileOperations.START_CHAT,
        StartChat.builder(List.of("ACoAADexample1aBcDeFg"))
            .text("Hello")
            .inmail(true)
            .topic(ChatTopic.SERVICE_REQUEST)
            .applicantId("ap1")
            .invitationId("in1")
            .build());

    RequestPatternBuilder request = postRequestedFor(urlEqualTo("/api/v1/chats"));
    part(request, "linkedin[inmail]", "true");
    part(request, "linkedin[topic]", "service_request");
    part(request, "linkedin[applicant_id]", "ap1");
    part(request, "linkedin[invitation_id]", "in1");
    sent(request);
  }

  @Test
  void a_lost_start_of_a_chat_names_the_read_that_settles_it() {
    VENDOR_STUB.stubFor(any(anyUrl()).willReturn(serverError()));

    assertThat(
            execute(
                    UnipileOperations.START_CHAT,
                    StartChat.builder(List.of("ACoAADexample1aBcDeFg")).text("Hi").build())
                .getLeft())
        .isInstanceOfSatisfying(
            Check.OutcomeUnknown.class,
            unknown -> assertThat(unknown.checkWith()).contains("messaging.listMessagesWith"));
  }

  @Test
  void messages_and_chats_are_deleted_by_the_vendors_id() {
    answers("{\"object\":\"MessageDeleted\"}");
    answer(
        UnipileOperations.DELETE_MESSAGE,
        new DeleteMessage(MessageRef.of(VendorRef.of(SESSION, "message", "m3ssExample01"))));
    sent(deleteRequestedFor(urlEqualTo("/api/v1/messages/m3ssExample01")));

    answers("{\"object\":\"Whatever\",\"count\":3,\"gone\":null}");
    RawAnswer raw =
        answer(
                UnipileOperations.DELETE_CONVERSATION,
                new DeleteConversation(
                    ConversationRef.of(VendorRef.of(SESSION, "chat", "cH4tExample01"))))
            .value();
    assertThat(raw.members()).isEqualTo(Map.of("object", "Whatever", "count", 3L));
    sent(deleteRequestedFor(urlEqualTo("/api/v1/chats/cH4tExample01")));

    assertThat(
            execute(
                    UnipileOperations.DELETE_MESSAGE,
                    new DeleteMessage(MessageRef.of("2-MTc2MmV4YW1wbGU=")))
                .getLeft()
                .message())
        .contains("unipile.deleteMessage.message", "no id of this vendor");
  }

  @Test
  void a_skill_is_endorsed_by_member_id() {
    answers("{\"object\":\"LinkedinProfileEndorse\",\"endorsed\":true}");

    assertThat(
            answer(UnipileOperations.ENDORSE_SKILL, new EndorseSkill(LINA, 4242L))
                .value()
                .endorsed())
        .isTrue();

    sent(
        postRequestedFor(urlEqualTo("/api/v1/linkedin/profile/endorse"))
            .withRequestBody(
                equalToJson(
                    "{\"account_id\":\"b7Qx2ExampleAcc\",\"profile_id\":\"ACoAADexample1aBcDeFg\","
                        + "\"skill_endorsement_id\":4242}")));
  }

  @Test
  void candidates_and_leads_go_by_the_id_of_their_product() {
    answers("{\"object\":\"LinkedinPerformActionOnUser\",\"success\":true}");

    answer(
        UnipileOperations.ADD_CANDIDATE,
        new AddCandidateToPipeline(
            ProfileRef.of("AEMAAexample1"), "p1", Option.some(PipelineStage.CONTACTED)));
    sent(
        postRequestedFor(urlEqualTo("/api/v1/linkedin/user/AEMAAexample1"))
            .withRequestBody(
                equalToJson(
                    "{\"account_id\":\"b7Qx2ExampleAcc\",\"api\":\"recruiter\","
                        + "\"action\":\"addCandidateToPipeline\",\"hiring_project_id\":\"p1\","
                        + "\"stage\":\"CONTACTED\"}")));

    answer(
        UnipileOperations.SAVE_LEAD,
        new SaveLead(ProfileRef.of("lina-orvik-3b1"), Option.some("list1")));
    assertThat(calledBack)
        .containsExactly(
            new ResolveProfile(
                ProfileRef.of("lina-orvik-3b1"), Option.some(Product.SALES_NAVIGATOR)));
    sent(
        postRequestedFor(urlEqualTo("/api/v1/linkedin/user/ACwAADexample1"))
            .withRequestBody(
                equalToJson(
                    "{\"account_id\":\"b7Qx2ExampleAcc\",\"api\":\"sales_navigator\","
                        + "\"action\":\"saveLead\",\"list_id\":\"list1\"}")));
  }

  @Test
  void an_address_of_linkedin_is_called_and_its_answer_kept_as_it_came() {
    answers("{\"object\":\"LinkedinRawData\",\"data\":{\"n\":1,\"x\":0.5,\"none\":null}}");
    CallLinkedIn get =
        CallLinkedIn.builder("https://www.linkedin.com/voyager/api/me")
            .queryParams(Map.of("q", "a b"))
            .encoding(false)
            .build();

    RawAnswer raw = answer(UnipileOperations.CALL_LINKEDIN, get).value();

    assertThat(raw.members().get("data")).isEqualTo(Map.of("n", 1L, "x", 0.5));
    assertThat(Codec.fromPlain(Codec.toPlain(raw), RawAnswer.class).members()).hasSize(2);
    sent(
        postRequestedFor(urlEqualTo("/api/v1/linkedin"))
            .withRequestBody(
                equalToJson(
                    "{\"account_id\":\"b7Qx2ExampleAcc\","
                        + "\"request_url\":\"https://www.linkedin.com/voyager/api/me\","
                        + "\"query_params\":{\"q\":\"a b\"},\"encoding\":false}")));
  }

  @Test
  void calling_linkedin_is_a_write_unless_it_gets_and_shows_no_headers() {
    VENDOR_STUB.stubFor(any(anyUrl()).willReturn(serverError()));
    CallLinkedIn post =
        CallLinkedIn.builder("https://www.linkedin.com/x")
            .method(RawMethod.POST)
            .headers(Map.of("csrf-token", "hidden"))
            .body(Map.of("someName", 1))
            .build();

    assertThat(execute(UnipileOperations.CALL_LINKEDIN, post).getLeft())
        .isInstanceOf(Check.OutcomeUnknown.class);
    assertThat(
            execute(
                    UnipileOperations.CALL_LINKEDIN,
                    CallLinkedIn.builder("https://www.linkedin.com/x").build())
                .getLeft())
        .isInstanceOf(Resume.VendorUnavailable.class);
    assertThat(post.toString()).contains("POST").doesNotContain("hidden");
  }

  @Test
  void hiring_projects_carry_their_job_posting() {
    String project =
        """
        { "object": "RecruiterHiringProject", "id": "p1", "name": "Bakers", "owner_name": "Odd Vik",
          "owner_id": "o1", "created_at": "2026-01-02", "job_posting": { "id": "4100000001",
          "state": "review", "title": "Baker", "applicants_counter": 3, "cost": 12.5,
          "created_at": 1790000000000,
          "screening_questions": [ { "question": "Bread?", "favorableAnswers": ["Yes"] } ],
          "hiring_team": [ { "name": "Odd Vik", "provider_id": null,
          "profile_url": "https://www.linkedin.com/in/odd-vik", "can_send_free_inmail": true } ],
          "skills": ["Baking"] } }
        """;
    answers(
        "{\"object\":\"RecruiterHiringProjectList\",\"cursor\":null,\"items\":[" + project + "]}");
    HiringProject listed =
        answer(UnipileOperations.LIST_HIRING_PROJECTS, new ListHiringProjects(Option.none()))
            .value()
            .rows()
            .get(0);
    sent(getRequestedFor(urlEqualTo("/api/v1/linkedin/projects" + ACCOUNT)));
    answers(project);
    HiringProject alone =
        answer(UnipileOperations.GET_HIRING_PROJECT, new GetHiringProject("p1")).value();
    sent(getRequestedFor(urlEqualTo("/api/v1/linkedin/projects/p1" + ACCOUNT)));

    assertThat(alone).isEqualTo(listed);
    assertThat(alone.ownerName()).contains("Odd Vik");
    JobPosting job = alone.jobPosting().get();
    assertThat(job.state()).contains(JobPostingState.REVIEW);
    assertThat(job.cost()).contains(new BigDecimal("12.5"));
    assertThat(job.createdAt()).contains(Instant.ofEpochMilli(1790000000000L));
    assertThat(job.screeningQuestions().get(0).favorableAnswers()).containsExactly("Yes");
    assertThat(job.hiringTeam().get(0).canSendFreeInmail()).contains(true);
    assertThat(job.hiringTeam().get(0).providerId()).isEmpty();
  }

  @Test
  void job_postings_are_listed_by_category_and_read_with_a_service() {
    answers(
        "{\"object\":\"LinkedinJobPostingList\",\"items\":[{\"id\":\"1\",\"title\":\"Baker\"}],"
            + "\"paging\":{\"page_count\":1,\"total_count\":9}}");
    Page<JobPosting> page =
        answer(
                UnipileOperations.LIST_JOB_POSTINGS,
                new ListJobPostings(Option.some(JobPostingState.DRAFT), Option.some(10)))
            .value();
    assertThat(page.estimatedTotal()).contains(9);
    sent(
        getRequestedFor(
            urlEqualTo("/api/v1/linkedin/jobs" + ACCOUNT + "&limit=10&category=draft")));
    assertThat(
            execute(
                    UnipileOperations.LIST_JOB_POSTINGS,
                    new ListJobPostings(Option.some(JobPostingState.REVIEW), Option.none()))
                .getLeft())
        .isInstanceOf(FixCall.UnsupportedArgument.class);

    answers("{\"object\":\"LinkedinJobPosting\",\"id\":\"1\"}");
    answer(UnipileOperations.GET_JOB_POSTING, new GetJobPosting("1", JobService.RECRUITER));
    sent(getRequestedFor(urlEqualTo("/api/v1/linkedin/jobs/1" + ACCOUNT + "&service=RECRUITER")));
  }

  @Test
  void a_job_posting_is_drafted_with_all_that_recruiter_needs() {
    answers(
        """
        { "object": "LinkedinJobPostingDraftCreated", "job_id": "d1", "publish_options": {
          "free": { "eligible": false, "ineligible_reason": "limit", "estimated_monthly_applicants": 4 },
          "promoted": { "currency": "NOK", "daily_budget": { "min": 10, "max": 99.5, "recommended": 20 } } } }
        """);

    JobDraft draft =
        answer(
                UnipileOperations.CREATE_JOB_POSTING,
                CreateJobPosting.builder(
                        IdOrText.byId("9"),
                        IdOrText.byText("Fjordkraft Labs"),
                        Presence.ON_SITE,
                        "105719521",
                        "Bake bread.")
                    .employmentStatus(PostingEmployment.PART_TIME)
                    .screeningQuestions(
                        ScreeningQuestion.builder(AnswerType.NUMERIC, "Years?")
                            .mustMatch(true)
                            .minExpectation(new BigDecimal(2))
                            .build(),
                        ScreeningQuestion.builder(AnswerType.MULTIPLE_CHOICES, "Bread?")
                            .choices("Yes", "No")
                            .expectedChoices("Yes")
                            .build())
                    .recruiter(
                        RecruiterPosting.builder(
                                ProjectChoice.named("Bakers"),
                                List.of("prod"),
                                List.of("34"),
                                PostingSeniority.ASSOCIATE,
                                ApplyMethod.onLinkedIn("odd@fjordkraft.example", false))
                            .build())
                    .build())
            .value();

    assertThat(draft.jobId()).contains("d1");
    assertThat(draft.publishOptions().get().free().get().ineligibleReason()).contains("limit");
    assertThat(draft.publishOptions().get().promoted().get().dailyBudget().get().max())
        .contains(new BigDecimal("99.5"));
    sent(
        postRequestedFor(urlEqualTo("/api/v1/linkedin/jobs"))
            .withRequestBody(
                equalToJson(
                    """
                    { "account_id": "b7Qx2ExampleAcc", "job_title": { "id": "9" },
                      "company": { "text": "Fjordkraft Labs" }, "workplace": "ON_SITE",
                      "location": "105719521", "description": "Bake bread.",
                      "employment_status": "PART_TIME", "screening_questions": [
                        { "answer_type": "numeric", "question": "Years?", "must_match": true,
                          "min_expectation": 2 },
                        { "answer_type": "multiple_choices", "question": "Bread?",
                          "choices": ["Yes", "No"], "expected_choices": ["Yes"] } ],
                      "recruiter": { "project": { "name": "Bakers" }, "functions": ["prod"],
                        "industries": ["34"], "seniority": "ASSOCIATE", "apply_method": {
                          "type": "linkedin", "notification_email": "odd@fjordkraft.example",
                          "resume_required": false } } }
                    """)));
  }

  @Test
  void a_job_posting_is_changed_and_closed() {
    answers("{\"object\":\"LinkedinJobPostingEdited\",\"job_id\":\"1\"}");
    assertThat(
            answer(
                    UnipileOperations.EDIT_JOB_POSTING,
                    EditJobPosting.builder("1").description("Bake more bread.").build())
                .value()
                .jobId())
        .contains("1");
    sent(
        patchRequestedFor(urlEqualTo("/api/v1/linkedin/jobs/1"))
            .withRequestBody(
                equalToJson(
                    "{\"account_id\":\"b7Qx2ExampleAcc\",\"description\":\"Bake more bread.\"}")));

    answers("{\"object\":\"LinkedinJobPostingClosed\",\"job_id\":\"1\"}");
    answer(
        UnipileOperations.CLOSE_JOB_POSTING,
        new CloseJobPosting("1", Option.some(JobService.CLASSIC)));
    sent(
        postRequestedFor(
            urlEqualTo("/api/v1/linkedin/jobs/1/close" + ACCOUNT + "&service=CLASSIC")));
  }

  @Test
  void publishing_ends_in_a_posting_or_in_a_checkpoint_that_a_code_solves() {
    answers(
        "{\"object\":\"LinkedinJobPostingPublishCheckpoint\",\"type\":\"OTP\",\"job_id\":\"d1\"}");
    JobPublication asked =
        answer(
                UnipileOperations.PUBLISH_JOB_POSTING,
                PublishJobPosting.builder("d1", PublishMode.PROMOTED)
                    .budget(
                        new PublishBudget(
                            Option.some(new BudgetAmount("NOK", new BigDecimal("99.5"))),
                            Option.none()))
                    .build())
            .value();
    assertThat(asked)
        .isEqualTo(
            new JobPublication(
                Option.some("d1"), Option.none(), Option.some(PublishCheckpoint.OTP)));
    sent(
        postRequestedFor(urlEqualTo("/api/v1/linkedin/jobs/d1/publish"))
            .withRequestBody(
                equalToJson(
                    "{\"account_id\":\"b7Qx2ExampleAcc\",\"mode\":\"PROMOTED\","
                        + "\"budget\":{\"daily\":{\"currency\":\"NOK\",\"amount\":99.5}}}")));

    answers(
        "{\"object\":\"LinkedinJobPostingPublished\",\"job_state\":\"active\",\"job_id\":\"1\"}");
    JobPublication published =
        answer(
                UnipileOperations.SOLVE_PUBLISH_CHECKPOINT,
                new SolvePublishCheckpoint("d1", Secret.of("123456")))
            .value();
    assertThat(published)
        .isEqualTo(
            new JobPublication(
                Option.some("1"), Option.some(JobPostingState.ACTIVE), Option.none()));
    sent(
        postRequestedFor(urlEqualTo("/api/v1/linkedin/jobs/d1/checkpoint"))
            .withRequestBody(
                equalToJson("{\"account_id\":\"b7Qx2ExampleAcc\",\"input\":\"123456\"}")));
  }

  @Test
  void applicants_are_listed_read_and_their_resumes_downloaded() {
    String applicant =
        """
        { "object": "LinkedinJobApplicant", "id": "ap1", "profile_id": "ACoAADexample2",
          "name": "Odd Vik", "rating": "GOOD_FIT", "applied_at": 1790000000000,
          "contact_info": { "email_addresses": ["odd@fjordkraft.example"], "phone_numbers": [] },
          "work_experience": [ { "company": "Fjordkraft Labs", "position": "Baker",
            "start": { "year": 2020, "month": 2 }, "end": null } ],
          "education": [], "screening_questions": [
            { "question": "Bread?", "answers": ["Yes"], "success": true } ] }
        """;
    answers("{\"object\":\"LinkedinJobApplicantList\",\"items\":[" + applicant + "]}");
    JobApplicant listed =
        answer(
                UnipileOperations.LIST_APPLICANTS,
                ListApplicants.builder("1").keywords("bread").service(JobService.CLASSIC).build())
            .value()
            .rows()
            .get(0);
    sent(
        getRequestedFor(
            urlEqualTo(
                "/api/v1/linkedin/jobs/1/applicants"
                    + ACCOUNT
                    + "&keywords=bread&service=CLASSIC")));
    answers(applicant);
    JobApplicant alone = answer(UnipileOperations.GET_APPLICANT, new GetApplicant("ap1")).value();
    sent(getRequestedFor(urlEqualTo("/api/v1/linkedin/jobs/applicants/ap1" + ACCOUNT)));
    assertThat(alone).isEqualTo(listed);
    assertThat(alone.rating()).contains(ApplicantRating.GOOD_FIT);
    assertThat(alone.workExperience().get(0).start()).contains(YearAndMonth.of(2020, 2));
    assertThat(alone.workExperience().get(0).end()).isEmpty();
    assertThat(alone.contactInfo().get().emailAddresses())
        .containsExactly("odd@fjordkraft.example");
    assertThat(alone.screeningQuestions().get(0).success()).contains(true);

    VENDOR_STUB.stubFor(
        any(anyUrl()).willReturn(ok("%PDF").withHeader("Content-Type", "application/pdf")));
    assertThat(
            answer(UnipileOperations.DOWNLOAD_RESUME, new DownloadResume("ap1", Option.none()))
                .value()
                .sizeBytes())
        .isEqualTo(4);
    sent(getRequestedFor(urlEqualTo("/api/v1/linkedin/jobs/applicants/ap1/resume" + ACCOUNT)));
  }

  @Test
  void another_object_is_unexpected_in_a_read_and_unknown_in_a_write() {
    answers("{\"object\":\"Checkpoint\"}");

    assertThat(execute(UnipileOperations.INMAIL_BALANCE, new GetInMailBalance()).getLeft())
        .isInstanceOf(Report.UnexpectedResponse.class)
        .extracting(PortError::message)
        .asString()
        .contains("Checkpoint", "LinkedinInmailBalance");
    assertThat(execute(UnipileOperations.CREATE_JOB_POSTING, draft()).getLeft())
        .isInstanceOfSatisfying(
            Check.OutcomeUnknown.class,
            unknown -> assertThat(unknown.checkWith()).contains("unipile.listJobPostings"));
  }

  @Test
  void without_an_account_nothing_is_sent() {
    assertThat(
            adapter()
                .execute(
                    UnipileOperations.INMAIL_BALANCE,
                    new GetInMailBalance(),
                    context(Option.none()))
                .getLeft())
        .isInstanceOf(FixAccount.NoSessionAvailable.class);
    VENDOR_STUB.verify(0, anyRequestedFor(anyUrl()));
  }

  @Test
  void every_own_operation_stands_in_the_table_with_all_its_arguments() {
    TableAdapter adapter = adapter();
    for (Operation<?, ?> operation : UnipileOperations.ALL) {
      assertThat(adapter.capabilities().operation(operation.id()).support().works())
          .as(operation.id())
          .isTrue();
      assertThat(adapter.capabilities().operation(operation.id()).arguments().values())
          .as(operation.id())
          .filteredOn(argument -> !argument.support().works())
          .extracting(ArgumentCapability::name)
          .isSubsetOf(
              "unipile.startChat.sourcingChannel",
              "unipile.listApplicants.filter",
              "unipile.publishJobPosting.bypassEmailVerification");
    }
  }

  private static CreateJobPosting draft() {
    return CreateJobPosting.builder(
            IdOrText.byId("9"), IdOrText.byId("8"), Presence.REMOTE, "1", "Bake bread.")
        .build();
  }

  private static Upload upload(String name) {
    return Upload.of(name, "application/pdf", new byte[] {1, 2, 3});
  }

  private static void answers(String json) {
    VENDOR_STUB.stubFor(any(anyUrl()).willReturn(okJson(json)));
  }

  private static void part(RequestPatternBuilder request, String name, String value) {
    request.withRequestBodyPart(aMultipart().withName(name).withBody(equalTo(value)).build());
  }

  private static void sent(RequestPatternBuilder request) {
    VENDOR_STUB.verify(1, request);
  }

  private <Q extends Request, R> Answer<R> answer(Operation<Q, R> operation, Q request) {
    return execute(operation, request).getOrElseThrow(PortError::toException);
  }

  private <Q extends Request, R> Either<PortError, Answer<R>> execute(
      Operation<Q, R> operation, Q request) {
    return adapter().execute(operation, request, context(Option.some(SESSION)));
  }

  private TableAdapter adapter() {
    Dialect dialect =
        new Dialect(
            new DialectOptions(VENDOR, DialectOptions.EpochUnit.SECONDS, 100),
            new WireSettings(
                VENDOR,
                VENDOR_STUB.baseUrl(),
                "api/v1",
                Map.of("X-API-KEY", "key"),
                WireJson.moshi(),
                DialectErrors.table(WireJson.moshi()),
                List.of(),
                WireSettings.LONGEST_ANSWER),
            resources,
            TermResolver.none());
    AdapterTable.Builder table =
        AdapterTable.of(VENDOR).with(new OwnRooms(dialect, UnipileOperations.OWN)::addTo);
    Operations.ALL.forEach(operation -> table.without(operation, Support.Reason.NOT_BUILT_YET, ""));
    return new TableAdapter(table.build()) {};
  }

  private CallContext context(Option<SessionRef> session) {
    Environment environment = Environment.standard();
    return new CallContext(
        "call-1",
        session,
        CallOptions.DEFAULT,
        Option.none(),
        environment.clock().instant().plus(Duration.ofSeconds(30)),
        Option.none(),
        Option.none(),
        environment,
        new Resolving(),
        new Cancelling(),
        () -> "fingerprint");
  }

  private final class Resolving implements CallContext.Chain {
    @Override
    @SuppressWarnings("unchecked")
    public <Q extends Request, R> Either<PortError, Answer<R>> call(
        Operation<Q, R> operation, Q request, CallContext parent) {
      calledBack.add(request);
      return Either.right((Answer<R>) Answer.of(ProfileRef.of("ACwAADexample1")));
    }
  }
}
