package example.leads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class RecipeTest {
  private static final List<String> LOG = new CopyOnWriteArrayList<>();

  @BeforeAll
  static void run() throws Exception {
    Recipe.run(LOG::add);
  }

  private static long lines(String beginning) {
    return LOG.stream().filter(line -> line.startsWith(beginning)).count();
  }

  @Test
  void the_rule_is_tried_before_it_is_used() {
    assertTrue(LOG.contains("the rule would have found 1 in the last month"), LOG::toString);
  }

  @Test
  void a_lead_is_found_invited_and_written_to_once() {
    assertEquals(1, lines("lead: Lina Orvik, Head of Data: It says "), LOG::toString);
    assertEquals(1, lines("invited: Lina Orvik"), LOG::toString);
    assertEquals(1, lines("written to: https://www.linkedin.com/in/lina-orvik-3b1"), LOG::toString);
    assertEquals(1, lines("answered: Two agencies."), LOG::toString);
  }

  @Test
  void the_acceptance_that_is_told_twice_is_handled_once() {
    assertEquals(1, lines("accepted: "), LOG::toString);
    assertEquals(1, lines("known already: INVITATION_ACCEPTED"), LOG::toString);
  }

  @Test
  void what_is_not_signed_with_the_secret_is_not_believed() {
    assertEquals(1, LOG.stream().filter(line -> line.contains("signature or secret does not match")).count(), LOG::toString);
    assertTrue(LOG.contains("a forged delivery is answered with 401"), LOG::toString);
  }
}
