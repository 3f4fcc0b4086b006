package dev.patchbay.linkedapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.Operations;
import dev.patchbay.answer.Done;
import dev.patchbay.call.Area;
import dev.patchbay.call.Effect;
import dev.patchbay.call.Operation;
import dev.patchbay.capability.Capabilities;
import dev.patchbay.capability.FieldCapability;
import dev.patchbay.capability.OperationCapability;
import dev.patchbay.capability.Repeat;
import dev.patchbay.capability.Support.Reason;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the table says of profiles, posts and invitations. */
class ActionsTableTest {
  private static final Set<Area> AREAS = Set.of(Area.PROFILE, Area.POST, Area.INVITATION);
  private static final Lab LAB = new Lab();
  private static final Capabilities CAPABILITIES = LAB.adapter(Map.of()).capabilities();

  @AfterAll
  static void close() {
    LAB.close();
  }

  static Stream<Operation<?, ?>> operations() {
    return Operations.ALL.stream().filter(operation -> AREAS.contains(operation.area()));
  }

  static Stream<Operation<?, ?>> working() {
    return operations().filter(operation -> of(operation).support().works());
  }

  private static OperationCapability of(Operation<?, ?> operation) {
    return CAPABILITIES.operation(operation.id());
  }

  @Test
  void all_but_followers_works() {
    assertThat(operations().filter(operation -> !of(operation).support().works()))
        .extracting(Operation::id)
        .containsExactly("profile.followers", "profile.following");
  }

  @ParameterizedTest
  @MethodSource("operations")
  void nothing_is_left_to_build(Operation<?, ?> operation) {
    assertThat(of(operation).support().reason().contains(Reason.NOT_BUILT_YET)).isFalse();
    assertThat(of(operation).arguments().values())
        .noneMatch(argument -> argument.support().reason().contains(Reason.NOT_BUILT_YET));
  }

  @ParameterizedTest
  @MethodSource("working")
  void every_field_of_a_result_is_declared_once(Operation<?, ?> operation) {
    Class<?> row = row(operation.resultType());
    if (row == Done.class) {
      return;
    }
    List<String> names =
        Arrays.stream(row.getRecordComponents()).map(RecordComponent::getName).toList();
    List<String> declared = of(operation).fields().stream().map(FieldCapability::name).toList();

    assertThat(declared).doesNotHaveDuplicates();
    assertThat(declared).extracting(name -> name.split("\\.", 2)[0]).isSubsetOf(names);
    assertThat(names).isSubsetOf(declared.stream().map(name -> name.split("\\.", 2)[0]).toList());
  }

  /** The record that an answer holds, inside of pages, lists and alternatives. */
  private static Class<?> row(Type type) {
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      return row(arguments[arguments.length - 1]);
    }
    return (Class<?>) type;
  }

  @ParameterizedTest
  @CsvSource({
    "invitation.send, REFUSED, invitation.status",
    "invitation.accept, UNKNOWN, invitation.status",
    "invitation.decline, UNKNOWN, invitation.status",
    "invitation.withdraw, REFUSED, invitation.status",
    "invitation.removeConnection, REFUSED, invitation.status",
    "post.create, TWICE, search.posts",
    "post.repost, REFUSED, search.posts",
    "post.comment, TWICE, post.listComments",
    "post.reply, TWICE, post.listComments",
    "post.react, UNKNOWN, post.get",
  })
  void a_repeat_is_declared_and_what_settles_a_lost_one(
      String operation, Repeat repeat, String settledBy) {
    assertThat(CAPABILITIES.operation(operation).repeat()).contains(repeat);
    assertThat(CAPABILITIES.operation(operation).settledBy()).contains(settledBy);
  }

  @Test
  void a_lost_reaction_to_a_comment_cannot_be_settled() {
    assertThat(CAPABILITIES.operation("post.reactToComment").settledBy().isEmpty()).isTrue();
    assertThat(working().filter(operation -> operation.kind() == Effect.WRITE)).hasSize(11);
  }
}
