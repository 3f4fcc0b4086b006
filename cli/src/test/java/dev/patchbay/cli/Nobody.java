package dev.patchbay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.sandbox.Person;
import dev.patchbay.sandbox.World;
import java.util.regex.Pattern;

/** Whether a recording still tells of anybody. */
final class Nobody {
  private Nobody() {}

  /** Names count as words: three letters amid an invented id may be anybody's by chance. */
  static void of(World world, String text) {
    for (Person person : world.people()) {
      person.slug().peek(slug -> assertThat(text).doesNotContain(slug));
      person.name().peek(name -> assertThat(text).doesNotContainPattern(word(name)));
      assertThat(text).doesNotContain(person.memberId());
    }
  }

  private static Pattern word(String name) {
    String beside = "[\\p{L}\\p{N}]";
    return Pattern.compile("(?<!" + beside + ")" + Pattern.quote(name) + "(?!" + beside + ")");
  }
}
