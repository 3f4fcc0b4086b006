package dev.patchbay.postpress;

import com.squareup.moshi.Moshi;
import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Done;
import dev.patchbay.call.Effect;
import dev.patchbay.call.Operation;
import dev.patchbay.call.Request;
import dev.patchbay.capability.Repeat;
import dev.patchbay.capability.Support;
import dev.patchbay.dialect.Dialect;
import dev.patchbay.dialect.own.room.OwnArguments;
import dev.patchbay.dialect.own.room.OwnCalls;
import dev.patchbay.dialect.own.value.UserAction;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.Handle;
import dev.patchbay.identity.PostRef;
import dev.patchbay.identity.Product;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.identity.VendorRef;
import dev.patchbay.post.PostOperations;
import dev.patchbay.post.PostReceipt;
import dev.patchbay.postpress.wire.PostpressApi;
import dev.patchbay.profile.ProfileOperations;
import dev.patchbay.session.ProxySettings;
import dev.patchbay.session.SessionOperations;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.http.FormParts;
import dev.patchbay.support.read.Reading;
import dev.patchbay.support.table.AdapterTable;
import dev.patchbay.support.table.OperationEntry;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What postpress alone has beyond the port. */
final class PostpressOwnRoom {
  private static final String PERSON = "person";

  private final OwnCalls<PostpressApi> calls;
  private final Dialect dialect;
  private final Moshi moshi;

  PostpressOwnRoom(Dialect dialect) {
    this.dialect = dialect;
    this.moshi = dialect.settings().moshi();
    this.calls = new OwnCalls<>(dialect, PostpressApi.class);
  }

  AdapterTable.Builder addTo(AdapterTable.Builder table) {
    return table
        .on(PostpressOperations.ADD_APPLICANT, this::addApplicant, this::addingApplicant)
        .on(PostpressOperations.CHANGE_PIPELINE, this::changePipeline, this::changingPipeline)
        .on(PostpressOperations.REJECT_APPLICANT, this::reject, this::rejecting)
        .on(
            PostpressOperations.CHANGE_PROXY,
            this::changeProxy,
            entry ->
                OwnArguments.all(entry, PostpressOperations.CHANGE_PROXY)
                    .repeat(Repeat.SAME, SessionOperations.SESSION_GET))
        .on(
            PostpressOperations.PUBLISH_POST,
            this::publish,
            entry ->
                OwnArguments.all(entry, PostpressOperations.PUBLISH_POST)
                    .repeat(Repeat.TWICE, PostOperations.POST_LIST_BY_AUTHOR));
  }

  private OperationEntry addingApplicant(OperationEntry entry) {
    return onPerson(entry, PostpressOperations.ADD_APPLICANT);
  }

  private OperationEntry changingPipeline(OperationEntry entry) {
    return onPerson(entry, PostpressOperations.CHANGE_PIPELINE);
  }

  private OperationEntry rejecting(OperationEntry entry) {
    return onPerson(entry, PostpressOperations.REJECT_APPLICANT);
  }

  private static OperationEntry onPerson(OperationEntry entry, Operation<?, ?> operation) {
    return OwnArguments.all(entry, operation)
        .accepts(
            PERSON,
            person ->
                person.with(
                    new Support(
                        Support.Level.NATIVE,
                        Option.none(),
                        "a person without a Recruiter id is resolved first",
                        List.of(ProfileOperations.PROFILE_RESOLVE.id()))))
        .needs("RECRUITER")
        .repeat(Repeat.UNKNOWN);
  }

  private Either<PortError, Answer<UserAction>> addApplicant(
      AddApplicantToPipeline request, CallContext context) {
    return act(
        PostpressOperations.ADD_APPLICANT,
        request.person(),
        "addApplicantToPipeline",
        plain(request),
        context);
  }

  private Either<PortError, Answer<UserAction>> changePipeline(
      ChangeCandidatePipeline request, CallContext context) {
    return act(
        PostpressOperations.CHANGE_PIPELINE,
        request.person(),
        "changeCandidatePipeline",
        plain(request),
        context);
  }

  private Either<PortError, Answer<UserAction>> reject(
      RejectApplicant request, CallContext context) {
    if (!request.flaws().isEmpty()) {
      return calls.invalid(
          PostpressOperations.REJECT_APPLICANT,
          request.message().isEmpty() ? "message" : "sendAt",
          "is missing; message and sendAt belong together: give both, or neither");
    }
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("hiring_project_id", request.hiringProjectId());
    body.put("reason", request.reason().name());
    request
        .message()
        .forEach(
            words -> {
              Map<String, Object> notification = new LinkedHashMap<>();
              notification.put("message", words);
              notification.put("send_notification_at", request.sendAt().get().toEpochMilli());
              body.put("rejection_notification", notification);
            });
    return act(
        PostpressOperations.REJECT_APPLICANT, request.person(), "rejectApplicant", body, context);
  }

  /** Everything but the account, which stands first, and the person, who is in the path. */
  private static <Q extends Record & Request> Map<String, Object> plain(Q request) {
    Map<String, Object> body = OwnArguments.body("", request, PERSON);
    body.remove("account_id");
    return body;
  }

  private Either<PortError, Answer<UserAction>> act(
      Operation<?, UserAction> operation,
      ProfileRef person,
      String action,
      Map<String, Object> members,
      CallContext context) {
    return calls
        .memberId(operation, context, person, Product.RECRUITER, Product.CLASSIC)
        .flatMap(
            id ->
                calls.one(
                    operation,
                    context,
                    UserAction.class,
                    (api, account) -> {
                      Map<String, Object> body = new LinkedHashMap<>();
                      body.put("account_id", account);
                      body.put("api", "recruiter");
                      body.put("action", action);
                      body.putAll(members);
                      return api.act(id, body);
                    },
                    "LinkedinPerformActionOnUser"));
  }

  private Either<PortError, Answer<Done>> changeProxy(ChangeProxy request, CallContext context) {
    Map<String, Object> body = new LinkedHashMap<>();
    request.proxy().forEach(proxy -> body.put("proxy", proxy(proxy)));
    request.country().forEach(code -> body.put("country", code.strip().toUpperCase(Locale.ROOT)));
    request.ip().forEach(address -> body.put("ip", address.strip()));
    return calls
        .settledBy(SessionOperations.SESSION_GET)
        .done(
            PostpressOperations.CHANGE_PROXY,
            context,
            (api, account) -> api.change(account, body),
            "AccountPatched");
  }

  private Map<String, Object> proxy(ProxySettings settings) {
    Map<String, Object> proxy = new LinkedHashMap<>();
    settings
        .protocol()
        .forEach(spoken -> proxy.put("protocol", spoken.name().toLowerCase(Locale.ROOT)));
    proxy.put("host", settings.host());
    proxy.put("port", settings.port());
    settings.username().forEach(name -> proxy.put("username", name));
    settings
        .password()
        .forEach(
            password -> {
              calls.hide(password);
              proxy.put("password", password.reveal());
            });
    return proxy;
  }

  private Either<PortError, Answer<PostReceipt>> publish(PublishPost request, CallContext context) {
    Reading reading = new Reading();
    return calls
        .settledBy(PostOperations.POST_LIST_BY_AUTHOR)
        .body(
            PostpressOperations.PUBLISH_POST,
            Effect.WRITE,
            context,
            reading,
            (api, account) -> api.publish(parts(request, account)),
            "PostCreated")
        .map(body -> new Answer<>(PostReceipt.of(post(body.get("post_id"))), reading.notes()));
  }

  private FormParts parts(PublishPost request, String account) {
    FormParts parts = new FormParts().text("account_id", account).text("text", request.text());
    request.attachments().forEach(file -> parts.file("attachments", file));
    request.videoThumbnail().forEach(file -> parts.file("video_thumbnail", file));
    request.repost().forEach(id -> parts.text("repost", id));
    request.includeJobPosting().forEach(id -> parts.text("include_job_posting", id));
    if (!request.mentions().isEmpty()) {
      List<Map<String, Object>> mentions =
          request.mentions().stream().map(PostpressOwnRoom::mention).toList();
      parts.text("mentions", moshi.adapter(Object.class).toJson(mentions));
    }
    request.externalLink().forEach(link -> parts.text("external_link", link));
    request.asOrganization().forEach(id -> parts.text("as_organization", id));
    return parts;
  }

  private static Map<String, Object> mention(PostMention mention) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("name", mention.name());
    entry.put("profile_id", mention.profileId());
    if (mention.isCompany()) {
      entry.put("is_company", true);
    }
    return entry;
  }

  /** A post by the id that the vendor answers with; one that is none of LinkedIn's is a handle. */
  private @Nullable PostRef post(@Nullable Object id) {
    return id instanceof String text && !text.isBlank()
        ? PostRef.known(text)
            .filter(ref -> ref.flaws().isEmpty())
            .getOrElse(() -> PostRef.of(new Handle(VendorRef.of(dialect.vendor(), "post", text))))
        : null;
  }
}
