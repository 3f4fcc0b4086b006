package dev.patchbay.unipile.contract;

import dev.patchbay.capability.ArgumentCapability;
import dev.patchbay.dialect.own.job.AnswerType;
import dev.patchbay.dialect.own.job.ApplyMethod;
import dev.patchbay.dialect.own.job.IdOrText;
import dev.patchbay.dialect.own.job.ScreeningQuestion;
import dev.patchbay.dialect.own.messaging.FollowUpTime;
import dev.patchbay.dialect.own.profile.ProfileMediaLink;
import dev.patchbay.dialect.own.profile.ProfileMediaType;
import dev.patchbay.dialect.own.value.YearAndMonth;
import dev.patchbay.event.DeliveryBody;
import dev.patchbay.identity.AttachmentRef;
import dev.patchbay.identity.CommentRef;
import dev.patchbay.identity.CompanyRef;
import dev.patchbay.identity.ConversationRef;
import dev.patchbay.identity.InvitationRef;
import dev.patchbay.identity.JobRef;
import dev.patchbay.identity.Mention;
import dev.patchbay.identity.MessageRef;
import dev.patchbay.identity.PostRef;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.identity.SubscriptionRef;
import dev.patchbay.identity.VendorRef;
import dev.patchbay.sandbox.Pack;
import dev.patchbay.sandbox.json.JsonObject;
import dev.patchbay.secret.Secret;
import dev.patchbay.session.DisconnectConfirmation;
import dev.patchbay.unipile.UnipileAdapterProvider;
import dev.patchbay.value.Checked;
import dev.patchbay.value.Money;
import dev.patchbay.value.MoneyRange;
import dev.patchbay.value.Range;
import dev.patchbay.value.SavedSearch;
import dev.patchbay.value.Term;
import dev.patchbay.value.TermKind;
import dev.patchbay.value.Upload;
import dev.patchbay.value.Within;
import io.vavr.control.Option;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Values of every type that an argument may have: by hand where a vendor's form matters, else from
 * the parts of the record. The simplest stands first, the fullest last.
 */
final class Values {
  static final SessionRef MIRA = new SessionRef(UnipileAdapterProvider.VENDOR, "b7Qx2ExampleAcc");

  static final ProfileRef ON_SALES_NAVIGATOR =
      ProfileRef.of("ACwAAIWsMyP8sToaDVu9ftEtp3aL30qjYQRCEbe");
  static final ProfileRef ON_RECRUITER = ProfileRef.of("AEMAA8zZ9iPhRqCO09AapwO4ERPW_m-tC0BwJa7");
  private static final Upload VOICE = Upload.of("a.m4a", "audio/mp4", new byte[] {1});
  private static final Upload VIDEO = Upload.of("a.mp4", "video/mp4", new byte[] {1});

  static final Map<Class<?>, List<?>> BY_TYPE =
      Map.ofEntries(
          Map.entry(Boolean.class, List.of(false, true)),
          Map.entry(boolean.class, List.of(true)),
          Map.entry(int.class, List.of(5)),
          Map.entry(long.class, List.of(5L)),
          Map.entry(BigDecimal.class, List.of(BigDecimal.TEN)),
          Map.entry(Instant.class, List.of(Instant.parse("2026-11-01T00:00:00Z"))),
          Map.entry(Secret.class, List.of(Secret.of("482913"))),
          Map.entry(
              Upload.class,
              List.of(
                  Upload.of("a.pdf", "application/pdf", "file".getBytes(StandardCharsets.UTF_8)))),
          Map.entry(
              ProfileRef.class,
              List.of(ProfileRef.of("ACoAADexample1aBcDeFg"), ProfileRef.of("lina-orvik-3b1"))),
          Map.entry(CompanyRef.class, List.of(CompanyRef.of("7712345"))),
          Map.entry(PostRef.class, List.of(PostRef.of("urn:li:activity:7390000000000000123"))),
          Map.entry(
              CommentRef.class,
              List.of(
                  CommentRef.of(
                      "urn:li:comment:(activity:7390000000000000123,7390100000000000001)"))),
          Map.entry(JobRef.class, List.of(JobRef.of("4010000001"))),
          Map.entry(
              ConversationRef.class, List.of(ConversationRef.of(ref("chat", "cH4tExample01")))),
          Map.entry(MessageRef.class, List.of(MessageRef.of(ref("message", "m3ssExample01")))),
          Map.entry(
              AttachmentRef.class,
              List.of(
                  new AttachmentRef(MessageRef.of(ref("message", "m3ssExample01")), "a77Example"))),
          Map.entry(
              SubscriptionRef.class,
              List.of(new SubscriptionRef(ref("subscription", "wh1Example")))),
          Map.entry(VendorRef.class, List.of(ref("login", "b7Qx2ExampleAcc"))),
          Map.entry(SavedSearch.class, List.of(SavedSearch.of("7001", "9001"))),
          Map.entry(IdOrText.class, List.of(IdOrText.byText("Engineer"), IdOrText.byId("1001"))),
          Map.entry(ScreeningQuestion.class, List.of(number(), choice())),
          Map.entry(SessionRef.class, List.of(MIRA)),
          Map.entry(
              DisconnectConfirmation.class, List.of(DisconnectConfirmation.irreversible(MIRA))),
          Map.entry(
              Mention.class,
              List.of(
                  Mention.of("Lina", ProfileRef.of("ACoAADexample1aBcDeFg"), 0, 4),
                  Mention.of("Fjord", CompanyRef.of("7712345"), 5, 5))),
          Map.entry(
              Within.class, List.of(Within.PAST_24_HOURS, Within.PAST_WEEK, Within.PAST_MONTH)),
          Map.entry(Money.class, List.of(Money.of("USD", 40_000), Money.of("GBP", 100_000))),
          Map.entry(
              MoneyRange.class,
              List.of(
                  MoneyRange.atLeast("USD", 1_000_000),
                  MoneyRange.atMost("EUR", 500_000_000),
                  MoneyRange.between("USD", 2_500_000, 1_000_000_000))),
          Map.entry(
              YearAndMonth.class, List.of(new YearAndMonth(Option.some(2024), Option.some(9)))),
          Map.entry(
              FollowUpTime.class,
              List.of(
                  new FollowUpTime(Option.some(3), Option.none(), "Europe/Oslo"),
                  new FollowUpTime(Option.none(), Option.some(2), "Europe/Oslo"))),
          Map.entry(
              ApplyMethod.class,
              List.of(
                  ApplyMethod.elsewhere("https://fjordkraft.example/jobs"),
                  ApplyMethod.onLinkedIn("jobs@fjordkraft.example", true))),
          Map.entry(ProfileMediaLink.class, List.of(media(), link())),
          Map.entry(DeliveryBody.class, List.of(DeliveryBody.of("{}"))));

  static final Map<String, List<?>> BY_NAME =
      Map.ofEntries(
          Map.entry("email", List.of("lina@example.org")),
          Map.entry("emailAddress", List.of("lina@example.org")),
          Map.entry("url", List.of("https://app.example.org/hook")),
          Map.entry("link", List.of("https://fjordkraft.example/news")),
          Map.entry("successUrl", List.of("https://app.example.org/yes")),
          Map.entry("failureUrl", List.of("https://app.example.org/no")),
          Map.entry("notifyUrl", List.of("https://app.example.org/told")),
          Map.entry("trackingPixelUrl", List.of("https://app.example.org/pixel")),
          Map.entry("requestUrl", List.of("https://www.linkedin.com/voyager/api/me")),
          Map.entry(
              "searchUrl",
              List.of("https://www.linkedin.com/search/results/people/?keywords=data")),
          Map.entry("location", List.of("105015875")),
          Map.entry("functions", List.of("eng")),
          Map.entry("industries", List.of("4")),
          Map.entry("currency", List.of("EUR")),
          Map.entry("voice", List.of(VOICE)),
          Map.entry("voiceMessage", List.of(VOICE)),
          Map.entry("video", List.of(VIDEO)),
          Map.entry("videoMessage", List.of(VIDEO)),
          Map.entry("emoji", List.of("\ud83d\udc4d")),
          Map.entry("country", List.of("NO")),
          Map.entry("ip", List.of("10.0.0.7")),
          Map.entry("postalCode", List.of("50030")),
          Map.entry("profileLanguages", List.of("en", "no")),
          Map.entry("listId", List.of("12345")),
          Map.entry("expiresAt", List.of(Instant.parse("2026-12-01T00:00:00Z"))),
          Map.entry("before", List.of(Instant.parse("2026-11-15T00:00:00Z"))));

  private final Map<String, TermKind> catalogues = new HashMap<>();
  private final Map<String, ArgumentCapability> capabilities;

  Values(Pack pack, Map<String, ArgumentCapability> capabilities) {
    this.capabilities = capabilities;
    for (JsonObject row : pack.arguments()) {
      for (TermKind kind : TermKind.values()) {
        String told = row.text("lookup");
        if (List.of(kind.name(), kind + "S", kind + "ES", kind.name().replace("LOGY", "LOGIES"))
            .contains(told)) {
          catalogues.put(row.text("key"), kind);
        }
      }
    }
  }

  private static VendorRef ref(String kind, String id) {
    return VendorRef.of(MIRA, kind, id);
  }

  private static ScreeningQuestion number() {
    return ScreeningQuestion.builder(AnswerType.NUMERIC, "How many years?")
        .minExpectation(BigDecimal.ONE)
        .maxExpectation(BigDecimal.TEN)
        .build();
  }

  private static ScreeningQuestion choice() {
    return ScreeningQuestion.builder(AnswerType.MULTIPLE_CHOICES, "Where?")
        .position(1)
        .mustMatch(true)
        .choices("Oslo", "Bergen")
        .expectedChoices("Oslo")
        .build();
  }

  private static ProfileMediaLink media() {
    return ProfileMediaLink.builder(ProfileMediaType.MEDIA, "Talk")
        .description("A talk")
        .file(Upload.of("a.png", "image/png", new byte[] {1}))
        .build();
  }

  private static ProfileMediaLink link() {
    return ProfileMediaLink.builder(ProfileMediaType.LINK, "Talk")
        .description("A talk")
        .url("https://fjordkraft.example/talk")
        .thumbnail(Upload.of("a.png", "image/png", new byte[] {1}))
        .build();
  }

  /** Values of an argument, none of them an {@code Option}. */
  List<?> of(RecordComponent component, String key) {
    return of(component.getGenericType(), component.getName(), key, Map.of());
  }

  private List<?> of(Type type, String name, String key, Map<String, Type> bound) {
    if (type instanceof TypeVariable<?> variable) {
      return of(bound.getOrDefault(variable.getName(), Object.class), name, key, bound);
    }
    if (type instanceof ParameterizedType generic) {
      Class<?> raw = (Class<?>) generic.getRawType();
      Type argument = generic.getActualTypeArguments()[0];
      if (raw == Map.class) {
        Type inner = generic.getActualTypeArguments()[1];
        return List.of(Map.of("one", inner instanceof ParameterizedType ? List.of("two") : "two"));
      } else if (raw == Option.class) {
        return of(argument, name, key, bound);
      } else if (raw == List.class || raw == Set.class) {
        return collections(raw, of(argument, name, key, bound));
      }
      TypeVariable<?>[] variables = raw.getTypeParameters();
      Map<String, Type> inner = new HashMap<>(bound);
      inner.put(
          variables[0].getName(),
          argument instanceof TypeVariable<?> v ? bound.get(v.getName()) : argument);
      return records(raw, key, inner);
    }
    Class<?> raw = (Class<?>) type;
    List<?> named = BY_NAME.get(name);
    if (named != null && raw.isInstance(named.get(0))) {
      return named;
    }
    if (raw == Integer.class) {
      return numbers(key);
    } else if (raw == String.class) {
      return List.of("Sample " + name);
    } else if (raw == Term.class) {
      return terms(key, name);
    } else if ((raw == ProfileRef.class && key.startsWith("messaging.sendSalesNavigatorMessage"))
        || key.equals("unipile.saveLead.person")) {
      return List.of(ON_SALES_NAVIGATOR);
    } else if (key.equals("unipile.addCandidateToPipeline.person")) {
      return List.of(ON_RECRUITER);
    } else if (key.equals("recruiterPeople.graduationYear")) {
      return List.of(Range.atLeast(2010), Range.atMost(2020), Range.between(2010, 2020));
    } else if (raw == InvitationRef.class) {
      return invitations(key);
    } else if (BY_TYPE.containsKey(raw)) {
      return BY_TYPE.get(raw);
    } else if (raw.isEnum()) {
      return constants(raw, key);
    } else if (raw.isSealed()) {
      List<Object> all = new ArrayList<>();
      for (Class<?> one : raw.getPermittedSubclasses()) {
        all.addAll(of(one, name, key, bound));
      }
      return all;
    }
    return records(raw, key, bound);
  }

  private static List<?> collections(Class<?> raw, List<?> members) {
    List<Object> all = new ArrayList<>();
    members.forEach(one -> all.add(raw == List.class ? List.of(one) : Set.of(one)));
    if (members.size() > 1) {
      all.add(raw == List.class ? List.copyOf(members) : new LinkedHashSet<>(members));
    }
    return all;
  }

  private List<?> numbers(String key) {
    ArgumentCapability bounds = capabilities.get(key);
    if (bounds == null || bounds.max().isEmpty()) {
      return List.of(5, 1);
    }
    return List.of(bounds.min().getOrElse(1L).intValue(), bounds.max().get().intValue());
  }

  private List<?> constants(Class<?> type, String key) {
    ArgumentCapability listed = capabilities.get(key);
    List<String> allowed = listed == null ? List.of() : listed.allowed();
    return Arrays.stream(type.getEnumConstants())
        .filter(one -> !((Enum<?>) one).name().equals("UNKNOWN"))
        .filter(one -> allowed.isEmpty() || allowed.contains(((Enum<?>) one).name()))
        .toList();
  }

  /** The pack names an argument; its terms may lie deeper. */
  private TermKind catalogue(String key) {
    for (String one = key; one.contains("."); one = one.substring(0, one.lastIndexOf('.'))) {
      TermKind kind = catalogues.get(one);
      if (kind != null) {
        return kind;
      }
    }
    return Catalogues.of(key);
  }

  List<?> terms(String key, String name) {
    TermKind kind = catalogue(key);
    if (kind == TermKind.JOB_FUNCTION) {
      return List.of(Term.id(kind, "eng"), Term.id(kind, "it"));
    }
    List<Term> terms = new ArrayList<>(List.of(Term.id(kind, "1001")));
    if (Catalogues.takesText(key)) {
      terms.add(Term.name("Chief of " + name));
    }
    if (key.startsWith("recruiterPeople.locations")) {
      return List.of(Term.of(kind, "1001", "Bergen"));
    }
    if (key.startsWith("recruiterPeople.jobTitles")) {
      terms.add(Term.id(kind, "1003").strictly());
      terms.add(Term.name("Head of Data"));
    }
    terms.add(Term.of(kind, "1002", "Sample"));
    return terms;
  }

  private static List<?> invitations(String key) {
    if (key.contains("withdraw")) {
      return List.of(
          InvitationRef.of(ref("invitation", "7391000000000000001")),
          InvitationRef.of(ProfileRef.of("ACoAADexample1aBcDeFg")));
    }
    return List.of(
        InvitationRef.of(ref("invitation", "7391000000000000777"))
            .withSharedSecret(Secret.of("qW3rTyExample")));
  }

  private List<?> records(Class<?> raw, String key, Map<String, Type> bound) {
    if (!raw.isRecord()) {
      throw new AssertionError("no sample of " + raw + " for " + key);
    }
    RecordComponent[] components = raw.getRecordComponents();
    List<List<?>> values = new ArrayList<>();
    for (RecordComponent one : components) {
      ArgumentCapability part = capabilities.get(key + "." + one.getName());
      if (part != null && !part.support().works()) {
        values.add(List.of());
        continue;
      }
      values.add(of(one.getGenericType(), one.getName(), key + "." + one.getName(), bound));
    }
    return Records.product(components, values, one -> sound(Records.make(raw, one))).stream()
        .map(one -> (Object) Records.make(raw, one))
        .filter(Values::sound)
        .toList();
  }

  private static boolean sound(Object value) {
    return !(value instanceof Checked checked) || checked.flaws().isEmpty();
  }
}
