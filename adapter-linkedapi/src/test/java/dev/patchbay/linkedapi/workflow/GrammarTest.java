package dev.patchbay.linkedapi.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.linkedapi.workflow.Grammar.Verdict;
import dev.patchbay.sandbox.Pack;
import dev.patchbay.sandbox.json.JsonObject;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What may be written is exactly what the vendor documents, or what is named as undocumented. */
class GrammarTest {
  /** Why the compiler refuses: the argument does not fit, or there is no such method. */
  private static final Set<String> FOR_ITS_TYPE =
      Set.of(
          "compiler.err.cant.apply.symbol:",
          "compiler.err.cant.apply.symbols:",
          "compiler.err.cant.resolve.location.args:",
          "compiler.err.prob.found.req:");

  /** What the actions that cannot do without are given. */
  private static final Map<String, String> GIVEN =
      Map.of(
          "st.sendMessage", "\"Hi\"",
          "nv.sendMessage", "\"Hi\"",
          "st.commentOnPost", "\"Hi\"",
          "st.replyToComment", "\"Hi\"",
          "st.createPost", "\"Hi\"",
          "st.reactToPost", "ReactionType.LIKE",
          "st.manageConversation", "StConversationOperation.STAR",
          "nv.manageConversation", "NvConversationOperation.ARCHIVE");

  private static final Map<String, String> TARGETS =
      Map.of(
          "person", "ProfileRef.of(\"mira-holt-42\")",
          "company", "CompanyRef.of(\"brightquarry\")",
          "post", "PostRef.of(\"urn:li:activity:7300000000000000001\")",
          "comment", "CommentRef.of(\"urn:li:comment:(activity:7300000000000000001,7)\")",
          "job", "JobRef.of(\"4100000001\")",
          "thread", "ConversationRef.of(\"2-NzA0\")",
          "newsletter", "\"https://www.linkedin.com/newsletters/routing-7\"");

  private final Grammar grammar = Grammar.read();
  private final Snippets snippets = new Snippets();
  private final List<String> forbidden = new ArrayList<>();

  @TempDir private Path directory;

  GrammarTest() throws IOException {}

  @Test
  void every_action_of_the_table_has_a_type_and_no_other_has() {
    List<String> made = new ArrayList<>();
    for (Class<?> factory : List.of(St.class, Nv.class)) {
      String prefix = factory.getSimpleName().toLowerCase(Locale.ROOT) + ".";
      Stream.of(factory.getDeclaredMethods())
          .filter(method -> Action.class.isAssignableFrom(method.getReturnType()))
          .map(Method::getName)
          .forEach(name -> made.add(prefix + name));
    }

    assertThat(made).containsExactlyInAnyOrderElementsOf(grammar.actions());
  }

  /** Two people wrote the vendor's pages down; neither may have misread them. */
  @Test
  void the_contract_of_the_pack_says_the_same() {
    JsonObject actions = Pack.load("linkedapi").contract("requests.json").object("actions");

    assertThat(actions.names()).containsExactlyInAnyOrderElementsOf(grammar.actions());
    for (String parent : grammar.actions()) {
      JsonObject told = actions.object(parent);
      assertThat(told.flag("root")).as(parent).isEqualTo(!grammar.rule(parent).root().isEmpty());
      assertThat(told.texts("children"))
          .as(parent)
          .containsExactlyInAnyOrderElementsOf(
              grammar.actions().stream()
                  .filter(child -> grammar.verdict(parent, child) == Verdict.DOCUMENTED)
                  .toList());
      assertThat(told.texts("guessedChildren"))
          .as(parent)
          .allMatch(child -> grammar.verdict(parent, child) == Verdict.UNKNOWN);
    }
  }

  @Test
  void then_takes_the_documented_children_alone() throws IOException {
    for (String parent : grammar.actions()) {
      for (String child : grammar.actions()) {
        pair(
            parent,
            "then",
            expression(child),
            grammar.verdict(parent, child) == Verdict.DOCUMENTED);
      }
    }

    assertRefused();
  }

  @Test
  void what_is_unknown_can_be_tried_under_a_name_that_says_so_and_not_otherwise()
      throws IOException {
    for (String parent : grammar.actions()) {
      for (String child : grammar.actions()) {
        boolean unknown = grammar.verdict(parent, child) == Verdict.UNKNOWN;
        pair(parent, "thenUndocumented", expression(child), unknown);
      }
    }

    assertRefused();
  }

  @Test
  void a_child_cannot_be_told_its_target() throws IOException {
    for (String child : grammar.actions()) {
      for (String target : grammar.rule(child).root()) {
        if (!target.equals("yes")) {
          for (String parent : grammar.actions()) {
            pair(parent, "then", at(child, target), false);
            pair(parent, "thenUndocumented", at(child, target), false);
          }
        }
      }
    }

    assertRefused();
  }

  @Test
  void at_the_root_stands_what_needs_no_target_or_has_been_told_one_of_its_kind()
      throws IOException {
    for (String action : grammar.actions()) {
      List<String> root = grammar.rule(action).root();
      snippet("Workflow.of(" + expression(action) + ")", root.contains("yes"));
      for (String target : TARGETS.keySet()) {
        snippet("Workflow.of(" + at(action, target) + ")", root.contains(target));
      }
    }

    assertRefused();
  }

  @Test
  void the_records_are_as_strict_as_the_methods() throws IOException {
    String none = "io.vavr.control.Option.none()";
    String list = "java.util.List.of(";
    snippet(
        "new StDoForPeople(" + none + ", " + list + "St.openPersonPage()), " + list + "))", true);
    snippet("new StDoForPeople(" + none + ", " + list + "St.openPost()), " + list + "))", false);
    snippet(
        "new StDoForPeople(" + none + ", " + list + "), " + list + "St.openPersonPage()))", false);
    snippet("new Workflow(" + list + "St.searchPeople()))", true);
    snippet("new Workflow(" + list + "St.doForPeople()))", false);

    assertRefused();
  }

  @Test
  void no_type_of_an_action_can_be_added_from_outside() {
    assertThat(interfaces()).isNotEmpty().allMatch(Class::isSealed);
  }

  private static Set<Class<?>> interfaces() {
    Set<Class<?>> found = new java.util.HashSet<>();
    interfaces(Action.class, found);
    return found;
  }

  private static void interfaces(Class<?> type, Set<Class<?>> found) {
    if (type.isInterface() && found.add(type)) {
      for (Class<?> permitted : type.getPermittedSubclasses()) {
        interfaces(permitted, found);
      }
    }
  }

  private void pair(String parent, String method, String child, boolean allowed) {
    snippet(expression(parent) + "." + method + "(" + child + ")", allowed);
  }

  private void snippet(String expression, boolean allowed) {
    snippets.add(expression);
    if (!allowed) {
      forbidden.add(expression);
    }
  }

  private void assertRefused() throws IOException {
    Map<String, String> refused = snippets.refused(directory);
    assertThat(new TreeSet<>(refused.keySet())).isEqualTo(new TreeSet<>(forbidden));
    assertThat(refused.values()).isNotEmpty().allMatch(FOR_ITS_TYPE::contains);
  }

  private static String at(String action, String target) {
    return expression(action) + ".at(" + TARGETS.get(target) + ")";
  }

  private static String expression(String action) {
    return action.substring(0, 1).toUpperCase(Locale.ROOT)
        + action.substring(1)
        + "("
        + GIVEN.getOrDefault(action, "")
        + ")";
  }
}
