package dev.patchbay.linkedapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.answer.Spent;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Definitions of several actions, and how their results are read. */
class CombinedWorkTest {
  @Test
  void a_definition_nests_its_children() {
    Definition definition =
        Definition.of("st.openPersonPage", "views", Map.of("basicInfo", true))
            .then(
                Action.of("st.retrievePersonSkills"),
                Action.of("st.retrievePersonPosts", Map.of("limit", 5)));

    assertThat(definition.body())
        .isEqualTo(
            Map.of(
                "actionType",
                "st.openPersonPage",
                "basicInfo",
                true,
                "then",
                List.of(
                    Map.of("actionType", "st.retrievePersonSkills"),
                    Map.of("actionType", "st.retrievePersonPosts", "limit", 5))));
    assertThat(definition.spent()).isEqualTo(Spent.one("views"));
  }

  @Test
  void several_actions_go_out_as_a_list_with_labels() {
    Definition definition =
        Definition.many(
            List.of(
                Action.of("st.checkConnectionStatus", "views", Map.of("personUrl", "a")),
                Action.of("st.checkConnectionStatus", "views", Map.of("personUrl", "b"))));

    assertThat(definition.body())
        .isEqualTo(
            List.of(
                Map.of("actionType", "st.checkConnectionStatus", "label", "1", "personUrl", "a"),
                Map.of("actionType", "st.checkConnectionStatus", "label", "2", "personUrl", "b")));
    assertThat(definition.spent().calls()).isEqualTo(Map.of("views", 2));
  }
}
